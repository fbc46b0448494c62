### The room Roadmap: when each measure comes.

room-roadmap = Veikart
roadmap-plan = Plan

## Where measures stand

place-queue = køen
place-not-now = «ikke nå»
place-undecided = «ikke avgjort»
plan-no-estimate = Uten anslag
plan-money = { $money } mill.
plan-no-owner = Uten eier
plan-due = Se på nå, skulle ses på igjen { $day }
plan-again = Ses på igjen { $day }
plan-no-day = Ingen dato for når det ses på igjen
plan-day = { $day }. { $month ->
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
}
plan-queue-what = Her modnes tiltak
plan-due-count = { $n } å se på nå
plan-queue-short = Kø { $n }
plan-queue-short-due = Kø { $n }, { $due } nå
plan-empty = Ingen tiltak har fått plass ennå.
plan-step-empty = Ingen tiltak står her ennå.
plan-queue-empty = Ingenting står i køen.
plan-no-measures = Veikartet fylles når økta har tiltak.
plan-no-steps = Veikartet har ingen steg ennå. Et steg sier når, for eksempel «2027».
plan-no-steps-button = Legg til steg
plan-back = ‹ Veikartet
plan-open-panel = Vis detaljer

## A card in hand

plan-moved-from = { $measure } flyttes fra { $from }
plan-to = Til { $place }?
plan-talk-first = Verdt å snakke om først
plan-costs = Koster { $money } kr i året.
plan-costs-unknown = Ingen har sagt hva det koster.
plan-why = Hvorfor her?
plan-why-open = Hvorfor?
plan-set = Sett her
plan-put-back = Flytt tilbake
plan-stood-here = { $measure } sto her
plan-move-here = Flytt hit
plan-move-here-locked = Flytt hit …
plan-move-here-spoken = Flytt { $measure } til { $place }
plan-spoken-keys = Enter setter det her, Esc flytter det tilbake.
plan-spoken-to = { $measure } til { $place }

## In the status line

roadmap-in-queue = { $n } i kø
roadmap-not-now = { $n } ikke nå
roadmap-undecided = { $n } ikke avgjort
hint-plan-carry = flytt mellom steg
hint-plan-set = sett her
hint-plan-put-back = flytt tilbake
hint-plan-queue = i kø

## Commands, for the palette and the list of keys

command-go-roadmap = Gå til Veikart
    .also = plan, steg, kø, rekkefølge
command-roadmap-plan = Gå til Plan
command-plan-earlier = Flytt tiltaket til steget før
    .also = tidligere, venstre
command-plan-later = Flytt tiltaket til steget etter
    .also = senere, høyre, utsett
command-plan-queue = Flytt tiltaket til køen
    .also = modnes, vent
command-plan-undecided = Flytt tiltaket til «ikke avgjort»
    .also = fjern fra veikartet
command-plan-choose = Velg hvor tiltaket skal
command-plan-set = Sett tiltaket her
    .also = bekreft
command-plan-put-back = Flytt tiltaket tilbake
    .also = avbryt

## What is said when something was done

message-plan-lifted = { $measure } til { $place }? Enter setter det her, Esc flytter det tilbake.
message-plan-back = { $measure } er tilbake: { $place }
message-plan-put-back = { $measure } ble stående: { $place }
message-plan-set = { $measure } er plassert: { $place }

## Money

plan-money-unit = mill. kr i året
shelf-inside = Innenfor ramma
shelf-co-funded = Medfinansiert
shelf-new-money = Krever nye penger
shelf-unclear = Uavklart
shelf-none = Ikke oppgitt
plan-shelf-none = Ingen
plan-no-frame = Ingen ramme ennå
plan-unknown = { $n } uten anslag
plan-may-pass = Kan gå { $money } mill. over ramma
plan-passes = { $money } mill. over ramma
plan-elsewhere = { $n } i en annen ramme
plan-of-frame = { $money } av { $frame } mill.
plan-in-frame = ramma er { $frame } mill.
plan-frame-empty = ingenting av { $frame } mill.
plan-frame-next = { $step }, ramme: { $frame }. Vis { $next }
plan-frame-none = ikke oppgitt
plan-frames = Rammer
plan-frames-what = Hvor mye penger et steg har i året. Har et steg flere rammer, ser dere på én om gangen.
plan-frame-add = + Ramme for { $step }
plan-frame-delete = Slett ramma
plan-frame-money-hint = 20–30

