### The room Judge: one crossing, answered and agreed on together.

room-judge = Judge

## Judge

take-back = Take back
walk-place = Crossing { $at } of { $of }
spoken-crossing = { $name }, crossing { $at } of { $of }
walk-order = Order
walk-by-measure = measure by measure
walk-by-criterion = criterion by criterion
walk-shuffled = in random order
walk-which = Which crossings
walk-all = all crossings
walk-not-judged = only crossings not yet judged
walk-split = only where the group was split
walk-old-wording = only earlier wording
walk-from-sheet = only lights from a sheet
walk-unsettled = only without agreement
phase-now = Now: { $phase }
phase-alone = Individually
phase-reveal = Reveal
phase-hands = Cards up
phase-talk = Discuss
phase-agree = Agree
judge-nobody = No participants are judging today, so the light is set directly here.
judge-no-sentence = At least one level has no sentence. Write what is missing before members answer individually.
way-question = How does the group answer?
way-direct = Agree together
way-ballots = Individually
way-hands = Voting cards
way-open = with names
way-anonymous = without names
answered-of = { $answered ->
    [one] { $answered } of { $all } has answered
   *[other] { $answered } of { $all } have answered
}
seat-answered = has answered
seat-waiting = no answer
seat-out = out
seat-by-substitute = substitute
hands-who = Who is here?
chair-goes = Steps out
chair-returns = Is back
chair-substitute = A substitute takes over…
chair-substitute-name = The substitute’s name…
chair-substitute-for = Substitute for { $name }
chair-take-back = Take the answer back
pass-around = Pass the laptop round
pass-next = Next: { $name }
pass-alone = Pass the laptop on. Only the person answering should see the screen, and it should not be on the projector.
pass-uncover = I answer for { $name }
pass-later = { $name } answers later
pass-stop = Stop
pass-received = ✓ The answer from { $name } has been received
pass-answers = { $name } answers
pass-hide = Nobody sees the answer until all are revealed. Hide the sentences:
pass-done = Everyone has answered
pass-back = Give the laptop back to whoever leads the meeting.
pass-to-meeting = Back to the meeting
how-title = How do you answer without anybody seeing it?
how-around = The laptop goes round: each person reads the sentences and answers alone, and the next name is shown in large letters.
how-around-button = Pass the laptop round
how-cards = Voting cards: everyone holds one up at the same time, and you count.
how-cards-button = Count cards
how-notes = Slips of paper: everyone writes on one, and you enter the answers one by one.
how-known = OK
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, their turn now
spoken-answers = { $n } answered this
hidden-in-file = The answers are hidden until all are revealed. They are in the session file, so open it only in this program until then.
hidden-in-file-anonymous = The answers are hidden, and only counts are revealed. Names and answers are in the session file, so open it only in this program.
round-was-seen = The counts have been shown once, so the answers cannot be changed: that would give away who answered what. Show them again, or cancel the round and hold a new one.
round-was-seen-otherwise = The counts were shown before, and the answers have changed since. They are not shown: that would give away who answered what. Cancel the round and hold a new one.
hands-of = { $counted } of { $all } counted
hands-field = Number of cards: { $mark }
hands-too-many = { $n ->
    [one] Only { $n } member is judging. Count again.
   *[other] Only { $n } members are judging. Count again.
}
reveal-anyway = Reveal anyway
verdict-agree-high = Everyone agrees: high
verdict-agree-medium = Everyone agrees: medium
verdict-agree-low = Everyone agrees: low
verdict-agree-cannot = Everyone agrees: cannot judge yet
verdict-those-agree = Those who took a stand agree: { $level }
verdict-split = Split: both green and red
verdict-several = Views differ
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
first-crowd = { $n } who answered { $level }
first-then = { $first }, then { $then }
first-on-wall = First to speak: { $who }
moved-title = Since the previous round
moved = { $names }: { $from } to { $to }
moved-count = { $answer } from { $from } to { $to }
moved-nothing = No answers changed.
talk = Time left
talk-left = { $time } left of the discussion
talk-over = Time is up.
talk-goes = The discussion timer is running: { $time } left
talk-is-paused = The discussion timer is paused, { $time } left
spoken-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
spoken-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
talk-start = Start
talk-pause = Pause
talk-go-on = Continue
talk-more = One more minute
talk-length = { $n ->
    [one] The discussion lasts { $n } minute
   *[other] The discussion lasts { $n } minutes
}
unsettled-crossings = { $n ->
    [0] All other rounds have ended in agreement
    [one] One other round has ended without agreement
   *[other] { $n } other rounds have ended without agreement
}
judge-next = Next crossing
reserve = Reservation
field-reservation = Reservation by { $name }
change-stand = Change an answer
pin-example = Use as an example
unpin-example = Remove as an example
story = History
story-round = Round { $n }, { $time }
story-round-sheet = Round { $n }, from sheet, { $time }
story-round-open = Round { $n } is open
story-hands = Voting cards, round { $n }, { $time }
story-agreed = Agreed on: { $mark }, { $time }
story-cleared = Mark cleared, { $time }
story-confirmed = Confirmed: { $mark }, { $time }
story-changed = { $name } changed from { $from } to { $to }, { $time }

