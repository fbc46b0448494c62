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
plan-due = Se på nå, satt til { $day }
plan-again = Ses på igjen { $day }
plan-no-day = Ikke sagt når det ses på igjen
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
plan-no-measures = Veikartet fylles når økta har tiltak.
plan-no-steps = Veikartet har ingen steg ennå. Et steg sier når, for eksempel «2027».
plan-no-steps-button = Legg til steg
plan-back = ‹ Veikartet
plan-open-panel = Vis detaljer

## A card in hand

plan-moved-from = { $measure } flyttes fra { $from }
plan-to = Til { $place }?
plan-talk-first = Verdt å snakke om først
plan-why = Hvorfor her?
plan-why-open = Hvorfor?
plan-set = Sett her
plan-put-back = Flytt tilbake
plan-stood-here = { $measure } sto her
plan-move-here = Flytt hit
plan-move-here-locked = Flytt hit …
plan-move-here-spoken = Flytt { $measure } til { $place }
plan-spoken-in-hand = flyttes til { $place }
plan-spoken-to = { $measure } til { $place }

## In the status line

roadmap-in-queue = { $n } i kø
roadmap-not-now = { $n } ikke nå
roadmap-undecided = { $n } ikke avgjort
hint-plan-carry = flytt mellom steg
hint-plan-set = sett her
hint-plan-put-back = angre flyttingen
hint-plan-queue = i kø

## Commands, for the palette and the list of keys

command-go-roadmap = Gå til Veikart
    .also = plan, steg, kø, rekkefølge
command-roadmap-plan = Vis planen
command-plan-earlier = Flytt tiltaket til steget før
    .also = tidligere, venstre
command-plan-later = Flytt tiltaket til steget etter
    .also = senere, høyre, utsett
command-plan-queue = Flytt tiltaket til køen
    .also = modnes, vent
command-plan-undecided = Flytt tiltaket til ikke avgjort
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
message-plan-set = { $measure } er satt: { $place }
