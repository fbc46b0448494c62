### The room Minutes: the meeting, its agenda, what is said and decided, who is there.

room-minutes = Minutes

## The agenda

agenda = Agenda
agenda-approval = Approval of minutes and agenda
agenda-status = Status of measures
agenda-criteria = The sentences for the criteria
agenda-measures = Judging the measures
agenda-roadmap = Roadmap
agenda-other = Any other business
minutes-empty = Make the agenda. The last minutes are a good place to start.
minutes-usual = Standard agenda
minutes-empty-item = Empty item
minutes-add = + New item
asked-for = Requested for the agenda
asked-for-take-up = Make it an item
asked-for-question = Go to the question
asked-for-go-status = Go to the status
asked-for-item = To be taken up in: { $item }
asked-for-status = Status
minutes-meetings = Meetings
minutes-meeting = The meeting
minutes-no-day = Meeting without a date
minutes-item = Item { $number }
minutes-for-whom = { $who } for { $whom }
minutes-on-behalf = { $whom }: { $who } (substitute)
minutes-left = { $n ->
    [one] { $n } minute left
   *[other] { $n } minutes left
}
minutes-over = { $n ->
    [one] { $n } minute over
   *[other] { $n } minutes over
}
minutes-behind = { $n ->
    [one] { $n } minute behind
   *[other] { $n } minutes behind
}
minutes-ahead = { $n ->
    [one] { $n } minute ahead
   *[other] { $n } minutes ahead
}
minutes-in-time = On time
item-running = now
item-paused = paused
item-ended = done

## An item's page

minutes-back = ‹ Agenda
minutes-back-to-item = ‹ Back
minutes-who = Who is present ›
minutes-presenter = Presenter: { $who }
minutes-begin = Begin the item
minutes-pause = Pause
minutes-go-on = Continue
minutes-again = Reopen the item
minutes-done = Finish the item
minutes-about = About the item
minutes-walk = Everything the group goes through in Judge
minutes-delete = Delete the item
minutes-delete-meeting = Delete the meeting
minutes-papers = Papers
minutes-add-paper = + New paper
minutes-exempt-hint = Exempt under…
minutes-case = Briefing paper
minutes-introductions = Introduction
minutes-introduction = Introduction { $n }
minutes-add-introduction = + Write an introduction
minutes-reflections = Reflections
minutes-point = Point { $n }
minutes-paragraph = Paragraph { $n }
minutes-add-point = + New point
minutes-add-paragraph = + New paragraph
minutes-decided = Decision
minutes-decision = Decision, point { $n }
minutes-add-decision = + New decision
minutes-take-proposal = Use the proposal
minutes-reservations = Reservations
minutes-reservation = Reservation { $n }
minutes-add-reservation = + New reservation
minutes-no-name = No name
minutes-more = More
minutes-up = Move up
minutes-down = Move down
minutes-remove = Remove
minutes-follow-ups = Follow-ups
minutes-follow-up = Follow-up { $n }:
minutes-add-follow-up = + New follow-up
minutes-nobody = Nobody yet
minutes-no-due = No due date
minutes-earlier = Earlier follow-ups ({ $n })
minutes-measures = Measures under this item
minutes-to-judge = Go to Judge ›
minutes-private = Private notes, left out of the minutes ({ $n })
minutes-private-note = Private note
minutes-add-private = + New private note

## Who is there

minutes-there = Present: { $item }
minutes-there-day = Present at the meeting
minutes-there-change = Change
minutes-there-done = Done
minutes-no-participants = No participants yet. Add them in Prepare.
minutes-of = { $n } of { $all }
minutes-whole-day = The whole day
minutes-this-item = This item only
minutes-as-on-the-day = As for the rest of the day
minutes-substitute = Who is standing in?

## Commands, for the palette and the list of keys

command-go-minutes = Go to Minutes
    .also = meeting, agenda, decision, notes, record
command-item-add = New item on the agenda
command-agenda-usual = Make a standard agenda
command-item-write = Write in the item
command-item-begin = Begin the item, or pause it
command-item-end = Finish the item
command-item-next = Next item
command-item-previous = Previous item
command-item-up = Move the item up
command-item-down = Move the item down
command-item-delete = Delete the item
command-note-point = New point in the reflections
command-note-paragraph = New paragraph in the reflections
command-note-decision = New decision
command-take-proposal = Use the proposal as the decision
command-note-reservation = New reservation
command-follow-up-add = New follow-up
command-paper-add = New paper
command-private-note = New private note
command-attendance = Change who is present
    .also = attendance, apologies, substitute, disqualified
command-meeting-new = New meeting
command-meeting-delete = Delete the meeting
command-audience-agenda = Audience view: the agenda
command-audience-item = Audience view: the item
command-audience-resolution = Audience view: the meeting’s decision, large

## Keys worth knowing, and how far the meeting has come

hint-item-add = new item
hint-item-next = next item
hint-item-begin = begin, pause
hint-item-write = write
hint-item-end = finish the item
status-items = { $n } of { $all } items done
status-untaken = { $n ->
    [one] { $n } unassigned follow-up
   *[other] { $n } unassigned follow-ups
}

## What is said when something was done

