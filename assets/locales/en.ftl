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
room-judge = Judge
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
status-points = { $n ->
    [one] { $n } open point
   *[other] { $n } open points
}
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
hint-judge = judge together
hint-abstain = abstain
hint-take-back = take back
take-back = Take back
hint-reveal = reveal
hint-new-round = new round
hint-done = next crossing
hint-to-board = back to the board
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
field-group = Group
field-role = Role
field-attendance = Present?
field-substitute = Who comes instead?
field-criterion-name = Criterion
field-short-criterion = Short name for narrow columns
field-question = The question the room answers
criterion-what-it-takes = What does each light take?
criterion-must-hold = Must hold: red here speaks against the roadmap
criterion-must-hold-short = must hold
earlier-wording = { $n ->
    [one] { $n } light was set when it said: ‘{ $wording }’
   *[other] { $n } lights were set when it said: ‘{ $wording }’
}
only-a-typo = Just a typo: the lights stand
example-high = What high looks like
example-medium = What medium looks like
example-low = What low looks like
example-none = No example
rules = How the room answers
rules-names-stay = The names are still in the session file.
rules-what = Applies to new rounds; each round keeps what it began with. In anonymous rounds the names are still in the session file.
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
hint-group = for example Group 1
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
seat-substitute = Someone comes instead
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
mark-from-before = Stands from before this round
choice-no-sentence = No sentence yet
choice-write-sentences = Write the sentences
spoken-rationale = has a rationale
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
left-over = Written when the mark was different
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
sign-split = where the room was split
sign-old-wording = judged with earlier wording
sign-unsettled = with a round, but no agreement
crossing-split = the room was split: both green and red
crossing-condition = something to follow up
crossing-reservation = has a reservation
crossing-old-wording = judged with an earlier wording
crossing-unsettled = round held, but no agreement yet
old-wording = The light was set when the sentence was: ‘{ $wording }’
panel-judge = Judge together
sorted-prepared = Sorted as in Prepare
sorted-number = Sorted by number
sorted-title = Sorted by title
sorted-decision = Sorted by decision
sorted-criterion = Sorted by { $criterion }
sort-by-one-criterion = By one criterion

## Judge

walk-place = Crossing { $at } of { $of }
walk-order = Order
walk-by-measure = measure by measure
walk-by-criterion = criterion by criterion
walk-shuffled = in shuffled order
walk-which = Which crossings
walk-all = all crossings
walk-not-judged = only not judged
walk-split = only where the room was split
walk-old-wording = only earlier wording
phase-now = Now: { $phase }
phase-alone = Each alone
phase-reveal = Reveal
phase-hands = Cards up
phase-talk = Talk together
phase-agree = Agree
judge-nobody = No participant judges today, so the light is set directly here.
judge-no-sentence = A level has no sentence, so here the room cannot answer each alone.
way-question = How does the room answer?
way-direct = Agree together
way-ballots = Each alone
way-hands = Show of hands
way-open = with names
way-anonymous = without names
answered-of = { $answered } of { $all } have answered
seat-answered = has answered
seat-waiting = waiting
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, their turn now
spoken-answers = { $n } answered this
hidden-in-file = The answers are hidden until all are revealed. They are in the session file; while the round is open, open it only in the program.
hidden-in-file-anonymous = The answers are hidden, and only counts are revealed. Names and answers are in the session file; open it only in the program.
hands-of = { $counted } of { $all } counted
hands-field = Number of cards: { $mark }
hands-too-many = That is more than the { $n } who judge. Count once more.
reveal-anyway = Reveal anyway
verdict-agree-high = Everyone agrees: high
verdict-agree-medium = Everyone agrees: medium
verdict-agree-low = Everyone agrees: low
verdict-agree-cannot = Everyone agrees: cannot judge yet
verdict-those-agree = Those who took a stand agree: { $level }
verdict-split = Split: both green and red
verdict-several = Several views
verdict-nobody = Everyone abstains
tally-high = { $n } high
tally-medium = { $n } medium
tally-low = { $n } low
tally-cannot = { $n } cannot judge yet
tally-abstained = { $n } abstaining
tally-silent = { $n } without an answer
who-abstains = Abstaining: { $names }
who-is-silent = Not answered: { $names }
answer-abstains = Abstains
answer-none = No answer
example-like = Like { $measure }
first-to-speak = First to speak
first-end = { $names } ({ $level })
first-then = { $first }, then { $then }
moved-title = Since the last round
moved = { $names }: { $from } to { $to }
moved-count = { $answer } from { $from } to { $to }
moved-nothing = Nobody has moved.
talk = Talk, time left
talk-left = { $time } left of the talk
talk-over = Time is up.
talk-start = Start
talk-pause = Pause
talk-go-on = Continue
talk-more = One more minute
talk-length = { $n ->
    [one] The talk lasts { $n } minute
   *[other] The talk lasts { $n } minutes
}
judge-next = Next crossing
reserve = Reservation
field-reservation = Reservation by { $name }
change-stand = Change a stand
unpin-example = Remove as an example
story = This crossing
story-round = Round { $n }, { $time }
story-round-open = Round { $n } is open
story-hands = Show of hands, round { $n }, { $time }
story-agreed = Agreed on: { $mark }, { $time }
story-cleared = Mark cleared, { $time }
story-confirmed = { $mark } stands with the new wording, { $time }
story-changed = { $name } changed from { $from } to { $to }, { $time }
points-title = Open points
points-none = No open points. They come from ‘What would make it green?’ and ‘What is missing before we can judge?’.
points-nobody = Nobody has taken it on
points-by = by { $day }
points-late = was due { $day }
points-with-done = Also show what is done

