### The meeting: what its fields are called, and what differs.

## The meeting

field-meeting-name = What the meeting is called
field-meeting-on = Date
field-meeting-until = Until
field-meeting-from = Begins
field-meeting-to = Ends
field-meeting-chair = Chair
field-meeting-secretary = Minutes by
field-meeting-next = Next meetings
field-meeting-contents = What goes into the minutes
field-meeting-approval = Approval of the minutes

## Items of the agenda

field-item-number = Item number
field-item-title = Item
field-item-kind = Type
field-item-presenter = Presenter
field-item-presents-for = Presents for
field-item-day = Day
field-item-starts = Begins
field-item-minutes = Length (min)
field-item-history = Previously considered
field-item-background = Background
field-item-asked = What the group is asked to do
field-item-proposal = Proposed decision
field-item-measures = Measures under the item
field-item-ran = When the item was considered
item-information = Information
item-discussion = Discussion
item-decision = Decision
item-approval = Approval
item-any-other-business = Any other business
item-break = Break

## What belongs to an item

field-paper-title = Paper
field-paper-exempt = Exempt from public access under
field-paper-shown = Shown at the meeting
field-note = Note
field-note-by = Who said it, or what kind of note it is
field-follow-up-what = Follow-up
field-follow-up-who = Who follows up?
field-follow-up-by = Due
field-follow-up-told = How it is going

## Who was there

how-present = Present
how-absent = Apologies
how-substitute = Substitute
how-came-later = Joined late
how-left = Left early
how-disqualified = Disqualified

## What differs between two versions

piece-meeting = Meeting: { $name }
piece-item = Item: { $name }
piece-paper = Paper: { $name }
piece-note = Note: { $name }
piece-private-note = Private note
piece-presence = Attendance
piece-follow-up = Follow-up: { $name }
piece-order-meetings = Order of meetings
piece-order-items = Order of items
piece-order-papers = Order of papers
piece-order-notes = Order of notes
piece-order-private-notes = Order of private notes
piece-order-presences = Order of attendance
piece-order-follow-ups = Order of follow-ups
