### The papers of a meeting: the agenda sent out, case papers, minutes.

paper-minutes = Minutes
paper-agenda-sent = Notice of meeting
paper-case = Briefing paper
paper-page = Page { $n } of { $m }

## How far minutes have come

paper-draft = Draft. These minutes have not been sent out.
paper-sent = Sent out for approval on { $day }.
paper-approved = Approved on { $day }.
paper-approved-by = Approved on { $day } by { $by }.
paper-changed-since = Changed since approval.

## The head

paper-time = Time
paper-forum = Forum
paper-participants = Participants
paper-name = Name
paper-presence = Present
paper-present-in = { $n ->
    [one] During item { $items }
   *[other] During items { $items }
}
paper-present-until = Up to and including item { $item }
paper-present-since = From item { $item } onwards
quoted = “{ $words }”
paper-disqualified-in = { $n ->
    [one] disqualified in item { $items }
   *[other] disqualified in items { $items }
}
paper-on-behalf = { $who } on behalf of { $whom }
paper-no-participants = No participants are listed.
paper-agenda = Agenda
paper-item = Item
paper-item-number = item { $number }
paper-item-heading = Item { $number } { $title }
paper-minutes-long = { $n } min
paper-no-items = The agenda is empty.

## An item

paper-papers = Papers
paper-exempt = { $title } (exempt from public access, { $law })
paper-about = What it is about
paper-shown = Shown at the meeting
paper-reflections = Reflections
paper-decision = Decision
paper-reservation = Reservation
paper-to-follow-up = To be followed up
paper-not-taking-part = Did not take part
paper-not-treated = The item was not considered.
paper-nobody-yet = Nobody yet
paper-by = by { $day }
paper-done-on = Done on { $day }
paper-no-date = No due date

## A measure

paper-lights-of = { $measure }: the lights the group agreed on
paper-criterion = Criterion
paper-light = Light
paper-chosen-and-why = What we chose, and why
paper-no-lights = No lights have been set.
paper-earlier-wording = Set with an earlier wording
paper-from-sheet = From a sheet, not confirmed by the group
paper-for-green = For a green light
paper-missing = Missing before we can judge
paper-round = Round { $n }
paper-again = To be looked at again on { $day }.
paper-as-now = { $words } (as it reads now)
paper-sentence-now = As the sentence reads now
paper-rationale-gone = The rationale from the meeting has not been kept.
paper-again-in = Taken up again since ({ $item }). The decision is now:
paper-stands-now = As it is now. A later meeting may have changed it.

## What follows the items

paper-follow-ups = Follow-ups
paper-what = What
paper-who = Who
paper-due = Due
paper-from = From
paper-measure = Measure
paper-part-board = The board
paper-part-roadmap = Roadmap
paper-part-queue = Queue
paper-part-status = Status
paper-part-questions = Questions the lights raise
paper-no-measures = There are no measures.
paper-empty-roadmap = No measure has a place yet.
paper-empty-queue = The queue is empty.
paper-nothing-under-way = No measure is under way.
paper-no-questions = No question has been answered yet.
paper-must-change = What must change
paper-looked-at = Look at again
paper-reported-on = Reported on { $day }
paper-why-and-next = Why, and the next step

## What is still missing in them

lack-decision = { $n ->
    [one] { $n } decision without text
   *[other] { $n } decisions without text
}
lack-words = { $n ->
    [one] { $n } item without text
   *[other] { $n } items without text
}
lack-who = { $n ->
    [one] { $n } unassigned follow-up
   *[other] { $n } unassigned follow-ups
}
lack-due = { $n ->
    [one] { $n } follow-up without a due date
   *[other] { $n } follow-ups without a due date
}
lack-date = The meeting has no date
lack-chair = Nobody is listed as chair
