### Status and the action plan: how each measure goes, and what it delivers.

roadmap-progress = Status
roadmap-actions = Handlingsplan

## How something goes

level-on-track = I rute
level-needs-help = Trenger hjelp
level-stopped = Stoppet
shown-done = Ferdig
shown-not-started = Ikke begynt
shown-not-reported = Ikke meldt
progress-count-on-track = { $n } av { $all } i rute
progress-count-needs-help = { $n ->
    [one] { $n } trenger hjelp
   *[other] { $n } trenger hjelp
}
progress-count-stopped = { $n ->
    [one] { $n } stoppet
   *[other] { $n } stoppet
}
progress-count-done = { $n ->
    [one] { $n } ferdig
   *[other] { $n } ferdige
}
progress-count-not-started = { $n ->
    [one] { $n } ikke begynt
   *[other] { $n } ikke begynt
}
progress-count-not-reported = { $n ->
    [one] { $n } ikke meldt
   *[other] { $n } ikke meldt
}

## The table

progress-measures = Tiltak i gang
progress-half-years = Halvår
progress-half-short = { $half }. halvår { $year }
progress-now = nå
progress-next-owner = Hvem eier neste steg
progress-nobody = Ingen eier
progress-by = innen { $day }
progress-back = ‹ Status
progress-open-panel = Vis detaljer
progress-empty = Ingen tiltak er i gang.
progress-empty-how = Et tiltak er i gang når det står på veikartet, eller når noen har sagt hvor langt det er kommet.
progress-empty-look = Ingen tiltak passer med utvalget.
progress-look-at-all = Vis alle tiltak i gang

## What is looked at

progress-all-areas = Alle innsatsområder
progress-all = Alle i gang
progress-changed = Endret siden sist
progress-not-reported = Ikke meldt
progress-no-owner = Uten eier for neste steg
progress-on-agenda = På sakslista
progress-to-agenda = Sett på sakslista
progress-off-agenda = Ta av sakslista
progress-three = Siste tre halvår
progress-six = Siste seks halvår
progress-all-halves = Alle halvår

## The panel

progress-shut = Kan ikke velges før noen eier neste steg
progress-settled = Stadiet er «{ $stage }». Endre det hvis tiltaket går videre.
progress-meanings = Skriv hva dette betyr
progress-meanings-done = Ferdig med setningene
progress-why = Hvorfor?
progress-next = Neste steg
progress-next-who = Hvem eier neste steg?
progress-next-by = Frist
progress-hint-day = Dato
progress-set-right = Rett { $half } …
progress-history = Slik har det gått
progress-said-earlier = Det som ble sagt { $day }
progress-said = { $half }, meldt { $day }
progress-since = siden { $day }
progress-deliverables = Leveranser
past-half-title = Rette det som er meldt?
past-half-words = { $half } er over. Det som ble meldt da, står i historikken. Skal det likevel rettes?
past-half-keep = La det stå
past-half-agree = Rett det

## The action plan

actions-count = { $n ->
    [one] { $n } leveranse
   *[other] { $n } leveranser
}
actions-count-done = { $n ->
    [one] { $n } levert
   *[other] { $n } levert
}
actions-count-late = { $n ->
    [one] { $n } forsinket
   *[other] { $n } forsinket
}
actions-count-untaken = { $n ->
    [one] { $n } uten ansvarlig
   *[other] { $n } uten ansvarlig
}
actions-late = Forsinket
actions-untaken = Uten ansvarlig
actions-undated = Uten dato
actions-done = Levert
actions-nobody = Ingen ansvarlig
actions-no-day = Uten dato
actions-no-measure = Uten tiltak
actions-delivered = Levert { $day }
actions-was-due = Fristen var { $day }
actions-tick = Levert: { $what }
actions-form = Leveranse
actions-hint-due = Dato eller halvår
actions-add = Legg til leveranse
actions-delete = Slett leveransen
actions-back = ‹ Handlingsplanen
actions-empty = Handlingsplanen er tom.
actions-empty-how = Den sier hvem som leverer hva, og når.

## In the status line

progress-as-of = Status per { $day }
progress-lacks-owner = { $n ->
    [one] { $n } uten eier for neste steg
   *[other] { $n } uten eier for neste steg
}
progress-has-changed = { $n ->
    [one] { $n } endret siden sist
   *[other] { $n } endret siden sist
}
hint-progress-set = sett status
hint-progress-why = skriv hvorfor
hint-actions-add = ny leveranse
hint-actions-tick = levert
hint-actions-write = skriv

## Commands, for the palette and the list of keys

command-roadmap-progress = Gå til Status
    .also = framdrift, trafikklys, halvår
command-roadmap-actions = Gå til Handlingsplan
    .also = leveranser, frister
command-progress-on-track = Status: i rute
    .also = grønt
command-progress-needs-help = Status: trenger hjelp
    .also = gult
command-progress-stopped = Status: stoppet
    .also = rødt
command-progress-clear = Ta tilbake statusen
    .also = fjern, slett
command-progress-why = Skriv hvorfor statusen er slik
command-progress-look-all = Vis status: alle tiltak i gang
command-progress-look-changed = Vis status: endret siden sist
command-progress-look-not-reported = Vis status: ikke meldt
command-progress-look-no-owner = Vis status: uten eier for neste steg
command-progress-look-on-agenda = Vis status: på sakslista
command-progress-agenda = Sett status for tiltaket på sakslista, eller ta den av
    .also = sak, møte, agenda
command-progress-three = Vis status: siste tre halvår
command-progress-six = Vis status: siste seks halvår
command-progress-all = Vis status: alle halvår
command-actions-add = Legg til leveranse
command-actions-write = Skriv om leveransen
command-actions-tick = Merk leveransen som levert, eller ikke levert
    .also = kryss av, ferdig
command-actions-delete = Slett leveransen

## What is said when something was done

message-keys-at-half-year = Hurtigtastene for status virker bare i et halvår. Tab eller F6 fører dit.
message-progress-set = { $measure }, { $half }: { $level }
message-progress-no-owner = «I rute» kan ikke velges før noen eier neste steg. Enter fører til feltene.
message-progress-on-agenda = Status for { $measure } står på sakslista
message-progress-off-agenda = Status for { $measure } er tatt av sakslista
message-progress-settled = { $measure }: stadiet er «{ $stage }». Endre det hvis tiltaket går videre.
message-stage = { $measure }: { $stage }
message-actions-done = Levert: { $what }
message-actions-not-done = Ikke levert: { $what }