## Commands, for the palette and the list of keys

command-go-judge = Go to Judge
    .also = vote, round
command-abstain = Abstain
    .also = skip, pass, no vote
command-reveal = Reveal
    .also = show answers, show votes, uncover
command-pass-around = Pass the laptop round the table
command-new-round = New round
    .also = vote again, ask again
command-cancel-round = Cancel the round
command-done-here = Done here, next crossing
command-next-crossing = Next crossing
command-previous-crossing = Previous crossing
command-talk = Start or pause the discussion timer
    .also = stopwatch, countdown, timer, talk
command-more-time = One more minute
command-longer-talk = Longer discussion
command-shorter-talk = Shorter discussion
command-toggle-timer = Show the discussion timer
command-way-direct = Agree together: set the light directly
    .also = consensus, together
command-way-ballots = Answer individually, then reveal
    .also = vote, secret, poll, alone
command-way-hands = Voting cards: hold up and count
    .also = vote, show of hands, count
command-order-measures = Go measure by measure
command-order-criteria = Go criterion by criterion
command-order-shuffled = Random order
command-reshuffle = New random order
command-walk-all = Go through all crossings
command-walk-not-judged = Go only through crossings not judged
command-walk-split = Go only through crossings where the group was split
command-walk-old-wording = Go only through lights with earlier wording
command-walk-from-sheet = Go only through lights from a sheet
command-walk-unsettled = Go only through rounds without agreement
command-to-settle = Go to crossings without agreement
command-toggle-anonymous = Show only counts, not names
command-toggle-by-group = One answer for each subgroup
command-toggle-change-after-reveal = Answers can be changed after the reveal
command-toggle-judge-advance = Move on automatically once the light is set

## What is said when something was done

message-answered = { $n ->
    [one] { $name } has answered. { $n } to go.
   *[other] { $name } has answered. { $n } to go.
}
message-all-answered = Everyone has answered. Now the answers can be revealed.
message-answered-already = { $name } has answered. Take the answer back to answer again.
message-out = { $name } is out. The round does not wait for the answer.
message-out-answer-stays = { $name } is out. The answer already given counts.
message-back = { $name } is back
message-taken-back = The answer from { $name } has been taken back
message-answers-missing = Not answered: { $names }. Choose “{ reveal-anyway }”, or wait.
message-hands-missing = { $n ->
    [one] { $n } card has not been counted. Choose “{ reveal-anyway }”, or go on counting.
   *[other] { $n } cards have not been counted. Choose “{ reveal-anyway }”, or go on counting.
}
message-mend-hands = Correct the numbers before you reveal them.
message-revealed = All answers have been revealed
message-shown-already = The answers have already been revealed
message-nobody-answers = Nobody is due to answer now. Open a new round first.
message-round-goes-on = A round is open. Reveal or cancel it first.
message-no-timer = The discussion timer is off. Turn it on under “{ rules }”.
message-not-answered = { $name } has not answered
message-new-round = Round { $n } is open
message-round-cancelled = The round is cancelled. You can undo this.
message-round-is-open = The round is open and has answers. Reveal it or cancel it first.
message-still-open = The round in { $crossing } is still open
message-not-agreed = No agreement after the round: { $crossing }. “{ command-to-settle }” leads back to it.
message-nobody-answered = Nobody has answered yet
message-nobody-judges = No participants are judging today. Add members in Prepare, Participants.
message-stands-are-fixed = Answers cannot be changed after they are revealed. You can allow it under “{ rules }”.
message-round-was-seen = The counts were shown before. Show them as they were, or cancel the round and hold a new one.
message-no-round = That is not possible in this round. Open a new one.
message-rationale-later = The rationale is written once the answers are revealed.
message-keys-at-crossing = The shortcuts for lights and answers work only in the crossing. Tab or F6 takes you there.
message-first-crossing = This is the first crossing
message-last-crossing = This is the last crossing
