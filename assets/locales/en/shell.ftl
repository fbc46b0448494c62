### What is around every room: rails, bars and menus, the status line, how all looks.

## The rooms and the bars

rail-open-first = Open or create a session first
menu-file = File
menu-view = View
menu-help = Help
menu-language = Language: { $language }
view-theme = Theme
view-zoom = Size: { $n }%
message-is-on = { $what }: on
message-is-off = { $what }: off
message-is-chosen = Chosen: { $what }
view-after = After a mark is set
top-unsaved = not saved
untitled = Untitled session
unnamed = Unnamed
not-saved-anywhere = not saved as a file
cancel = Cancel
close = Close
not-now = Not now
top-not-safe = ! no autosave
top-little-room = nearly full
top-no-room = too large to be saved
top-read-only = Read-only

## The status line

status-busy = Working on the file…
status-unsaved = Not saved
status-unchanged = No changes
status-nothing-leaves = No data is sent anywhere.
status-aside-writing = The audience view is set aside while you write. Esc or F5 shows it again.
status-aside-counting = The audience view returns when the answers are revealed. F5 closes it.
status-shown = Showing { $shown } of { $all } measures
status-judged = { $judged } of { $all } crossings judged
status-from-sheet = { $n } from a sheet, not confirmed
status-cannot = { $n } cannot be judged yet
status-points = { $n ->
    [one] { $n } follow-up
   *[other] { $n } follow-ups
}
status-decided = { $decided } of { $all } measures decided
roadmap-all = { $n } on the roadmap
roadmap-quick = { $n ->
    [one] { $n } short-term
   *[other] { $n } short-term
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
hint-reveal = reveal
hint-new-round = new round
hint-done = next crossing
hint-to-board = back to the board
hint-decide = choose the decision
hint-next-question = next question
hint-answer = answer
hint-answered = answered
hint-question-crossing = to the crossing
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

## Commands, for the palette and the list of keys

command-toggle-motion = Reduce motion
    .also = animation, calm
command-zoom-in = Larger text
    .also = zoom in, enlarge, text size
command-zoom-out = Smaller text
    .also = zoom out, shrink, text size
command-toggle-spacing = More space in text
    .also = dyslexia, readability, line height, letter spacing
command-zoom-reset = Normal size
    .also = reset zoom, 100 percent
command-theme-light = Light theme
    .also = day mode, colours
command-theme-dark = Dark theme
    .also = night mode, dark mode, colours
command-theme-high-contrast = High contrast, light
    .also = theme, black on white, low vision, accessibility, colours
command-theme-high-contrast-dark = High contrast, dark
command-theme-system = Use system theme
command-next-pane = Next part of the window

## What is said when something was done

message-refused = The change could not be made, and nothing has changed. This is a fault in the program: save, and please report it.
message-settings-failed = The settings could not be saved, and last only until you quit. Check whether the disk is full.

## Texts whose place is gone

homeless = What this belonged to has been deleted: “{ $text }”
homeless-copy = Copy
homeless-let-go = Discard
notices-read = OK
message-homeless-copied = The text is on the clipboard
