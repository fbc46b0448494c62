### The room Roadmap: when each measure comes.

room-roadmap = Vegkart
roadmap-plan = Plan

## Where measures stand

place-queue = køen
place-not-now = «ikkje no»
place-undecided = «ikkje avgjort»
plan-no-estimate = Utan anslag
plan-money = { $money } mill.
plan-no-owner = Utan eigar
plan-due = Sjå på no, skulle sjåast på igjen { $day }
plan-again = Sjå på igjen { $day }
plan-no-day = Ingen dato for når det blir sett på igjen
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
plan-queue-what = Her mognar tiltak
plan-due-count = { $n } å sjå på no
plan-queue-short = Kø { $n }
plan-queue-short-due = Kø { $n }, { $due } no
plan-empty = Ingen tiltak har fått plass enno.
plan-step-empty = Ingen tiltak står her enno.
plan-queue-empty = Ingenting står i køen.
plan-no-measures = Vegkartet blir fylt når økta har tiltak.
plan-no-steps = Vegkartet har ingen steg enno. Eit steg seier når, til dømes «2027».
plan-no-steps-button = Legg til steg
plan-back = ‹ Vegkartet
plan-open-panel = Vis detaljar

## A card in hand

plan-moved-from = { $measure } blir flytta frå { $from }
plan-to = Til { $place }?
plan-talk-first = Verdt å snakke om først
plan-costs = Kostar { $money } kr i året.
plan-costs-unknown = Ingen har sagt kva det kostar.
plan-why = Kvifor her?
plan-why-open = Kvifor?
plan-set = Set her
plan-put-back = Flytt tilbake
plan-stood-here = { $measure } stod her
plan-move-here = Flytt hit
plan-move-here-locked = Flytt hit …
plan-move-here-spoken = Flytt { $measure } til { $place }
plan-spoken-keys = Enter set det her, Esc flyttar det tilbake.
plan-spoken-to = { $measure } til { $place }

## In the status line

roadmap-in-queue = { $n } i kø
roadmap-not-now = { $n } ikkje no
roadmap-undecided = { $n ->
    [one] { $n } ikkje avgjort
   *[other] { $n } ikkje avgjorde
}
hint-plan-carry = flytt mellom steg
hint-plan-set = set her
hint-plan-put-back = flytt tilbake
hint-plan-queue = i kø

## Commands, for the palette and the list of keys

command-go-roadmap = Gå til Vegkart
    .also = plan, steg, kø, rekkefølge
command-roadmap-plan = Gå til Plan
command-plan-earlier = Flytt tiltaket til steget før
    .also = tidlegare, venstre
command-plan-later = Flytt tiltaket til steget etter
    .also = seinare, høgre, utset
command-plan-queue = Flytt tiltaket til køen
    .also = mogne, vent
command-plan-undecided = Flytt tiltaket til «ikkje avgjort»
    .also = fjern frå vegkartet
command-plan-choose = Vel kvar tiltaket skal
command-plan-set = Set tiltaket her
    .also = stadfest
command-plan-put-back = Flytt tiltaket tilbake
    .also = avbryt

## What is said when something was done

message-plan-lifted = { $measure } til { $place }? Enter set det her, Esc flyttar det tilbake.
message-plan-back = { $measure } er tilbake: { $place }
message-plan-put-back = { $measure } vart ståande: { $place }
message-plan-set = { $measure } er plassert: { $place }

## Money

plan-money-unit = mill. kr i året
shelf-inside = Innanfor ramma
shelf-co-funded = Medfinansiert
shelf-new-money = Krev nye pengar
shelf-unclear = Uavklart
shelf-none = Ikkje oppgitt
plan-shelf-none = Ingen
plan-no-frame = Inga ramme enno
plan-unknown = { $n } utan anslag
plan-may-pass = Kan gå { $money } mill. over ramma
plan-passes = { $money } mill. over ramma
plan-elsewhere = { $n } i ei anna ramme
plan-of-frame = { $money } av { $frame } mill.
plan-in-frame = ramma er { $frame } mill.
plan-frame-empty = ingenting av { $frame } mill.
plan-frame-next = { $step }, ramme: { $frame }. Vis { $next }
plan-frame-none = ikkje oppgitt
plan-frames = Rammer
plan-frames-what = Kor mykje pengar eit steg har i året. Har eit steg fleire rammer, ser de på éi om gongen.
plan-frame-add = + Ramme for { $step }
plan-frame-delete = Slett ramma
plan-frame-money-hint = 20–30

