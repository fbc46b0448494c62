### The session as tables that go out: what they and their columns are called.

sheet-board = Board
sheet-measures = Measures
sheet-criteria = Criteria
sheet-roadmap = Roadmap
sheet-follow-ups = Follow-ups
sheet-rounds = Rounds
sheet-items = Items

sheet-yes = Yes
sheet-must-hold = Must hold
sheet-stage-since = Stage since
sheet-cost-from = MNOK a year, from
sheet-cost-to = MNOK a year, to
sheet-done = Done
sheet-round = Round
sheet-shown = Shown on
sheet-anonymous = Anonymous
sheet-answers = Answers: { $answer }
sheet-who-answered = Who answered what
sheet-meeting = Meeting
sheet-cut = [The rest does not fit in a cell]
