### What differs between two versions of a session, in words.

## What differs

whose-ours = endret her
whose-theirs = endret i fila
whose-both = endret begge steder
side-here = Slik det er her
side-file = Slik det er i fila
side-now = Slik det er nå
side-former = Slik det var { $time }
piece-details = Om økta
piece-walk = Rekkefølgen i «Vurder»
piece-participant = Deltaker: { $name }
piece-focus-area = Innsatsområde: { $name }
piece-criterion = Kriterium: { $name }
piece-step = Steg: { $name }
piece-measure = Tiltak: { $name }
piece-decision = Beslutning: { $name }
piece-order-participants = Rekkefølgen på deltakere
piece-order-focus-areas = Rekkefølgen på innsatsområder
piece-order-criteria = Rekkefølgen på kriterier
piece-order-steps = Rekkefølgen på steg
piece-order-measures = Rekkefølgen på tiltak
differs-mark = Merke
differs-rounds = Runder
differs-rounds-shown = { $n ->
    [one] { $n } runde er vist fram
   *[other] { $n } runder er vist fram
}
differs-round-open = en runde er åpen
differs-private-notes = Private notater
differs-empty = ingenting
differs-yes = ja
differs-no = nei
differs-done = gjort
differs-here = slik det er her
differs-there = annerledes
differs-is-there = finnes
differs-is-there-judged = { $n ->
    [one] finnes, med ett vurdert kryss
   *[other] finnes, med { $n } vurderte kryss
}
differs-is-not-there = finnes ikke
