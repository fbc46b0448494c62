# Lyskryss, English.
# A button is a verb, a question is a question. Short, everyday, friendly words; no capitals for
# emphasis. Words in braces are filled in by the program and must stay.

language-name = English
decimal-sign = .
date-long = { $day } { $month ->
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
} { $year }
date-typed = { $year }-{ $month }-{ $day }
today = today
yesterday = yesterday

## The rooms and the bars

room-start = Start
room-prepare = Prepare
room-board = Board
rail-open-first = Open or create a session first
menu-file = File
menu-view = View
menu-help = Help
menu-language = Language: { $language }
view-theme = Theme
view-zoom = Size: { $n }%
view-after = After a mark is set
top-unsaved = not saved
untitled = Untitled session
unnamed = Unnamed
file-filter = Lyskryss session
file-filter-all = All files
not-saved-anywhere = not saved as a file
cancel = Cancel
close = Close
filter = Filter
filter-chosen = Filter ({ $n })
filter-signs = Show only measures
undo-what = Undo: { $what }
redo-what = Redo: { $what }

## The status line

status-busy = Working on the file…
status-unsaved = Not saved
status-unchanged = No changes
status-nothing-leaves = The program sends nothing out.
status-shown = Showing { $shown } of { $all } measures
status-judged = { $judged } of { $all } crossings judged
status-cannot = { $n } cannot be judged yet
status-decided = { $decided } of { $all } measures decided
roadmap-all = { $n } on the roadmap
roadmap-quick = { $n ->
    [one] { $n } quick
   *[other] { $n } quick
}
roadmap-middle = { $n } medium-term
roadmap-long = { $n ->
    [one] { $n } long-term
   *[other] { $n } long-term
}
roadmap-no-owner = { $n } without an owner
hint-new = new session
hint-open = open
hint-save = save
hint-add = add
hint-move = move
hint-mark = set a light
hint-choose = choose a sentence
hint-decide = choose the decision
hint-palette = all commands

## Counts

count-participants = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
participants-and-judging = { $all }, { $judging } judging today
count-criteria = { $n ->
    [one] { $n } criterion
   *[other] { $n } criteria
}
count-focus-areas = { $n ->
    [one] { $n } focus area
   *[other] { $n } focus areas
}
count-measures = { $n ->
    [one] { $n } measure
   *[other] { $n } measures
}
count-steps = { $n ->
    [one] { $n } step on the roadmap
   *[other] { $n } steps on the roadmap
}

## Start

start-tagline = Prioritise together. One measure, one criterion, one light at a time.
start-new = New session
start-open = Open file…
start-recent = Recent
start-recent-none = Sessions you have opened or saved will appear here.
start-samples = Examples
start-templates = Start with ready-made criteria
sample-action-plan = Action plan 2020 (in Norwegian)
sample-action-plan-what = 7 life events and 28 initiatives, ready to be judged
sample-practice = Practice (in Norwegian)
sample-practice-what = Filled in, for getting to know the program
template-title = Joint prioritisation across organisations
template-what = Six criteria, each with three described levels
template-empty = Empty session
template-empty-what = Your own criteria and measures
new-title = What would you like to start with?

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
add-paste = Paste from spreadsheet
add-paste-how = Copy rows in the spreadsheet first. With a header row (number, title, owner…) each column goes into the right field; without one, the first two are number and title.
empty-participants = Who sits at the table? Add the organisations. Only members judge.
empty-criteria = What should the measures be judged on? Add a criterion and write what it takes to be high, medium and low.
empty-focus-areas = Focus areas group the measures on the board. Add the first one, or leave this empty.
empty-measures = Which measures should be judged? Add the first one, or paste rows from a spreadsheet.
empty-steps = When can the measures come? Add steps to the roadmap, for example one for next year.
entry-move-up = Move up
entry-move-down = Move down
entry-duplicate = Duplicate
entry-delete = Delete…
session-ends-before = The last day is before the first day.

