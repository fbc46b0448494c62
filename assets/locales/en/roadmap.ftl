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
plan-due = Look at now, was due { $day }
plan-again = Look at again on { $day }
plan-no-day = No date for looking at it again
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
plan-step-empty = No measures here yet.
plan-queue-empty = Nothing is in the queue.
plan-no-measures = The roadmap fills up once the session has measures.
plan-no-steps = The roadmap has no steps yet. A step says when, such as “2027”.
plan-no-steps-button = Add steps
plan-back = ‹ The roadmap
plan-open-panel = Show details

## A card in hand

plan-moved-from = { $measure } moves from { $from }
plan-to = To { $place }?
plan-talk-first = Worth talking about first
plan-costs = Costs { $money } per year.
plan-costs-unknown = Nobody has said what it costs.
plan-why = Why here?
plan-why-open = Why?
plan-set = Put here
plan-put-back = Move back
plan-stood-here = { $measure } was here
plan-move-here = Move here
plan-move-here-locked = Move here…
plan-move-here-spoken = Move { $measure } to { $place }
plan-spoken-keys = Enter puts it here, Esc moves it back.
plan-spoken-to = { $measure } to { $place }

## In the status line

roadmap-in-queue = { $n } in the queue
roadmap-not-now = { $n } not now
roadmap-undecided = { $n } undecided
hint-plan-carry = move between steps
hint-plan-set = put here
hint-plan-put-back = move back
hint-plan-queue = to the queue

## Commands, for the palette and the list of keys

command-go-roadmap = Go to Roadmap
    .also = plan, steps, queue, order
command-roadmap-plan = Go to Plan
command-plan-earlier = Move the measure to the step before
    .also = sooner, left
command-plan-later = Move the measure to the step after
    .also = later, right, postpone
command-plan-queue = Move the measure to the queue
    .also = mature, wait
command-plan-undecided = Move the measure to “undecided”
    .also = take off the roadmap
command-plan-choose = Choose where the measure goes
command-plan-set = Put the measure here
    .also = confirm
command-plan-put-back = Move the measure back
    .also = cancel

## What is said when something was done

message-plan-lifted = { $measure } to { $place }? Enter puts it here, Esc moves it back.
message-plan-back = Moved back: { $measure }, { $place }
message-plan-put-back = { $measure } stayed: { $place }
message-plan-set = Placed: { $measure }, { $place }

## Money

plan-money-unit = NOK million a year
shelf-inside = Within the frame
shelf-co-funded = Co-funded
shelf-new-money = Needs new money
shelf-unclear = Unclear
shelf-none = Not stated
plan-shelf-none = None
plan-no-frame = No frame yet
plan-unknown = { $n } with no estimate
plan-may-pass = May exceed the frame by NOK { $money } m
plan-passes = NOK { $money } m over the frame
plan-elsewhere = { $n } in another frame
plan-of-frame = NOK { $money } m of { $frame } m
plan-in-frame = the frame is NOK { $frame } m
plan-frame-empty = none of NOK { $frame } m
plan-frame-next = { $step }, frame: { $frame }. Show { $next }
plan-frame-none = not stated
plan-frames = Frames
plan-frames-what = How much money a step has each year. If a step has several frames, you look at one at a time.
plan-frame-add = + Frame for { $step }
plan-frame-delete = Delete the frame
plan-frame-money-hint = 20–30

## Rows, and what the roadmap is planned by

plan-rows = Rows: { $what }
plan-rows-areas = Focus areas
plan-rows-owners = Owners
plan-rows-kinds = Kinds of measure
plan-rows-horizons = Time horizons
plan-rows-one = All in one row
plan-no-kind = Kind not settled
plan-no-horizon = No time horizon
plan-written = Frames and balance
command-plan-rows-areas = Rows of the roadmap: focus areas
command-plan-rows-owners = Rows of the roadmap: owners
command-plan-rows-kinds = Rows of the roadmap: kinds of measure
command-plan-rows-horizons = Rows of the roadmap: time horizons
command-plan-rows-one = Rows of the roadmap: all in one row
command-plan-frames = Write the frames
    .also = money, shelf, budget
command-plan-balance = Write the balance
    .also = sentences, portfolio
command-plan-meanings = Write what the words mean
    .also = ambition, activity, project
command-plan-links = Show what the measure is linked to
    .also = links, needs, supports, life event

## Balance

plan-balance = The balance we agreed on
plan-balance-what = Sentences about what the roadmap should contain. Where it can be counted, the program says whether they are kept.
plan-balance-add = + Sentence
plan-balance-delete = Delete the sentence
balance-kept = Kept.
balance-broken = Broken.
balance-for-you = For you to decide.
balance-not-countable = It is not counted.
balance-none = None
balance-none-at = None in { $step }
balance-at = { $measures } in { $step }
balance-of = { $owner } has { $what }
balance-counted = Counted
balance-not-counted = no, we decide ourselves
balance-at-least = yes, at least
balance-at-most = yes, at most
balance-count = Number of measures
balance-of-which = Which
balance-where = Where
balance-on-roadmap = on the whole roadmap
balance-each-step = on each step
quality-any = all
quality-horizon = time horizon: { $name }
quality-kind = { $name }
quality-area = focus area: { $name }
quality-each-owner = each owner’s, counted separately
quality-owner = one owner’s…
quality-benefits = those that benefit…
quality-stage = { $name }
quality-light = { $name }: { $level }

## Links

plan-links = Linked to
plan-links-what = What the measure needs, supports or serves. Both measures show it.
plan-links-edit = Links
link-supports = Supports { $measure }
link-needs = Needs { $measure }
link-serves = Serves { $measure }
link-supported-by = Supported by { $measure }
link-needed-by = Needed by { $measure }
link-served-by = Served by { $measure }
link-add-supports = Supports…
link-add-needs = Needs…
link-add-serves = Serves…
link-delete = Remove

## What the kinds mean

plan-meanings = What the words mean
plan-meanings-what = What it means for a measure to be on the roadmap as an ambition, an activity, a project or a joint project.
plan-page-back = ‹ Back

## A locked step

plan-why-locked = The step is locked. Why anyway?
message-plan-locked = The step is locked. Write why the measure should go there anyway.

## What is worth talking about

concern-needs-missing = Needs { $measure }, which is not on the roadmap.
concern-needs-later = Needs { $measure }, which comes later.
concern-needed-before = { $measure } needs this, but comes before it.
concern-new-money = Needs new money.
concern-passes-frame = Exceeds the frame “{ $frame }”.
concern-may-pass-frame = May exceed the frame “{ $frame }”.
concern-breaks = Breaks “{ $sentence }”.
concern-leaves-empty = { $step } is left empty.

## On the wall

audience-more-areas = { $n ->
    [one] + { $n } more focus area
   *[other] + { $n } more focus areas
}
