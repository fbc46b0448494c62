### A table before it is taken in

## What is asked

command-take-in = Ta inn tabellen
taking-pasted = Det som ble limt inn
taking-remember = Husk valgene til neste gang
taking-sheet = Ark
taking-hidden-sheet = { $name } (skjult)
taking-into = Radene er
taking-not-this-sheet = Ikke ta inn arket
taking-head = Overskriftsrad
taking-head-column = Overskriftskolonne
taking-row = Rad { $name }
taking-column = Kolonne { $name }
taking-no-head = Ingen
taking-where = Oppføringene står
taking-down = Under hverandre
taking-across = Side om side
taking-reading = Leser { $name }
taking-trying = Ser på tabellen …
taking-stop = Avbryt

## What a column means

taking-column-is = Kolonne { $letter }, { $head }
taking-lights = Lys
taking-lights-of = Lys: { $criterion }
taking-rationale = Begrunnelse: { $criterion }
taking-answers-in = Svar fra en deltaker: { $criterion }
taking-answers-in-head = Svar fra en deltaker, slik overskriften sier
taking-answers-of = { $participant }: { $criterion }
taking-answers-nobody = Svar, men fra hvem?
taking-whose = Svar fra
taking-whose-head = { $name }, fra overskriften
taking-whose-new = { $name }, ny deltaker
taking-whose-unsaid = Velg en deltaker
taking-new-criterion = Nytt kriterium
taking-new-criterion-named = Nytt kriterium: { $name }
taking-notes = Behold som notat
taking-out = Ikke ta inn
taking-read-so = Slik leses ordene i kolonne { $letter }, { $head }
taking-no-light = Ikke noe lys
taking-choose-light = Velg et lys
taking-word = { $word }, { $n ->
    [one] { $n } celle
   *[other] { $n } celler
}
taking-offer = Alt som står her, kan leses som lys.
taking-offer-of = { $name }: alt kan leses som lys
taking-offer-take = Gjør den til et kriterium
taking-fill-green = grønn celle
taking-fill-yellow = gul celle
taking-fill-red = rød celle
taking-empty = tom

## What becomes of a row

taking-new = ny
taking-updated = oppdateres
taking-known = uendret
taking-near = ny, ligner
taking-is-head = overskrifter
taking-is-group = innsatsområde
taking-is-total = sum
taking-left-out = tas ikke inn

## What would come of it

taking-what-happens = Dette skjer
taking-count-new = { $n ->
    [one] ny
   *[other] nye
}
taking-count-changed = { $n ->
   *[other] oppdateres
}
taking-count-known = uendret
taking-count-lights = { $n ->
   *[other] lys
}
taking-count-answers = { $n } svar i { $rounds } kryss
taking-count-comers = { $n ->
    [one] ny deltaker
   *[other] nye deltakere
}
taking-count-out = { $n ->
    [one] rad kan ikke tas inn
   *[other] rader kan ikke tas inn
}
taking-holds-nothing = Fant ingen rader å ta inn. Velg hvilken kolonne navnene står i.
taking-cannot = Kan ikke tas inn
taking-worth = Verdt å se på
taking-near-titles = Ligner på tiltak som finnes
taking-is-near = Ligner på «{ $measure }». Tas inn som nytt.
taking-same-as = Oppdaterer «{ $measure }».
taking-is-same = Det er samme tiltak
taking-is-another = Det er et annet tiltak
taking-offers = Kan bli kriterier
taking-answers-offers = Kan være svar fra deltakere
taking-answers-offer = { $criterion }: { $people }
taking-answers-offer-bare = { $people }: svar på hva?
taking-answers-take = Ta inn som svar
taking-answers-choose = Velg kriterium
taking-lights-change = Lys fra ark som endres
taking-changes = Dette endres
taking-change = { $field }: { $before } → { $after }
taking-change-bare = { $before } → { $after }
taking-stays = Blir stående slik gruppa har satt det
taking-around = Utenfor tabellen
taking-to-know = Godt å vite
taking-macros = Fila har makroer. De kjøres aldri.
taking-links = Fila har lenker til andre filer. De følges ikke.
taking-hidden-rows = { $n ->
    [one] { $n } skjult rad tas inn som de andre.
   *[other] { $n } skjulte rader tas inn som de andre.
}
taking-stray = Det som står i { $cell }, er for langt ute og tas ikke inn.
taking-from-sheet = Lys fra arket får teksten «fra ark» til gruppa har bekreftet dem. Lys gruppa selv har satt, endres ikke.
taking-answers-shown = Svarene blir en runde som er vist fram, med teksten «fra ark». Lyset setter dere selv.
taking-take = Ta inn { $what }
taking-rows = { $n ->
    [one] { $n } rad
   *[other] { $n } rader
}
message-table-opened = Ingenting er tatt inn ennå
taking-one-step = Kan angres i ett steg.
taking-nothing = Her er det ingenting nytt å ta inn.
taking-too-much = Økta har ikke plass til alt. Del tabellen, og ta inn en del om gangen.
hint-taking-column = kolonne
hint-taking-choose = velg hva kolonnen er
hint-taking-take = ta inn
hint-taking-stop = avbryt
message-taking-table = Tar inn tabellen …
message-table-taken = Tatt inn. Nye: { $new }. Oppdatert: { $changed }.
message-table-not-taken = Ingenting ble tatt inn
message-table-nothing = Her er det ingenting nytt å ta inn.
message-table-too-much = Økta har ikke plass til alt. Del tabellen, og ta inn en del om gangen.
message-table-stopped = Lesingen ble avbrutt
pasted-choose = Velg kolonnene selv
field-tables = Hvordan regneark tas inn
