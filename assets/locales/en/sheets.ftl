### The session as tables that go out: what they and their columns are called.

sheet-board = Board
sheet-measures = Measures
sheet-criteria = Criteria
sheet-steps = Steps
sheet-roadmap = Roadmap
sheet-follow-ups = Follow-ups
sheet-rounds = Rounds
sheet-items = Items

sheet-yes = Yes
sheet-must-hold = Must hold
sheet-locked = Locked
sheet-meaning = What does it mean to be on this step?
sheet-again = Look at again
sheet-stage = Stage
sheet-stage-since = Stage since
sheet-cost-from = MNOK per year, from
sheet-cost-to = MNOK per year, to
sheet-done = Done
sheet-round = Round
sheet-shown = Revealed on
sheet-anonymous = Without names
sheet-answers = Answers: { $answer }
sheet-who-answered = Who answered what
sheet-meeting = Meeting
sheet-cut = [The rest does not fit in a cell]

## Giving them out

command-give-tables = Export as spreadsheet…
command-copy-roadmap = Copy the roadmap as a table
path-tables-title = Where do you want to save the spreadsheet?
tables-filter-csv = Text that Excel opens (one table)
tables-stand-title = Overwrite the file?
tables-which-title = Which table?
tables-which-words = A text file has room for one table. A spreadsheet (.xlsx) has room for all. The table you choose is saved as { $name }.
tables-which = Table
tables-which-give = Save the file
tables-not-written-title = The spreadsheet was not exported
tables-not-written-words = { $name } could not be saved. { $why }
message-tables-given = Exported: { $name }. Hidden answers and private notes are not in it.
message-tables-cut = Exported: { $name }. The text is too long for a cell here: { $cells }.
message-tables-not-made = The spreadsheet could not be made. Please report the fault.