field-session-title = What is the session called?
field-starts = First day
field-ends = Last day
field-place = Place
field-organiser = Organiser
field-organisation = Organisation
field-short-organisation = Short name
field-person = Name of the person
field-role = Role
field-attendance = Present?
field-substitute = Who comes instead?
field-criterion-name = Criterion
field-short-criterion = Short name for narrow columns
field-question = The question the room answers
criterion-what-it-takes = What does each light take?
criterion-must-hold = Must hold: red here speaks against the roadmap
criterion-must-hold-short = must hold
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
field-state-date = Status as of
field-cost = MNOK a year
field-notes = Notes for everyone
field-private-notes = Private notes (shown only here)
field-step-name = Step
field-step-meaning = What does a place here mean?
step-locked = Locked: plans and resources are mostly settled
step-locked-short = locked
hint-date = yyyy-mm-dd
hint-cost = for example 20–30
hint-optional = optional
hint-owner = who owns the next step?
hint-benefits = who will be better off?
hint-short-organisation = for example Digdir
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
seat-substitute = Someone comes on their behalf
kind-none = Not settled
kind-ambition = Ambition
kind-activity = Activity
kind-project = Project
kind-joint-project = Joint project
horizon-none = Not settled
horizon-quick = Quick
horizon-middle = Medium-term
horizon-long = Long-term
no-focus-area = No focus area
no-owner = nobody

## The board

board-measure = Measure
board-decision = Decision
board-search = Search the board
board-stale = Something has changed since you sorted or filtered.
board-refresh = Refresh
board-empty = The board is empty. It fills up when the session has measures and criteria.
board-empty-button = Add measures
board-filtered-out = No measures match the filter.
board-no-criteria = The board has no criteria to judge against yet.
board-no-criteria-button = Add criteria
mark-high = High
mark-medium = Medium
mark-low = Low
mark-cannot = Cannot judge yet
mark-none = Not judged
choice-no-sentence = No sentence yet
choice-write-sentences = Write the sentences
spoken-rationale = has a rationale
spoken-condition = something to follow up
panel-back = ‹ Board
panel-open = Show details
panel-owner = Owner: { $owner }.
panel-benefits = Who benefits: { $benefits }.
panel-edit-measure = Edit the measure
field-rationale = Rationale
field-condition = What would make it green?
field-missing = What is missing before we can judge?
field-who = Who will do it?
field-by = By when?
left-over = Written when the mark was another
decision-question = Where does the measure go?
outcome-undecided = Undecided
outcome-queue = Queue
outcome-queue-what = Matures, and is looked at again
outcome-not-now = Not now
field-why = Why?
field-queue-what = What must change?
field-queue-again = When do we look at it again?
concerns = This speaks against it
concern-no-owner = Nobody owns the measure.
concern-no-kind = Nobody has said what kind of measure it is.
concern-locked-step = The step is locked: plans and resources are mostly settled.
concern-red = Red on ‘{ $criterion }’, which must hold.
sign-not-judged = with crossings not judged
sign-cannot-judge = with something we cannot judge yet
sign-has-red = with red
sign-green-and-red = with both green and red
sign-no-owner = without an owner
sorted-prepared = Sorted as in Prepare
sorted-number = Sorted by number
sorted-title = Sorted by title
sorted-decision = Sorted by decision
sorted-criterion = Sorted by { $criterion }
sort-by-one-criterion = By one criterion

## Commands, for the palette and the list of keys