## The audience window

audience-title = Audience view
audience-is-closed = closed
audience-is-on = showing
audience-is-frozen = frozen
audience-is-blank = blank
audience-is-covered = covered by another window
audience-here-name = The audience view is shown here. Esc goes back.
audience-pause = Break
audience-columns = Criteria { $from } to { $to } of { $all }
audience-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
audience-shows = The audience sees
audience-screens = Send to screen
audience-screen = { $n }: { $name } { $width } × { $height }
audience-screen-ours = (this one)

## Commands, for the palette and the list of keys

command-new = New session…
command-open = Open…
command-save = Save
command-save-as = Save as…
command-versions = Earlier versions …
command-quit = Quit
command-undo = Undo
command-redo = Redo
command-copy-board = Copy the board as a table
command-paste-measures = Paste measures from spreadsheet
command-go-start = Go to Start
command-go-prepare = Go to Prepare
command-go-board = Go to Board
command-go-judge = Go to Judge
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
command-confirm = The light stands, with the new wording too
command-pin-example = Use the measure as an example of the level
command-points = Open points
command-legend = What lights and signs mean
command-audience = Show the audience view
command-audience-window = Audience view in its own window
command-audience-full = Audience view in full screen
command-freeze = Freeze the audience view
command-blank = Blank the audience view
command-audience-follow = Audience view: follow what I look at
command-audience-measure = Audience view: the measure
command-audience-decision = Audience view: the decision and why
command-audience-points = Audience view: open points
command-audience-title = Audience view: first page
command-audience-pause = Audience view: break
command-abstain = Abstain
command-reveal = Reveal
command-new-round = New round
command-cancel-round = Cancel the round
command-done-here = Done here, next crossing
command-next-crossing = Next crossing
command-previous-crossing = Previous crossing
command-talk = Start or pause the talk timer
command-more-time = One more minute
command-longer-talk = Longer talk
command-shorter-talk = Shorter talk
command-toggle-timer = Show the talk timer
command-way-direct = Agree together: set the light directly
command-way-ballots = Take a stand each alone, then reveal
command-way-hands = Show of hands: count the cards
command-order-measures = Go measure by measure
command-order-criteria = Go criterion by criterion
command-order-shuffled = Go criterion by criterion, in shuffled order
command-reshuffle = Shuffle the order again
command-walk-all = Go through all crossings
command-walk-not-judged = Go only through what is not judged
command-walk-split = Go only through where the room was split
command-walk-old-wording = Go only through earlier wording
command-toggle-anonymous = Show only counts, not names
command-toggle-by-group = One stand for each group
command-toggle-change-after-reveal = Stands can be changed after they are shown
command-toggle-judge-advance = Move on by itself once the light is set
command-toggle-motion = Calm motion
command-search = Search the board
command-clear-filter = Show all measures
command-only-not-judged = Filter: with crossings not judged
command-only-cannot-judge = Filter: with something we cannot judge yet
command-only-red = Filter: with red
command-only-green-and-red = Filter: with both green and red
command-only-no-owner = Filter: without an owner
command-only-split = Filter: where the room was split
command-only-old-wording = Filter: judged with earlier wording
command-only-unsettled = Filter: with a round, but no agreement
command-sort-prepared = Sort as in Prepare
command-sort-number = Sort by number
command-sort-title = Sort by title
command-sort-decision = Sort by decision
command-sort-criterion = Sort by the criterion in the selected column
command-refresh = Refresh order and filter
command-toggle-panel = Show the panel beside the board
command-toggle-board-list = The board as a list
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
command-own-keys = Change the keys
command-toggle-keys-alone = Single keys alone or with Alt
command-usual-keys = Back to the usual keys
command-recover = Bring back what was not saved
command-keys = Keys
command-next-pane = Next part of the window
palette-hint = Type what you want to do
palette-nothing = No command is called that.
own-keys-title = Keys of one character
own-keys-what = They never work while you are typing. Should they be in the way all the same, they can ask for Alt, or be changed.
own-keys-alone = The key alone
own-keys-held = Alt and the key
own-key-wait = Press a key
own-key-name = { $command }: { $key }. Change the key
own-key-clash = { $key } is also used for: { $command }
keys-title = Keys
keys-arrows = Move around the board and in lists
keys-choose = Choose in the crossing
keys-judge = Judge the crossing together
keys-seats = Whose turn it is to answer
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
message-answered = { $n ->
    [one] { $name } has answered. { $n } to go.
   *[other] { $name } has answered. { $n } to go.
}
message-all-answered = Everyone has answered. Now the answers can be revealed.
message-answered-already = { $name } has answered. Take the answer back to answer again.
message-taken-back = The answer from { $name } has been taken back
message-answers-missing = Not answered: { $names }. Choose Reveal once more to reveal anyway.
message-hands-missing = { $n ->
    [one] { $n } has not been counted. Choose Reveal once more to reveal anyway.
   *[other] { $n } have not been counted. Choose Reveal once more to reveal anyway.
}
message-mend-hands = Correct the numbers before you reveal them.
message-revealed = All answers have been revealed
message-new-round = Round { $n } is open
message-round-cancelled = The round is cancelled. It can be undone.
message-round-is-open = The round is open and has answers. Reveal it or cancel it first.
message-round-open-here = A round is open here. Reveal it or cancel it first.
message-still-open = The round in { $crossing } is still open
message-nobody-answered = Nobody has answered yet
message-nobody-judges = No participant judges today. Add them in Prepare, Participants.
message-stands-are-fixed = Stands do not change after they are shown. This can be chosen under ‘How the room answers’.
message-no-round = That is not possible in this round
message-confirmed = { $crossing }: the light stands
message-pinned = { $measure } is an example of the level
message-unpinned = { $measure } is no longer an example
message-answered-otherwise = { $n ->
    [one] In { $n } open round, people have answered the earlier wording. Start the round again if it matters.
   *[other] In { $n } open rounds, people have answered the earlier wording. Start the rounds again if it matters.
}
message-rationale-later = The rationale is written once the answers are revealed.
message-old-wording = { $n ->
    [one] { $n } light was set with the earlier wording, and is marked
   *[other] { $n } lights were set with the earlier wording, and are marked
}
message-left-round = { $n ->
    [one] { $name } is no longer in { $n } open round
   *[other] { $name } is no longer in { $n } open rounds
}
message-joined-round = { $n ->
    [one] { $name } is now in { $n } open round
   *[other] { $name } is now in { $n } open rounds
}
message-first-crossing = This is the first crossing
message-last-crossing = This is the last crossing
message-audience-open = The audience view is shown in its own window.
message-audience-here = There is one screen: the audience view is shown here. Esc goes back.
message-audience-closed = The audience view is closed
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
verb-confirm = that the light stands for { $subject }
verb-typo = just a typo in { $subject }
verb-new-round = new round for { $subject }
verb-ballot = answer in { $subject }
verb-hands = counted cards in { $subject }
verb-reveal = reveal in { $subject }
verb-cancel-round = cancel the round in { $subject }
verb-change-stand = changed stand in { $subject }
verb-reservation = reservation in { $subject }
verb-example = example for { $subject }
verb-tick = ticking off a point for { $subject }
verb-rules = how the room answers
verb-walk = the order in Judge
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
verb-merge = take in what the file holds
verb-other = a change

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
still-saving-words = The place is not answering yet. If you go on now, the last changes may be lost.
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
goes-ballots = { $n ->
    [one] The answer in an open round goes with it.
   *[other] The answers in { $n } open rounds go with it.
}
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
error-folder-gone = The folder is not there. Was it moved, or the memory stick pulled out? Save somewhere else.
error-file-denied = You do not have access. Choose another place, or ask for access.
error-file-read-only = The file is read-only. Save it under another name.
error-file-folder = This is a folder, not a file. Choose a file in the folder.
error-file-full = The disk is full. Save somewhere else, or free up some space.
error-file-name = The name or the path is too long, or has signs that cannot be in it. Choose a shorter name, or another place.
error-file-already-there = There is a file there already. Choose another name.
error-file-in-use = Somebody else has the file open. Choose another name.
error-file-gone = The disk or the network folder does not answer. Save somewhere else, or try again when it is back.
error-file-garbled = What was read back is not what was written. The disk may be failing. Save somewhere else.
error-file-other = The system answered: { $words }
error-place = Line { $line }, column { $column }:
error-format-too-large = The file is larger than { $most } MB. Sessions that large cannot be read.
error-format-too-many = There are more than { $most } entries in one list ({ $list }). No session can hold that many.
error-format-too-long = A text is longer than { $most } MB. No text in a session can be that long.
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
error-flaw-id-too-high = { $place }: id { $id } is too high. Give a lower one.
error-flaw-next-id = next_id is { $next }, but id { $highest } is in use. Set next_id higher.
error-date-form = Write the date like this: 2027-03-01
error-date-no-such-day = That day is not in the calendar.
error-cost-form = Write the amount in MNOK, for example 20 or 20–30.
error-cost-order = Write the smaller amount first.
error-cost-too-large = The amount cannot be that large.
error-count = Write a number, for example 3.
error-too-many = That is more hands than there are people judging.
error-no-round = No round can be held here now.
error-flaw-round = { $place }: a round like this cannot have been held
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

