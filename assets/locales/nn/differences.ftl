### What differs between two versions of a session, in words.

## What differs

whose-ours = endra her
whose-theirs = endra i fila
whose-both = endra begge stader
side-here = Slik det er her
side-file = Slik det er i fila
side-now = Slik det er no
side-former = Slik det var { $time }
piece-details = Om økta
piece-walk = Rekkefølga i «Vurder»
piece-participant = Deltakar: { $name }
piece-focus-area = Innsatsområde: { $name }
piece-criterion = Kriterium: { $name }
piece-step = Steg: { $name }
piece-measure = Tiltak: { $name }
piece-decision = Avgjerd: { $name }
piece-order-participants = Rekkefølga på deltakarar
piece-order-focus-areas = Rekkefølga på innsatsområde
piece-order-criteria = Rekkefølga på kriterium
piece-order-steps = Rekkefølga på steg
piece-order-measures = Rekkefølga på tiltak
differs-mark = Merke
differs-rounds = Rundar
differs-rounds-shown = { $n ->
    [one] { $n } runde er vist fram
   *[other] { $n } rundar er viste fram
}
differs-round-open = ein runde er open
differs-private-notes = Private notat
differs-empty = ingenting
differs-yes = ja
differs-no = nei
differs-done = gjort
differs-here = slik det er her
differs-there = annleis
differs-is-there = finst
differs-is-there-judged = { $n ->
    [one] finst, med eitt vurdert kryss
   *[other] finst, med { $n } vurderte kryss
}
differs-is-not-there = finst ikkje