command-new = New session…
command-open = Open…
command-save = Save
command-save-as = Save as…
command-quit = Quit
command-undo = Undo
command-redo = Redo
command-copy-board = Copy the board as a table
command-paste-measures = Paste measures from spreadsheet
command-go-start = Go to Start
command-go-prepare = Go to Prepare
command-go-board = Go to Board
command-show-session = Prepare the session
command-show-participants = Prepare participants
command-show-criteria = Prepare criteria
command-show-focus-areas = Prepare focus areas
command-show-measures = Prepare measures
command-show-steps = Prepare the steps of the roadmap
command-mark-high = Set a green light: high
command-mark-medium = Set a yellow light: medium
command-mark-low = Set a red light: low
command-mark-cannot = Mark: cannot judge yet
command-clear-mark = Clear the mark
command-choose = Choose in the crossing
command-edit-rationale = Write a rationale
command-search = Search the board
command-clear-filter = Show all measures
command-only-not-judged = Filter: with crossings not judged
command-only-cannot-judge = Filter: with something we cannot judge yet
command-only-red = Filter: with red
command-only-green-and-red = Filter: with both green and red
command-only-no-owner = Filter: without an owner
command-sort-prepared = Sort as in Prepare
command-sort-number = Sort by number
command-sort-title = Sort by title
command-sort-decision = Sort by decision
command-sort-criterion = Sort by the criterion in the selected column
command-refresh = Refresh order and filter
command-toggle-panel = Show the panel beside the board
command-after-stay = Stay put after a mark
command-after-down = Move down after a mark
command-after-right = Move right after a mark
command-add-entry = Add to the list
command-duplicate-entry = Duplicate the selected entry
command-delete-entry = Delete the selected entry…
command-move-up = Move the selected entry up
command-move-down = Move the selected entry down
command-zoom-in = Larger text
command-zoom-out = Smaller text
command-zoom-reset = Normal size
command-theme-light = Light theme
command-theme-dark = Dark theme
command-theme-high-contrast = High-contrast theme, black on white
command-theme-high-contrast-dark = High-contrast theme, white on black
command-theme-system = Theme as the system
command-palette = Find a command
command-keys = Keys
command-next-pane = Next part of the window
palette-hint = Type what you want to do
palette-nothing = No command is called that.
keys-title = Keys
keys-arrows = Move around the board and in lists
keys-choose = Choose in the crossing
keys-delete = Delete the selected entry in a list…
keys-next-control = Next button or field
keys-back = One step back
keys-paste = Paste rows as measures (in Prepare, Measures)

## What is said when something was done

message-saved = Saved { $time }
message-saved-but = Saved, but { $n ->
    [one] { $n } field has text
   *[other] { $n } fields have text
} that must be corrected before it can be saved
message-marked = { $crossing }: { $mark }
message-decided = { $measure }: { $outcome }
message-deleted = Deleted: { $name }. It can be undone.
message-undone = Undone: { $what }
message-redone = Redone: { $what }
message-no-sentence = ‘{ $criterion }’ has no sentence for ‘{ $level }’. Write it in Prepare, Criteria.
message-dialog-is-open = A file dialog is open already.
message-refused = That did not work. Nothing has changed.
message-copied = { $n ->
    [one] { $n } measure copied as a table
   *[other] { $n } measures copied as a table
}
message-pasted = { $n ->
    [one] { $n } measure pasted
   *[other] { $n } measures pasted
}
message-pasted-nothing = Found no rows to paste. Copy rows in the spreadsheet first.
message-unknown-fields = The file has { $n ->
    [one] { $n } field
   *[other] { $n } fields
} that this program does not know
message-settings-failed = The settings could not be saved

## What edits are called, for «Angre: …»

verb-light = light for { $subject }
verb-cannot-judge = ‘cannot judge yet’ for { $subject }
verb-clear = clear the mark in { $subject }
verb-rationale = rationale for { $subject }
verb-condition = what would make { $subject } green
verb-missing = what is missing for { $subject }
verb-decide = decision on { $subject }
verb-reason = reason for the decision on { $subject }
verb-queue = what the queue asks of { $subject }
verb-details = session details
verb-add = { $what ->
    [participant] new participant
    [focus-area] new focus area
    [criterion] new criterion
    [step] new step
   *[measure] new measure
} { $subject }
verb-change = change { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
   *[measure] measure
} { $subject }
verb-delete = delete { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
   *[measure] measure
} { $subject }
verb-move = move { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
   *[measure] measure
} { $subject }
verb-duplicate = duplicate { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
   *[measure] measure
} { $subject }
verb-paste = paste measures from { $subject } on

## Questions

