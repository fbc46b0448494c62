### A table before it is taken in

## What is asked

command-take-in = Ta inn tabellen
taking-pasted = Det som vart limt inn
taking-remember = Hugs vala til neste gong
taking-sheet = Ark
taking-hidden-sheet = { $name } (skjult)
taking-into = Radene er
taking-not-this-sheet = Ikkje ta inn arket
taking-head = Overskriftsrad
taking-head-column = Overskriftskolonne
taking-row = Rad { $name }
taking-column = Kolonne { $name }
taking-no-head = Ingen
taking-where = Oppføringane står
taking-down = Under kvarandre
taking-across = Side om side
taking-reading = { $name } blir lesen
taking-trying = Ser på tabellen …
taking-stop = Avbryt

## What a column means

taking-column-is = Kolonne { $letter }, { $head }
taking-lights = Lys
taking-lights-of = Lys: { $criterion }
taking-rationale = Grunngiving: { $criterion }
taking-answers-in = Svar frå ein deltakar: { $criterion }
taking-answers-in-head = Svar frå ein deltakar, slik overskrifta seier
taking-answers-of = { $participant }: { $criterion }
taking-answers-nobody = Svar, men frå kven?
taking-whose = Svar frå
taking-whose-head = { $name }, frå overskrifta
taking-whose-new = { $name }, ny deltakar
taking-whose-unsaid = Vel ein deltakar
taking-new-criterion = Nytt kriterium
taking-new-criterion-named = Nytt kriterium: { $name }
taking-notes = Behald som notat
taking-out = Ikkje ta inn
taking-read-so = Slik blir orda lesne i kolonne { $letter }, { $head }
taking-no-light = Ikkje noko lys
taking-choose-light = Vel eit lys
taking-word = { $word }, { $n ->
    [one] { $n } celle
   *[other] { $n } celler
}
taking-offer = Alt som står her, kan lesast som lys.
taking-offer-of = { $name }: alt kan lesast som lys
taking-offer-take = Gjer kolonnen til kriterium
taking-fill-green = grøn celle
taking-fill-yellow = gul celle
taking-fill-red = raud celle
taking-empty = tom

## What becomes of a row

taking-new = ny
taking-updated = blir oppdatert
taking-known = uendra
taking-near = ny, liknar
taking-is-head = overskrifter
taking-is-group = innsatsområde
taking-is-total = sum
taking-left-out = blir ikkje teken inn

## What would come of it

taking-what-happens = Dette skjer
taking-count-new = { $n ->
    [one] ny
   *[other] nye
}
taking-count-changed = { $n ->
    [one] blir oppdatert
   *[other] blir oppdaterte
}
taking-count-known = uendra
taking-count-lights = { $n ->
   *[other] lys
}
taking-count-answers = { $n } svar i { $rounds } kryss
taking-count-comers = { $n ->
    [one] ny deltakar
   *[other] nye deltakarar
}
taking-count-out = { $n ->
    [one] rad kan ikkje takast inn
   *[other] rader kan ikkje takast inn
}
taking-holds-nothing = Fann ingen rader å ta inn. Vel kva kolonne namna står i.
taking-cannot = Kan ikkje takast inn
taking-worth = Verdt å sjå på
taking-near-titles = Liknar på tiltak som finst
taking-is-near = Liknar på «{ $measure }». Blir teke inn som nytt.
taking-same-as = Oppdaterer «{ $measure }».
taking-is-same = Det er same tiltaket
taking-is-another = Det er eit anna tiltak
taking-offers = Kan bli kriterium
taking-answers-offers = Kan vere svar frå deltakarar
taking-answers-offer = { $criterion }: { $people }
taking-answers-offer-bare = { $people }: svar på kva?
taking-answers-take = Ta inn som svar
taking-answers-choose = Vel kriterium
taking-lights-change = Lys frå ark som blir endra
taking-changes = Dette blir endra
taking-change = { $field }: { $before } → { $after }
taking-change-bare = { $before } → { $after }
taking-stays = Blir ståande slik gruppa sette det
taking-around = Utanfor tabellen
taking-to-know = Godt å vite
taking-macros = Fila har makroar. Dei blir aldri køyrde.
taking-links = Fila har lenkjer til andre filer. Dei blir ikkje følgde.
taking-hidden-rows = { $n ->
    [one] { $n } skjult rad blir teken inn som dei andre.
   *[other] { $n } skjulte rader blir tekne inn som dei andre.
}
taking-stray = Det som står i { $cell }, er for langt ute og blir ikkje teke inn.
taking-from-sheet = Lys frå arket får teksten «frå ark» til gruppa har stadfesta dei. Lys som gruppa sjølv sette, blir ikkje endra.
taking-answers-shown = Svara blir ein runde som er vist fram, med teksten «frå ark». Lyset set de sjølve.
taking-take = Ta inn { $what }
taking-rows = { $n ->
    [one] { $n } rad
   *[other] { $n } rader
}
message-table-opened = Ingenting er teke inn enno
taking-one-step = Kan angrast i eitt steg.
taking-nothing = Her er ingenting nytt å ta inn.
taking-too-much = Økta har ikkje plass til alt. Del tabellen, og ta inn ein del om gongen.
hint-taking-column = kolonne
hint-taking-choose = vel kva kolonnen er
hint-taking-take = ta inn
hint-taking-stop = avbryt
message-taking-table = Tabellen blir teken inn …
message-table-taken = Teke inn. Nye: { $new }. Oppdaterte: { $changed }.
message-table-not-taken = Ingenting vart teke inn
message-table-nothing = Her er ingenting nytt å ta inn.
message-table-too-much = Økta har ikkje plass til alt. Del tabellen, og ta inn ein del om gongen.
message-table-stopped = Lesinga vart avbroten
pasted-choose = Vel kolonnane sjølv
field-tables = Korleis rekneark blir tekne inn
