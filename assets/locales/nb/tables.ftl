### Tables that are pasted: what their columns are known by.

## Head words that pasted tables are known by, separated by commas

heads-number = nr, nr., nummer, id
heads-title = tittel, tiltak, navn, initiativ
heads-description = beskrivelse, omtale, hva er det
heads-kind = type, hva slags, slag
heads-focus-area = innsatsområde, område, gruppe, fokusområde
heads-owner = eier, ansvarlig, ansvar
heads-benefits = nytte for, målgruppe, brukere
heads-horizon = tidshorisont, horisont
heads-state = status, tilstand
heads-state-date = status per dato, status per, dato
heads-cost = mnok i året, mnok, kostnad, kostnad mnok
heads-notes = notater, notat, merknad, kommentar, notater for alle
