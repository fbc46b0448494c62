### Status and the action plan: how each measure goes, and what it delivers.

roadmap-progress = Status
roadmap-actions = Handlingsplan

## How something goes

level-on-track = I rute
level-needs-help = Treng hjelp
level-stopped = Stoppa
shown-done = Ferdig
shown-not-started = Ikkje byrja
shown-not-reported = Ikkje meldt
progress-count-on-track = { $n } av { $all } i rute
progress-count-needs-help = { $n ->
    [one] { $n } treng hjelp
   *[other] { $n } treng hjelp
}
progress-count-stopped = { $n ->
    [one] { $n } stoppa
   *[other] { $n } stoppa
}
progress-count-done = { $n ->
    [one] { $n } ferdig
   *[other] { $n } ferdige
}
progress-count-not-started = { $n ->
    [one] { $n } ikkje byrja
   *[other] { $n } ikkje byrja
}
progress-count-not-reported = { $n ->
    [one] { $n } ikkje meldt
   *[other] { $n } ikkje melde
}

## The table

progress-measures = Tiltak i gang
progress-half-years = Halvår
progress-half-short = { $half }. halvår { $year }
progress-now = no
progress-next-owner = Kven eig neste steg
progress-nobody = Ingen eigar
progress-by = innan { $day }
progress-back = ‹ Status
progress-open-panel = Vis detaljar
progress-empty = Ingen tiltak er i gang.
progress-empty-how = Eit tiltak er i gang når det står på vegkartet, eller når nokon har sagt kor langt det er kome.
progress-empty-look = Ingen tiltak passar med utvalet.
progress-look-at-all = Vis alle tiltak i gang

## What is looked at

progress-all-areas = Alle innsatsområde
progress-all = Alle i gang
progress-changed = Endra sidan sist
progress-not-reported = Ikkje meldt
progress-no-owner = Utan eigar for neste steg
progress-on-agenda = På sakslista
progress-to-agenda = Set på sakslista
progress-off-agenda = Ta av sakslista
progress-three = Siste tre halvår
progress-six = Siste seks halvår
progress-all-halves = Alle halvår

## The panel

progress-shut = Kan ikkje veljast før nokon eig neste steg
progress-settled = Stadiet er «{ $stage }». Endre det om tiltaket går vidare.
progress-meanings = Skriv kva dette tyder
progress-meanings-done = Ferdig med setningane
progress-why = Kvifor?
progress-next = Neste steg
progress-next-who = Kven eig neste steg?
progress-next-by = Frist
progress-hint-day = Dato
progress-set-right = Rett { $half } …
progress-history = Slik har det gått
progress-said-earlier = Det som vart sagt { $day }
progress-said = { $half }, meldt { $day }
progress-since = sidan { $day }
progress-deliverables = Leveransar
past-half-title = Rette det som er meldt?
past-half-words = { $half } er over. Det som vart meldt då, står i historikken. Skal det likevel rettast?
past-half-keep = La det stå
past-half-agree = Rett det

## The action plan

actions-count = { $n ->
    [one] { $n } leveranse
   *[other] { $n } leveransar
}
actions-count-done = { $n ->
    [one] { $n } levert
   *[other] { $n } leverte
}
actions-count-late = { $n ->
    [one] { $n } forseinka
   *[other] { $n } forseinka
}
actions-count-untaken = { $n ->
    [one] { $n } utan ansvarleg
   *[other] { $n } utan ansvarleg
}
actions-late = Forseinka
actions-untaken = Utan ansvarleg
actions-undated = Utan dato
actions-done = Levert
actions-nobody = Ingen ansvarleg
actions-no-day = Utan dato
actions-no-measure = Utan tiltak
actions-delivered = Levert { $day }
actions-was-due = Fristen var { $day }
actions-tick = Levert: { $what }
actions-form = Leveranse
actions-hint-due = Dato eller halvår
actions-add = Legg til leveranse
actions-delete = Slett leveransen
actions-back = ‹ Handlingsplanen
actions-empty = Handlingsplanen er tom.
actions-empty-how = Han seier kven som leverer kva, og når.

## In the status line

progress-as-of = Status per { $day }
progress-lacks-owner = { $n ->
    [one] { $n } utan eigar for neste steg
   *[other] { $n } utan eigar for neste steg
}
progress-has-changed = { $n ->
    [one] { $n } endra sidan sist
   *[other] { $n } endra sidan sist
}
hint-progress-set = set status
hint-progress-why = skriv kvifor
hint-actions-add = ny leveranse
hint-actions-tick = levert
hint-actions-write = skriv

## Commands, for the palette and the list of keys

command-roadmap-progress = Gå til Status
    .also = framdrift, trafikklys, halvår
command-roadmap-actions = Gå til Handlingsplan
    .also = leveransar, fristar
command-progress-on-track = Status: i rute
    .also = grønt
command-progress-needs-help = Status: treng hjelp
    .also = gult
command-progress-stopped = Status: stoppa
    .also = raudt
command-progress-clear = Ta tilbake statusen
    .also = fjern, slett
command-progress-why = Skriv kvifor statusen er slik
command-progress-look-all = Vis status: alle tiltak i gang
command-progress-look-changed = Vis status: endra sidan sist
command-progress-look-not-reported = Vis status: ikkje meldt
command-progress-look-no-owner = Vis status: utan eigar for neste steg
command-progress-look-on-agenda = Vis status: på sakslista
command-progress-agenda = Set statusen for tiltaket på sakslista, eller ta han av
    .also = sak, møte, agenda
command-progress-three = Vis status: siste tre halvår
command-progress-six = Vis status: siste seks halvår
command-progress-all = Vis status: alle halvår
command-actions-add = Legg til leveranse
command-actions-write = Skriv om leveransen
command-actions-tick = Merk leveransen som levert, eller ikkje levert
    .also = kryss av, ferdig
command-actions-delete = Slett leveransen

## What is said when something was done

message-keys-at-half-year = Hurtigtastane for status verkar berre i eit halvår. Tab eller F6 fører dit.
message-progress-set = { $measure }, { $half }: { $level }
message-progress-no-owner = «I rute» kan ikkje veljast før nokon eig neste steg. Enter fører til felta.
message-progress-on-agenda = Status for { $measure } står på sakslista
message-progress-off-agenda = Status for { $measure } er teken av sakslista
message-progress-settled = { $measure }: stadiet er «{ $stage }». Endre det om tiltaket går vidare.
message-stage = { $measure }: { $stage }
message-actions-done = Levert: { $what }
message-actions-not-done = Ikkje levert: { $what }
