### Lyskryss, English.
### The language itself: its name, and how it writes numbers and days.

language-name = English
decimal-sign = .
date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
days-within-month = { $on }–{ $until }
days-between = { $on } – { $until }
half-year = { $half ->
    [1] first half of { $year }
   *[2] second half of { $year }
}
date-typed = { $year }-{ $month }-{ $day }
today = today
yesterday = yesterday

## How days and money are typed: words separated by commas, months by semicolons

typed-months = january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug; september, sep, sept; october, oct; november, nov; december, dec
typed-passed-over = monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, st, nd, rd, th, the, of
typed-ones = kr, nok, krone, kroner
typed-thousands = thousand, k, tkr, knok
typed-millions = mill, mnok, mkr, million, millions, m
typed-billions = bn, billion, billions
typed-beside-money = per, a, year, yr, annually, pa
