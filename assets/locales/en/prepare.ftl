### The room Prepare: what a session is made of, list by list and field by field.

room-prepare = Prepare

## Prepare

tab-session = Session
tab-participants = Participants
tab-criteria = Criteria
tab-focus-areas = Focus areas
tab-measures = Measures
tab-steps = Roadmap
prepare-next = In this session
add-participant = Add participant
add-criterion = Add criterion
add-focus-area = Add focus area
add-measure = Add measure
add-step = Add step
message-added = { $what }, { $at } of { $of }
add-paste = Paste from spreadsheet
add-paste-how = Copy rows in the spreadsheet first. With a header row (number, title, owner…) each column goes into the right field; without one, the first two are number and title.
add-paste-rows-how = Copy rows in the spreadsheet first. With a header row each column goes into the right field; without one, the first column is the name.
empty-participants = Who sits at the table? Add the organisations. Only members judge.
empty-criteria = What should the measures be judged on? Add a criterion and write what it takes to be high, medium and low.
empty-focus-areas = Focus areas group the measures on the board. Add the first one, or leave this empty.
empty-measures = Which measures should be judged? Add the first one, or paste rows from a spreadsheet.
empty-steps = When can the measures be carried out? Add steps to the roadmap, for example one for next year.
entry-move-up = Move up
entry-move-down = Move down
entry-duplicate = Duplicate
entry-delete = Delete…
session-ends-before = The last day is before the first day. Correct one of them.

field-session-title = What is the session called?
field-starts = First day
field-ends = Last day
field-place = Place
field-organiser = Organiser
field-organisation = Organisation
field-short-organisation = Short name
field-person = Name of the person
field-group = Subgroup
field-role = Role
field-attendance = Present?
field-substitute = Who is standing in?
field-criterion-name = Criterion
field-short-criterion = Short name for narrow columns
field-question = The question the group answers
criterion-what-it-takes = What does each light require?
level-without-sentence = Without a sentence this level cannot be chosen.
criterion-lacks-sentence = lacks a sentence
criterion-must-hold = Must hold: red here is a reason not to put the measure on the roadmap
criterion-must-hold-short = must hold
earlier-wording = { $n ->
    [one] { $n } light was set when it said: “{ $wording }”
   *[other] { $n } lights were set when it said: “{ $wording }”
}
earlier-title = { $n ->
    [one] { $n } mark is from before the measure was changed
   *[other] { $n } marks are from before the measure was changed
}
only-a-typo = Just a typo: keep the lights
example-high = Example of high
example-medium = Example of medium
example-low = Example of low
example-none = No example
rules = Rules for rounds
rules-names-stay = The names are still in the session file.
rules-what = Applies to new rounds. Rounds in progress do not change. In rounds without names, the names are still saved in the session file.
criterion-lights-set = { $n ->
    [one] { $n } crossing has been judged with these sentences.
   *[other] { $n } crossings have been judged with these sentences.
}
field-focus-area-name = Focus area
field-focus-area = Focus area
field-number = Number
field-title = Title
field-description = What is it?
field-kind = Kind
field-owner = Owner
field-benefits = Who benefits
field-horizon = Time horizon
field-state = Status
field-state-date = Status date
field-cost = Cost (MNOK per year)
field-notes = Notes for everyone
field-private-notes = Private notes (shown only here)
field-step-name = Step
field-step-meaning = What does it mean to be on this step?
step-locked = Locked: plans and resources are mostly settled
step-locked-short = locked
hint-date = yyyy-mm-dd
hint-cost = for example 20–30
hint-optional = optional
hint-owner = who owns the measure?
hint-benefits = who will be better off?
hint-short-organisation = for example Digdir
hint-group = for example Table 1
hint-short-criterion = two short words

role-member = Member
role-adviser = Adviser
role-observer = Observer
role-secretariat = Secretariat
role-presenter = Presenter
role-member-what = Members judge.
role-other-what = Takes part, but does not judge.
seat-present = Present
seat-absent = Not present
seat-substitute = Represented by a substitute
kind-none = Not settled
kind-ambition = Ambition
kind-activity = Activity
kind-project = Project
kind-joint-project = Joint project
horizon-none = Not settled
horizon-quick = Short
horizon-middle = Medium
horizon-long = Long
no-focus-area = No focus area
no-owner = nobody
no-benefits = not stated

## Entries that are called the same

same-name = { $n ->
    [one] Another entry in the list has the same name.
   *[other] { $n } others in the list have the same name.
}
same-number = { $n ->
    [one] Another measure has the same number.
   *[other] { $n } other measures have the same number.
}
same-short-name = { $n ->
    [one] Somebody else has the same name at the table. This one is shown as “{ $name }”.
   *[other] { $n } others have the same name at the table. This one is shown as “{ $name }”.
}

## Questions

delete-title = Delete?
delete-words = “{ $name }” will be deleted.
goes-ballots = { $n ->
    [one] The answer in an open round will be deleted too.
   *[other] The answers in { $n } open rounds will be deleted too.
}
goes-judgements = { $n ->
    [one] The judgement in one crossing will be deleted too.
   *[other] The judgements in { $n } crossings will be deleted too.
}
goes-decisions = { $n ->
    [one] The decision on one measure will be deleted too.
   *[other] The decisions on { $n } measures will be deleted too.
}
goes-measures = { $n ->
    [one] { $n } measure will be left without a focus area.
   *[other] { $n } measures will be left without a focus area.
}
delete-undo = You can undo this.
delete-agree = Delete
delete-keep = Keep

## Commands, for the palette and the list of keys

command-paste-entries = Paste rows into the list
command-paste-measures = Paste measures from spreadsheet
    .also = import, excel, table, spreadsheet
command-go-prepare = Go to Prepare
    .also = edit, content, set up
command-show-session = Prepare: session
    .also = title, date, place
command-show-participants = Prepare: participants
    .also = people, organisations, members, attendance
command-show-criteria = Prepare: criteria
    .also = columns, questions, sentences
command-show-focus-areas = Prepare: focus areas
    .also = groups, themes, categories
command-show-measures = Prepare: measures
    .also = proposals, rows, projects
command-show-steps = Prepare: steps of the roadmap
    .also = roadmap, timeline, years, plan
command-add-entry = Add at the end of the list
    .also = new row, create
command-add-below = Add below the selected entry
    .also = insert, new row
command-duplicate-entry = Duplicate the selected entry
    .also = copy
command-delete-entry = Delete the selected entry…
    .also = remove
command-move-up = Move the selected entry up
command-move-down = Move the selected entry down

## What is said when something was done

message-deleted = Deleted: { $name }. You can undo this.
