### The room Board: all crossings at once, and where each measure goes.

room-board = Board

## The board

filter = Filter
filter-chosen = Filter ({ $n })
filter-due = Queue: look at now
filter-without = Remove the filter: { $what }
filter-words = Search: “{ $words }”
filter-signs = Show only measures
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
spoken-rationale = has a rationale
spoken-round-open = round in progress
spoken-row = row { $row } of { $of }
panel-back = ‹ Board
panel-open = Show details
panel-owner = Owner: { $owner }.
panel-benefits = Who benefits: { $benefits }.
panel-edit-measure = Edit the measure
decision-question = What do we do with the measure?
decision-waits = { $step } is chosen once you have written why.
outcome-undecided = Undecided
outcome-queue = Queue
outcome-queue-what = Left to mature, then reviewed
outcome-not-now = Not now
field-why = Why?
field-queue-what = What must change?
field-queue-again = When do we look at it again?
concerns = Reasons against
decision-against = there are reasons against the decision
concern-no-owner = Nobody owns the measure.
concern-no-kind = The kind of measure is not settled.
concern-locked-step = The step is locked: plans and resources are mostly settled.
concern-red = Red on “{ $criterion }”, which must hold.
sign-not-judged = with crossings not judged
sign-cannot-judge = with something we cannot judge yet
sign-has-red = with red
sign-green-and-red = with both green and red
sign-no-owner = without an owner
sign-split = where the group was split
sign-old-wording = judged with earlier wording
sign-from-sheet = with unconfirmed lights from a sheet
sign-unsettled = with a round, but no agreement
sorted-prepared = Sort
sorted-number = Sorted by number
sorted-title = Sorted by title
sorted-decision = Sorted by decision
sorted-criterion = Sorted by { $criterion }
sort-by-one-criterion = By one criterion

## Commands, for the palette and the list of keys

command-copy-board = Copy the board as a table
    .also = export, excel, spreadsheet, clipboard
command-go-board = Go to Board
    .also = overview, matrix, table
command-choose = Choose a mark
command-search = Search the board
    .also = find, look for
command-clear-filter = Show all measures
    .also = remove filter, reset, clear
command-only-not-judged = Filter: with crossings not judged
    .also = missing, remaining, to do
command-only-cannot-judge = Filter: with something we cannot judge yet
command-only-red = Filter: with red
command-only-green-and-red = Filter: with both green and red
command-only-no-owner = Filter: without an owner
    .also = nobody responsible, unassigned
command-only-split = Filter: where the group was split
command-only-old-wording = Filter: judged with earlier wording
command-only-from-sheet = Filter: lights from a sheet, not confirmed
command-only-unsettled = Filter: with a round, but no agreement
command-sort-prepared = Sort as in Prepare
command-sort-number = Sort by number
command-sort-title = Sort by title
command-sort-decision = Sort by decision
command-sort-criterion = Sort by the criterion in the selected column
command-refresh = Refresh order and filter
command-toggle-panel = Show the panel beside the board
    .also = side panel, details, sentences
command-toggle-board-list = The board as a list
    .also = screen reader, accessibility
command-after-stay = Stay put after a mark
command-after-down = Move down after a mark
command-after-right = Move right after a mark

## What is said when something was done

message-round-open-here = A round is open here. Reveal it or cancel it first.
message-keys-in-decision = Here you choose where the measure goes. Press Enter to see the choices.
message-decided = { $measure }: { $outcome }
message-copied = { $n ->
    [one] { $n } measure copied as a table
   *[other] { $n } measures copied as a table
}