unsaved-title = Save the changes?
unsaved-words = ‘{ $title }’ has changes that are not saved.
unsaved-drafts = { $n ->
    [one] One field has text that must be corrected before it can be saved.
   *[other] { $n } fields have text that must be corrected before it can be saved.
}
unsaved-save = Save
unsaved-discard = Don’t save
still-saving-title = The session is still being saved
still-saving-words = The place does not answer yet. If you go on now, the last changes may be lost.
still-saving-stay = Stay here
still-saving-leave = Go on without waiting
unknown-title = Save without the unknown fields?
unknown-words = The file has { $n ->
    [one] one field that this program does not know, and that
   *[other] { $n } fields that this program does not know, and that
} will be lost when you save: { $fields }. To keep everything, cancel and make a copy of the file first.
unknown-save = Save without them
delete-title = Delete?
delete-words = ‘{ $name }’ will be removed.
goes-judgements = { $n ->
    [one] The judgement in one crossing goes with it.
   *[other] The judgements in { $n } crossings go with it.
}
goes-decisions = { $n ->
    [one] The decision on one measure goes with it.
   *[other] The decisions on { $n } measures go with it.
}
goes-measures = { $n ->
    [one] { $n } measure will be left without a focus area.
   *[other] { $n } measures will be left without a focus area.
}
delete-undo = You can undo this.
delete-agree = Delete
delete-keep = Keep
path-open-title = Which file do you want to open?
path-save-title = Where do you want to save the session?
path-why = The system has no file dialog to offer here. Type the full path to the file.
path-name = Path to the file
path-open = Open
path-save = Save
path-exists-title = Replace the file?
path-exists = There is already a file there: { $path }
path-replace = Replace

## What can go wrong, and what to do

cannot-open-title = The file could not be opened
cannot-open-other = Open another file
cannot-save-title = The session could not be saved
cannot-save-elsewhere = Save somewhere else
session-still-open = The session you had open is still open.
error-file-not-found = There is no file there. Has it been moved, or has the memory stick been taken out?
error-file-denied = You do not have access. Choose another place, or ask for access.
error-file-read-only = The file is read-only. Save it under another name.
error-file-folder = This is a folder, not a file. Choose a file in the folder.
error-file-full = The disk is full. Save somewhere else, or free up some space.
error-file-other = The system answered: { $words }
error-place = Line { $line }, column { $column }:
error-format-too-large = The file is larger than { $most } MB. Sessions that large cannot be read.
error-format-not-text = Something here is not text. The file is probably damaged, or is not a session.
error-format-not-session = This does not look like a session from Lyskryss. Choose a file ending in .ron.
error-format-newer = The file was made with a newer version of Lyskryss (format { $number }). Update the program. The file has not been touched.
error-format-no-such = Format { $number } does not exist. The file was probably changed by hand.
error-syntax-ends = The file stops short. Something is missing; use a copy if you have one.
error-syntax-trailing = There is something after the end of the session. Remove it, and try again.
error-syntax-missing = The field ‘{ $name }’ is missing. Add it, and try again.
error-syntax-twice = The field ‘{ $name }’ is there twice. Remove one of them, and try again.
error-syntax-word = ‘{ $name }’ is not a word that can stand here.
error-syntax-deep = Too many brackets inside one another.
error-syntax-value = The value does not fit here.
error-syntax-expected = Something is written wrongly here.
error-flaw-doubled-id = { $place } and { $first } have the same id ({ $id }). Give one of them a new one.
error-flaw-doubled = { $place } is there twice. Remove one of them.
error-flaw-dangling = { $place } refers to id { $id }, which does not exist. Correct the id, or remove the entry.
error-flaw-next-id = next_id is { $next }, but id { $highest } is in use. Set next_id higher.
error-date-form = Write the date like this: 2027-03-01
error-date-no-such-day = That day is not in the calendar.
error-cost-form = Write the amount in MNOK, for example 20 or 20–30.
error-cost-order = Write the smaller amount first.
error-cost-too-large = The amount cannot be that large.
error-gone = What the text belonged to is gone.

## Head words that pasted tables are known by, separated by commas

heads-number = no, no., number, id
heads-title = title, measure, name, initiative
heads-description = description, what is it
heads-kind = kind, type
heads-focus-area = focus area, area, group
heads-owner = owner, responsible, responsibility
heads-benefits = who benefits, benefits, target group, users
heads-horizon = time horizon, horizon
heads-state = status, state
heads-state-date = status as of, status date, as of, date
heads-cost = mnok a year, mnok per year, mnok, cost, cost mnok
heads-notes = notes, note, comment, comments, notes for everyone
