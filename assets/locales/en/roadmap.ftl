### The room Roadmap: when each measure comes.

room-roadmap = Roadmap
roadmap-plan = Plan

## Where measures stand

place-queue = the queue
place-not-now = “not now”
place-undecided = “undecided”
plan-no-estimate = No estimate
plan-money = NOK { $money } m
plan-no-owner = No owner
plan-due = Look at now, set for { $day }
plan-again = Looked at again { $day }
plan-no-day = No day set for looking at it again
plan-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
plan-queue-what = Where measures mature
plan-due-count = { $n } to look at now
plan-queue-short = Queue { $n }
plan-queue-short-due = Queue { $n }, { $due } now
plan-empty = No measure has a place yet.
plan-no-measures = The roadmap fills up once the session has measures.
plan-no-steps = The roadmap has no steps yet. A step says when, such as “2027”.
plan-no-steps-button = Add steps
plan-back = ‹ The roadmap
plan-open-panel = Show details

## A card in hand

plan-moved-from = { $measure } moves from { $from }
plan-to = To { $place }?
plan-talk-first = Worth talking about first
plan-why = Why here?
plan-why-open = Why?
plan-set = Put here
plan-put-back = Move back
plan-stood-here = { $measure } stood here
plan-move-here = Move here
plan-move-here-locked = Move here …
plan-move-here-spoken = Move { $measure } to { $place }
plan-spoken-in-hand = moving to { $place }
plan-spoken-to = { $measure } to { $place }

## In the status line

roadmap-in-queue = { $n } in the queue
roadmap-not-now = { $n } not now
roadmap-undecided = { $n } undecided
hint-plan-carry = move between steps
hint-plan-set = put here
hint-plan-put-back = undo the move
hint-plan-queue = to the queue

## Commands, for the palette and the list of keys

command-go-roadmap = Go to Roadmap
    .also = plan, steps, queue, order
command-roadmap-plan = Show the plan
command-plan-earlier = Move the measure to the step before
    .also = sooner, left
command-plan-later = Move the measure to the step after
    .also = later, right, postpone
command-plan-queue = Move the measure to the queue
    .also = mature, wait
command-plan-undecided = Move the measure to undecided
    .also = take off the roadmap
command-plan-choose = Choose where the measure goes
command-plan-set = Put the measure here
    .also = confirm
command-plan-put-back = Move the measure back
    .also = cancel

## What is said when something was done

message-plan-lifted = { $measure } to { $place }? Enter puts it here, Esc moves it back.
message-plan-back = { $measure } is back: { $place }
message-plan-put-back = { $measure } stayed: { $place }
message-plan-set = { $measure } is set: { $place }
