### Tables that are pasted: what their columns are known by.

## Head words that pasted tables are known by, separated by commas

heads-number = nr, nr., nummer, id
heads-title = tittel, tiltak, namn, initiativ
heads-description = skildring, omtale, kva er det
heads-kind = type, kva slag, slag
heads-focus-area = innsatsområde, område, gruppe, fokusområde
heads-owner = eigar, ansvarleg, ansvar
heads-benefits = nytte for, målgruppe, brukarar
heads-horizon = tidshorisont, horisont
heads-state = status, tilstand
heads-state-date = status per dato, status per, dato
heads-cost = mnok i året, mnok, kostnad, kostnad mnok
heads-notes = notat, merknad, kommentar, notat for alle