## What earlier runs left

recover-title = There is something here that was not saved
recover-what = The program ended before everything was saved. Nothing is gone: open it, and save.
recover-changes = { $n ->
    [one] { $n } change since the last save.
   *[other] { $n } changes since the last save.
}
recover-last = The last at { $time }.
recover-drafts = { $n ->
    [one] { $n } text was being typed, and is there.
   *[other] { $n } texts were being typed, and are there.
}
recover-cut = Its end is damaged and cannot be read. What stands before that is there.
recover-file-changed = The file has changed since. Opening shows both beside each other.
recover-open = Open
recover-throw-away = Throw away
recover-later = Later: it waits here until next time
throw-away-title = Throw it away for good?
throw-away-words = The changes that were not saved will be gone. That cannot be undone.
throw-away-keep = Keep
throw-away-agree = Throw away for good
message-recovered = { $n ->
    [one] { $n } change was brought back. Save when you have looked at it.
   *[other] { $n } changes were brought back. Save when you have looked at them.
}
message-changed-outside = The file was changed outside the program since it was saved. Look over what stands here.
message-journals-unreadable = { $n ->
    [one] { $n } journal cannot be read. It lies untouched in the program's folder.
   *[other] { $n } journals cannot be read. They lie untouched in the program's folder.
}
message-journal-failed = Changes cannot be kept safe as you work just now. Save often.
message-journal-late = The disk is slow: what was done last is not safe yet.
message-journal-works = Changes are kept safe as you work again.
cannot-open-former = Open the last sound version
cannot-open-former-words = The program has kept a sound version of { $time }.
message-former-open = This is a former version, as a copy. The file was not touched.
message-backup-failed = Saved, but the version before could not be kept.

