### Status and the action plan: how each measure goes, and what it delivers.

roadmap-progress = Status
roadmap-actions = Action plan

## How something goes

level-on-track = On track
level-needs-help = Needs help
level-stopped = Stopped
shown-done = Done
shown-not-started = Not started
shown-not-reported = Not reported
progress-count-on-track = { $n } of { $all } on track
progress-count-needs-help = { $n ->
    [one] { $n } needs help
   *[other] { $n } need help
}
progress-count-stopped = { $n ->
    [one] { $n } stopped
   *[other] { $n } stopped
}
progress-count-done = { $n ->
    [one] { $n } done
   *[other] { $n } done
}
progress-count-not-started = { $n ->
    [one] { $n } not started
   *[other] { $n } not started
}
progress-count-not-reported = { $n ->
    [one] { $n } not reported
   *[other] { $n } not reported
}

## The table

progress-measures = Measures under way
progress-half-years = Half-years
progress-half-short = { $half ->
    [1] First half { $year }
   *[2] Second half { $year }
}
progress-now = now
progress-next-owner = Who owns the next step
progress-nobody = Nobody
progress-by = by { $day }
progress-back = ‹ Status
progress-open-panel = Show details
progress-empty = No measure is under way.
progress-empty-how = A measure is under way once it is on the roadmap, or somebody has said how far it has got.
progress-empty-look = No measures match the selection.
progress-look-at-all = Show all measures under way

## What is looked at

progress-all-areas = All focus areas
progress-all = All under way
progress-changed = Changed since last time
progress-not-reported = Not reported
progress-no-owner = Nobody owns the next step
progress-on-agenda = On the agenda
progress-to-agenda = Put on the agenda
progress-off-agenda = Take off the agenda
progress-three = Last three half-years
progress-six = Last six half-years
progress-all-halves = All half-years

## The panel

progress-shut = Cannot be chosen until somebody owns the next step
progress-settled = Its stage is “{ $stage }”. Change that if the measure goes on.
progress-meanings = Write what these mean
progress-meanings-done = Done with the sentences
progress-why = Why?
progress-next = Next step
progress-next-who = Who owns the next step?
progress-next-by = Due
progress-hint-day = Date
progress-set-right = Correct the { $half }…
progress-history = How it has gone
progress-said-earlier = What was said on { $day }
progress-said = { $half }, reported { $day }
progress-since = since { $day }
progress-deliverables = Deliverables
past-half-title = Correct what was reported?
past-half-words = The { $half } is over. What was reported then is part of the history. Do you want to correct it anyway?
past-half-keep = Leave it
past-half-agree = Correct it

## The action plan

actions-count = { $n ->
    [one] { $n } deliverable
   *[other] { $n } deliverables
}
actions-count-done = { $n ->
    [one] { $n } delivered
   *[other] { $n } delivered
}
actions-count-late = { $n ->
    [one] { $n } late
   *[other] { $n } late
}
actions-count-untaken = { $n ->
    [one] { $n } unassigned
   *[other] { $n } unassigned
}
actions-late = Late
actions-untaken = Unassigned
actions-undated = No date
actions-done = Delivered
actions-nobody = Unassigned
actions-no-day = No date
actions-no-measure = No measure
actions-delivered = Delivered { $day }
actions-was-due = Was due { $day }
actions-tick = Delivered: { $what }
actions-form = Deliverable
actions-hint-due = Date or half-year
actions-add = Add deliverable
actions-delete = Delete the deliverable
actions-back = ‹ The action plan
actions-empty = The action plan is empty.
actions-empty-how = It says who delivers what, and when.

## In the status line

progress-as-of = Status as of { $day }
progress-lacks-owner = { $n ->
    [one] { $n } next step without an owner
   *[other] { $n } next steps without an owner
}
progress-has-changed = { $n ->
    [one] { $n } changed since last time
   *[other] { $n } changed since last time
}
hint-progress-set = set status
hint-progress-why = write why
hint-actions-add = new deliverable
hint-actions-tick = delivered
hint-actions-write = write

## Commands, for the palette and the list of keys

command-roadmap-progress = Go to Status
    .also = progress, traffic light, half-year
command-roadmap-actions = Go to Action plan
    .also = deliverables, deadlines
command-progress-on-track = Status: on track
    .also = green
command-progress-needs-help = Status: needs help
    .also = yellow, amber
command-progress-stopped = Status: stopped
    .also = red
command-progress-clear = Clear the status
    .also = clear, delete
command-progress-why = Write the reason for the status
command-progress-look-all = Show status: all measures under way
command-progress-look-changed = Show status: changed since last time
command-progress-look-not-reported = Show status: not reported
command-progress-look-no-owner = Show status: nobody owns the next step
command-progress-look-on-agenda = Show status: on the agenda
command-progress-agenda = Put the measure’s status on the agenda, or take it off
    .also = item, meeting
command-progress-three = Show status: last three half-years
command-progress-six = Show status: last six half-years
command-progress-all = Show status: all half-years
command-actions-add = Add deliverable
command-actions-write = Write about the deliverable
command-actions-tick = Mark the deliverable as delivered, or not delivered
    .also = tick, done
command-actions-delete = Delete the deliverable

## What is said when something was done

message-keys-at-half-year = The shortcuts for status work only at a half-year. Tab or F6 takes you there.
message-progress-set = { $measure }, { $half }: { $level }
message-progress-no-owner = “On track” cannot be chosen until somebody owns the next step. Enter takes you to the fields.
message-progress-on-agenda = The status of { $measure } is on the agenda
message-progress-off-agenda = The status of { $measure } is off the agenda
message-progress-settled = { $measure }: its stage is “{ $stage }”. Change that if the measure goes on.
message-stage = { $measure }: { $stage }
message-actions-done = Delivered: { $what }
message-actions-not-done = Not delivered: { $what }