message-taken-up = { $name } is on the agenda
message-item-begun = Item { $name } has begun
message-item-paused = Paused: item { $name }
message-item-ended = Finished: item { $name }

## Giving out

minutes-give = Export the minutes
minutes-give-word = Word
minutes-give-pdf = PDF
minutes-give-web = Web page
minutes-give-copy = Copy
minutes-private-stay = Private notes are left out.
command-minutes-word = Export the minutes as Word
command-minutes-pdf = Export the minutes as PDF
command-minutes-web = Export the minutes as a web page
command-minutes-copy = Copy the minutes
command-agenda-give = Export the notice of meeting as Word
message-minutes-given = Exported: { $name }
message-minutes-not-given = The minutes were not exported. The reason is in Minutes.
message-minutes-not-made = The minutes could not be made. Try another format, and report the fault.
message-minutes-copied = The minutes are on the clipboard

## The views of the room

minutes-tab-paper = Minutes
minutes-tab-meeting = Meeting
minutes-tab-since = Since last time
command-minutes-paper = Go to the minutes as they will be
    .also = preview, record, approval
command-minutes-meeting = Go to the meeting
command-minutes-since = Go to “Since last time”
    .also = changes, previous meeting, follow-up

## The minutes as they will be

minutes-to-paper = Preview the minutes ›
minutes-composing = Writing the minutes…
minutes-to-choices = Missing and approval ›
minutes-back-to-paper = ‹ The minutes
minutes-choices = Missing, contents, approval
minutes-missing = Missing
minutes-nothing-missing = Nothing is missing.
minutes-moved-since = { $n ->
    [one] { $n } light has changed since. The minutes show it as it was when the meeting ended.
   *[other] { $n } lights have changed since. The minutes show them as they were when the meeting ended.
}
minutes-not-all-shown = The text is longer than what is shown here. The exported file has all of it.
minutes-contents = In the minutes
minutes-only-decisions = Only decisions and follow-ups
minutes-with-board = The board
minutes-with-roadmap = The roadmap
minutes-with-queue = The queue
minutes-with-status = Status of measures under way
minutes-with-questions = The questions the lights raise
minutes-rounds = Answers in rounds: { $how }
minutes-rounds-without = left out
minutes-rounds-counts = counts
minutes-rounds-names = with names
minutes-rounds-anonymous = Rounds without names are always shown as counts.
minutes-language = Language: { $name }
minutes-language-program = same as the program ({ $name })
minutes-approval = Approval
minutes-send-out = Mark as sent
minutes-approve = Mark as approved
minutes-approve-again = Mark as approved again
minutes-back-to-draft = Back to draft
field-sent-on = Sent on
field-approved-on = Approved on
field-approved-by = Approved by
command-minutes-send = Mark the minutes as sent for approval
command-minutes-approve = Mark the minutes as approved
command-minutes-draft = Make the minutes a draft again
message-minutes-sent = The minutes are marked as sent for approval
message-minutes-approved = The minutes are marked as approved
message-minutes-draft = The minutes are a draft again
hint-read = read on
hint-next-heading = next item

## Since last time

since-day = Since { $day }
since-meeting = Since { $name }
since-nothing = No earlier meetings
since-nothing-more = Once the session has several meetings, this shows what has changed since the previous one.
since-follow-ups = Follow-ups from earlier meetings
since-no-follow-ups = Nothing to follow up.
since-lights = Lights that were set or changed
since-no-lights = No light was set or changed.
since-queue = In the queue, to look at now
since-no-queue = Nothing in the queue is to be looked at now.
since-overdue = Overdue
since-from-to = from { $from } to { $to }
since-again = Look at again on { $day }

## A paper on its way to a file, and how documents look

path-paper-title = Where do you want to save the document?
path-template-title = Which Word template do you want?
minutes-writing = Writing…
minutes-stop = Cancel
minutes-stands = There is already a file called { $name }.
minutes-is-open = { $name } is open in another program. Close it there before you overwrite it, or choose another name.
minutes-give-over = Overwrite
minutes-give-elsewhere = Choose another file
template-name = Word template: { $name }
template-choose = Choose a Word template…
template-another = Choose another template…
template-none = No template
template-not-read = The template cannot be read. { $what }
template-no-document = The template is not a Word document (.docx or .dotx). Choose another one.
template-locked = The template has a password, or is saved in the old .doc format. Save a copy as .docx without a password.
template-strict = The template is saved as “Strict Open XML”. Save it as ordinary .docx.
template-too-large = The template is too large. Choose a smaller one.
template-damaged = The template is damaged ({ $what }). Choose another one.
template-unsupported = The template’s header or footer contains something that cannot be used ({ $what }). Choose another one.
command-template-choose = Choose a Word template for minutes and notice of meeting
command-template-none = Word without your own template
command-minutes-stop = Stop writing the document
message-minutes-stopped = Cancelled. Nothing was exported.
message-minutes-stands = There is already a file there. Answer the question in Minutes.
message-template-picked = Word documents follow the template { $name }
message-template-dropped = Word documents are made without a template of your own
message-template-no-dialog = The file dialog is not available, so no template can be chosen here. Use Word without a template.
minutes-shown = Shown at the meeting