## Two at once, earlier versions, and what differs

not-now = Not now
top-not-safe = ! not kept safe meanwhile
top-read-only = to look at only
underneath-title = Somebody else has changed the file
underneath-theirs = { $n ->
    [one] One place was changed in the file only, and is chosen from there.
   *[other] { $n } places were changed in the file only, and are chosen from there.
}
underneath-ours = { $n ->
    [one] One place was changed here only, and is chosen from here.
   *[other] { $n } places were changed here only, and are chosen from here.
}
underneath-open = { $n ->
    [one] One place is yours to choose.
   *[other] { $n } places are yours to choose.
}
underneath-merge = Save what is chosen
underneath-take = Use all of the file
underneath-beside = Save mine beside it
underneath-over = Save over it
underneath-unreadable = Somebody has changed it, and as it is now it cannot be read:
underneath-safe = Nothing is lost: the choice can be undone, and what is saved over is kept under Earlier versions.
whose-ours = changed here
whose-theirs = changed in the file
whose-both = changed in both
side-here = As it is here
side-file = As it is in the file
side-now = As it is now
side-former = As it was { $time }
message-merged = { $n ->
    [0] All is kept as it is here.
    [one] One place was taken in from the file. It can be undone.
   *[other] { $n } places were taken in from the file. It can be undone.
}
message-theirs-taken = The session is now as it is in the file. It can be undone.
message-read-anew = The file was changed, and is now shown as it is.
message-file-gone = The file is not there any more. Saving brings it back.
message-file-unreadable = Somebody else has changed the file, and it cannot be read now. The session here is as before.
elsewhere-title = The session is open elsewhere
elsewhere-who = { $user } has had it open on { $machine } since { $time }.
elsewhere-somebody = Somebody has it open.
elsewhere-words = If both make changes, they must be merged when you save.
elsewhere-open-words = You can go on: if both make changes, they must be merged when you save.
elsewhere-read-only = Open it to look only
elsewhere-copy = Use a copy
elsewhere-anyway = Go on anyway
message-open-elsewhere = The session is open elsewhere, too. If both make changes, they must be merged when you save.
message-read-only = The session is open to look at only. Save it as a copy to change it.
message-copy-open = This is a copy. No file holds it yet.
versions-title = Earlier versions
versions-looking = Looking …
versions-none = None yet. Each time you save, the program keeps the file as it was.
versions-what = Open one as a copy, or see what differs. The file is not touched.
versions-kept = Kept { $time }
versions-unreadable = Cannot be read.
versions-open = Open as a copy
versions-compare = See what differs
compared-title = What differs?
compared-words = The session now, beside the version of { $time }.
compared-nothing = Nothing differs from the version of { $time }.
compared-back = Back
outside-title = The file was changed outside the program
outside-words = Here is what the file holds, beside how the program saw it last, { $time }.
cannot-open-versions = Earlier versions
cannot-open-recover = Bring back what was not saved
cannot-open-recover-words = There are also changes to it that were not saved.
cannot-save-copy = Copy all of it as text
message-session-copied = The whole session is copied as text. Paste it somewhere safe, and save it with .ron at the end of its name.
recover-panic = The program stopped because of a defect of ours. A report without a word of the session lies here: { $path }
panic-words = The program stopped because of a defect of ours. Nothing is lost: start it again, and it brings back what was not saved.
piece-details = About the session
piece-walk = The order in Judge
piece-participant = Participant: { $name }
piece-focus-area = Focus area: { $name }
piece-criterion = Criterion: { $name }
piece-step = Step: { $name }
piece-measure = Measure: { $name }
piece-decision = Decision: { $name }
piece-order-participants = The order of participants
piece-order-focus-areas = The order of focus areas
piece-order-criteria = The order of criteria
piece-order-steps = The order of steps
piece-order-measures = The order of measures
differences-more = And { $n } more places.
differs-mark = Light
differs-rounds = Rounds
differs-rounds-shown = { $n ->
    [one] { $n } round was shown
   *[other] { $n } rounds were shown
}
differs-round-open = a round is open
differs-private-notes = Private notes
differs-empty = nothing
differs-yes = yes
differs-no = no
differs-done = done
differs-here = as it is here
differs-there = otherwise
differs-is-there = is there
differs-is-there-judged = { $n ->
    [one] is there, with one crossing judged
   *[other] is there, with { $n } crossings judged
}
differs-is-not-there = is not there
