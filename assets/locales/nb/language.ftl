### Lyskryss, norsk bokmål.
### The language itself: its name, and how it writes numbers and days.

language-name = Norsk bokmål
decimal-sign = ,
date-long = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
} { $year }
days-within-month = { $on }.–{ $until }
days-between = { $on } – { $until }
half-year = { $half }. halvår { $year }
date-typed = { $day }.{ $month }.{ $year }
today = i dag
yesterday = i går

## How days and money are typed: words separated by commas, months by semicolons

typed-months = januar, jan; februar, feb; mars, mar; april, apr; mai; juni, jun; juli, jul; august, aug; september, sep, sept; oktober, okt; november, nov; desember, des
typed-passed-over = mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, man, tir, ons, tor, tors, fre, lør, søn, den, kl
typed-ones = kr, nok, krone, kroner
typed-thousands = tusen, tkr, knok, tnok
typed-millions = mill, mnok, mkr, million, millioner
typed-billions = mrd, mrdnok, milliard, milliarder
typed-beside-money = per, pr, år, i, året, årlig