## Rows, and what the roadmap is planned by

plan-rows = Rader: { $what }
plan-rows-areas = Innsatsområder
plan-rows-owners = Eiere
plan-rows-kinds = Hva slags tiltak
plan-rows-horizons = Tidshorisont
plan-rows-one = Alt i én rad
plan-no-kind = Uavklart hva slags
plan-no-horizon = Uten tidshorisont
plan-written = Rammer og balanse
command-plan-rows-areas = Rader på veikartet: innsatsområder
command-plan-rows-owners = Rader på veikartet: eiere
command-plan-rows-kinds = Rader på veikartet: hva slags tiltak
command-plan-rows-horizons = Rader på veikartet: tidshorisont
command-plan-rows-one = Rader på veikartet: alt i én rad
command-plan-frames = Skriv rammene
    .also = penger, hylle, budsjett
command-plan-balance = Skriv balansen
    .also = setninger, portefølje
command-plan-meanings = Skriv hva ordene betyr
    .also = ambisjon, aktivitet, prosjekt
command-plan-links = Vis hva tiltaket henger sammen med
    .also = sammenhenger, trenger, støtter, livshendelse

## Balance

plan-balance = Balansen vi ble enige om
plan-balance-what = Setninger om hva veikartet skal romme. Der det kan telles, sier programmet om de holder.
plan-balance-add = + Setning
plan-balance-delete = Slett setningen
balance-kept = Holder.
balance-broken = Brytes.
balance-for-you = Det avgjør dere selv.
balance-not-countable = Det telles ikke.
balance-none = Ingen
balance-none-at = Ingen i { $step }
balance-at = { $measures } i { $step }
balance-of = { $owner } har { $what }
balance-counted = Telles
balance-not-counted = nei, vi avgjør selv
balance-at-least = ja, minst
balance-at-most = ja, høyst
balance-count = Antall tiltak
balance-of-which = Hvilke
balance-where = Hvor
balance-on-roadmap = på hele veikartet
balance-each-step = i hvert steg
quality-any = alle
quality-horizon = tidshorisont: { $name }
quality-kind = { $name }
quality-area = innsatsområde: { $name }
quality-each-owner = hos hver eier for seg
quality-owner = hos en eier …
quality-benefits = til nytte for …
quality-stage = { $name }
quality-light = { $name }: { $level }

## Links

plan-links = Henger sammen med
plan-links-what = Hva tiltaket trenger, støtter eller er til for. Det vises på begge tiltakene.
plan-links-edit = Sammenhenger
link-supports = Støtter { $measure }
link-needs = Trenger { $measure }
link-serves = Er til for { $measure }
link-supported-by = Støttes av { $measure }
link-needed-by = Trengs av { $measure }
link-served-by = { $measure } er til for dette
link-add-supports = Støtter …
link-add-needs = Trenger …
link-add-serves = Er til for …
link-delete = Fjern

## What the kinds mean

plan-meanings = Hva ordene betyr
plan-meanings-what = Hva det betyr at et tiltak står på veikartet som ambisjon, aktivitet, prosjekt eller samarbeidsprosjekt.
plan-page-back = ‹ Tilbake

## A locked step

plan-why-locked = Steget er låst. Hvorfor likevel?
message-plan-locked = Steget er låst. Skriv hvorfor tiltaket likevel skal dit.

## What is worth talking about

concern-needs-missing = Trenger { $measure }, som ikke står på veikartet.
concern-needs-later = Trenger { $measure }, som kommer senere.
concern-needed-before = { $measure } trenger dette, men kommer før.
concern-new-money = Krever nye penger.
concern-passes-frame = Går over ramma «{ $frame }».
concern-may-pass-frame = Kan gå over ramma «{ $frame }».
concern-breaks = Bryter «{ $sentence }».
concern-leaves-empty = { $step } blir stående tomt.

## On the wall

audience-more-areas = { $n ->
    [one] + { $n } innsatsområde til
   *[other] + { $n } innsatsområder til
}
