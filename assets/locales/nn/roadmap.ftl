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
plan-due = Sjå på no, sett til { $day }
plan-again = Sjåast på igjen { $day }
plan-no-day = Ikkje sagt når det blir sett på igjen
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
plan-no-measures = Vegkartet blir fylt når økta har tiltak.
plan-no-steps = Vegkartet har ingen steg enno. Eit steg seier når, til dømes «2027».
plan-no-steps-button = Legg til steg
plan-back = ‹ Vegkartet
plan-open-panel = Vis detaljar

## A card in hand

plan-moved-from = { $measure } blir flytta frå { $from }
plan-to = Til { $place }?
plan-talk-first = Verdt å snakke om først
plan-why = Kvifor her?
plan-why-open = Kvifor?
plan-set = Sett her
plan-put-back = Flytt tilbake
plan-stood-here = { $measure } stod her
plan-move-here = Flytt hit
plan-move-here-locked = Flytt hit …
plan-move-here-spoken = Flytt { $measure } til { $place }
plan-spoken-in-hand = blir flytta til { $place }
plan-spoken-to = { $measure } til { $place }

## In the status line

roadmap-in-queue = { $n } i kø
roadmap-not-now = { $n } ikkje no
roadmap-undecided = { $n } ikkje avgjort
hint-plan-carry = flytt mellom steg
hint-plan-set = sett her
hint-plan-put-back = angre flyttinga
hint-plan-queue = i kø

## Commands, for the palette and the list of keys

command-go-roadmap = Gå til Vegkart
    .also = plan, steg, kø, rekkjefølgje
command-roadmap-plan = Vis planen
command-plan-earlier = Flytt tiltaket til steget før
    .also = tidlegare, venstre
command-plan-later = Flytt tiltaket til steget etter
    .also = seinare, høgre, utset
command-plan-queue = Flytt tiltaket til køen
    .also = mogne, vent
command-plan-undecided = Flytt tiltaket til ikkje avgjort
    .also = fjern frå vegkartet
command-plan-choose = Vel kvar tiltaket skal
command-plan-set = Sett tiltaket her
    .also = stadfest
command-plan-put-back = Flytt tiltaket tilbake
    .also = avbryt

## What is said when something was done

message-plan-lifted = { $measure } til { $place }? Enter set det her, Esc flyttar det tilbake.
message-plan-back = { $measure } er tilbake: { $place }
message-plan-put-back = { $measure } vart ståande: { $place }
message-plan-set = { $measure } er sett: { $place }
