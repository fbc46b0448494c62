### Edits: what each is called, taking back and doing again, what an edit leaves behind.

## What edits are called, for «Angre: …»

undo-what = Undo: { $what }
redo-what = Redo: { $what }
verb-light = light for { $subject }
verb-cannot-judge = “cannot judge yet” for { $subject }
verb-clear = clear the mark in { $subject }
verb-rationale = rationale for { $subject }
verb-condition = what would make { $subject } green
verb-missing = what is missing for { $subject }
verb-confirm = confirmed light for { $subject }
verb-typo = keeping the lights after a typo in { $subject }
verb-new-round = new round for { $subject }
verb-ballot = answer in { $subject }
verb-hands = counted cards in { $subject }
verb-reveal = reveal in { $subject }
verb-cancel-round = cancel the round in { $subject }
verb-change-stand = changed answer in { $subject }
verb-reservation = reservation in { $subject }
verb-example = example for { $subject }
verb-tick = ticking off a follow-up for { $subject }
verb-rules = how the group answers
verb-walk = the order in Judge
verb-decide = decision on { $subject }
verb-reason = reason for the decision on { $subject }
verb-queue = queue details for { $subject }
verb-details = session details
verb-add = { $what ->
    [participant] new participant
    [focus-area] new focus area
    [criterion] new criterion
    [step] new step
    [frame] new frame
    [balance] new balance sentence
    [deliverable] new deliverable
    [question] new answer to a question
    [meeting] new meeting
    [item] new item
    [paper] new paper
    [note] new note
    [private-note] new private note
    [presence] new attendance of
    [follow-up] new follow-up
   *[measure] new measure
} { $subject }
verb-change = change { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
    [frame] frame
    [balance] balance sentence
    [deliverable] deliverable
    [question] answer to a question
    [meeting] meeting
    [item] item
    [paper] paper
    [note] note
    [private-note] private note
    [presence] attendance of
    [follow-up] follow-up
   *[measure] measure
} { $subject }
verb-delete = delete { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
    [frame] frame
    [balance] balance sentence
    [deliverable] deliverable
    [question] answer to a question
    [meeting] meeting
    [item] item
    [paper] paper
    [note] note
    [private-note] private note
    [presence] attendance of
    [follow-up] follow-up
   *[measure] measure
} { $subject }
verb-move = move { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
    [frame] frame
    [balance] balance sentence
    [deliverable] deliverable
    [question] answer to a question
    [meeting] meeting
    [item] item
    [paper] paper
    [note] note
    [private-note] private note
    [presence] attendance of
    [follow-up] follow-up
   *[measure] measure
} { $subject }
verb-duplicate = duplicate { $what ->
    [participant] participant
    [focus-area] focus area
    [criterion] criterion
    [step] step
    [frame] frame
    [balance] balance sentence
    [deliverable] deliverable
    [question] answer to a question
    [meeting] meeting
    [item] item
    [paper] paper
    [note] note
    [private-note] private note
    [presence] attendance of
    [follow-up] follow-up
   *[measure] measure
} { $subject }
verb-meaning = what the words of the roadmap mean
verb-place = place on the roadmap for { $subject }
verb-link = link { $subject }
verb-status = status of { $subject }
verb-stage = stage of { $subject }
verb-deliver = deliverable of { $subject }
verb-answer = answer about { $subject }
verb-on-agenda = question about { $subject } on the agenda
verb-set-aside = question about { $subject } set aside
verb-begin-item = begin item { $subject }
verb-pause-item = pause item { $subject }
verb-end-item = finish item { $subject }
verb-attend = attendance of { $subject }
verb-resolve = decision under item { $subject }
verb-approve = status of the minutes { $subject }
verb-contents = contents of the minutes { $subject }
verb-paste = import of rows, starting with { $subject }
verb-merge = take what is in the file
verb-other = a change

## Commands, for the palette and the list of keys

command-undo = Undo
    .also = take back, revert, mistake
command-redo = Redo
    .also = repeat, do again

## What is said when something was done

message-answered-otherwise = { $n ->
    [one] In { $n } open round, people have answered the earlier wording. If it matters, cancel the round and hold a new one.
   *[other] In { $n } open rounds, people have answered the earlier wording. If it matters, cancel the rounds and hold new ones.
}
message-old-title = { $n ->
    [one] { $n } mark was set before the measure was changed, and is flagged
   *[other] { $n } marks were set before the measure was changed, and are flagged
}
message-old-wording = { $n ->
    [one] { $n } light was set with the earlier wording, and is flagged
   *[other] { $n } lights were set with the earlier wording, and are flagged
}
message-left-round = { $n ->
    [one] { $name } was taken out of { $n } open round
   *[other] { $name } was taken out of { $n } open rounds
}
message-joined-round = { $n ->
    [one] { $name } was added to { $n } open round
   *[other] { $name } was added to { $n } open rounds
}
message-undoing = Undoing: { $what }…
message-redoing = Redoing: { $what }…
message-undone = Undone: { $what }
message-redone = Redone: { $what }
