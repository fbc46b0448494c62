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
date-typed = { $day }.{ $month }.{ $year }
today = i dag
yesterday = i går