## Rows, and what the roadmap is planned by

plan-rows = Rader: { $what }
plan-rows-areas = Innsatsområde
plan-rows-owners = Eigarar
plan-rows-kinds = Kva slags tiltak
plan-rows-horizons = Tidshorisont
plan-rows-one = Alt i éi rad
plan-no-kind = Uavklart kva slags
plan-no-horizon = Utan tidshorisont
plan-written = Rammer og balanse
command-plan-rows-areas = Rader på vegkartet: innsatsområde
command-plan-rows-owners = Rader på vegkartet: eigarar
command-plan-rows-kinds = Rader på vegkartet: kva slags tiltak
command-plan-rows-horizons = Rader på vegkartet: tidshorisont
command-plan-rows-one = Rader på vegkartet: alt i éi rad
command-plan-frames = Skriv rammene
    .also = pengar, hylle, budsjett
command-plan-balance = Skriv balansen
    .also = setningar, portefølje
command-plan-meanings = Skriv kva orda tyder
    .also = ambisjon, aktivitet, prosjekt
command-plan-links = Vis kva tiltaket heng saman med
    .also = samanhengar, treng, støttar, livshending

## Balance

plan-balance = Balansen vi vart samde om
plan-balance-what = Setningar om kva vegkartet skal romme. Der det kan teljast, seier programmet om dei held.
plan-balance-add = + Setning
plan-balance-delete = Slett setninga
balance-kept = Held.
balance-broken = Broten.
balance-for-you = Det avgjer de sjølve.
balance-not-countable = Det blir ikkje talt.
balance-none = Ingen
balance-none-at = Ingen i { $step }
balance-at = { $measures } i { $step }
balance-of = { $owner } har { $what }
balance-counted = Blir talt
balance-not-counted = nei, vi avgjer sjølve
balance-at-least = ja, minst
balance-at-most = ja, høgst
balance-count = Tal på tiltak
balance-of-which = Kva for nokre
balance-where = Kvar
balance-on-roadmap = på heile vegkartet
balance-each-step = i kvart steg
quality-any = alle
quality-horizon = tidshorisont: { $name }
quality-kind = { $name }
quality-area = innsatsområde: { $name }
quality-each-owner = hos kvar eigar for seg
quality-owner = hos ein eigar …
quality-benefits = til nytte for …
quality-stage = { $name }
quality-light = { $name }: { $level }

## Links

plan-links = Heng saman med
plan-links-what = Kva tiltaket treng, støttar eller er til for. Det blir vist på begge tiltaka.
plan-links-edit = Samanhengar
link-supports = Støttar { $measure }
link-needs = Treng { $measure }
link-serves = Er til for { $measure }
link-supported-by = Blir støtta av { $measure }
link-needed-by = { $measure } treng dette
link-served-by = { $measure } er til for dette
link-add-supports = Støttar …
link-add-needs = Treng …
link-add-serves = Er til for …
link-delete = Fjern

## What the kinds mean

plan-meanings = Kva orda tyder
plan-meanings-what = Kva det tyder at eit tiltak står på vegkartet som ambisjon, aktivitet, prosjekt eller samarbeidsprosjekt.
plan-page-back = ‹ Tilbake

## A locked step

plan-why-locked = Steget er låst. Kvifor likevel?
message-plan-locked = Steget er låst. Skriv kvifor tiltaket likevel skal dit.

## What is worth talking about

concern-needs-missing = Treng { $measure }, som ikkje står på vegkartet.
concern-needs-later = Treng { $measure }, som kjem seinare.
concern-needed-before = { $measure } treng dette, men kjem før.
concern-new-money = Krev nye pengar.
concern-passes-frame = Går over ramma «{ $frame }».
concern-may-pass-frame = Kan gå over ramma «{ $frame }».
concern-breaks = Bryt «{ $sentence }».
concern-leaves-empty = { $step } blir ståande tomt.

## On the wall

audience-more-areas = { $n ->
    [one] + { $n } innsatsområde til
   *[other] + { $n } innsatsområde til
}
