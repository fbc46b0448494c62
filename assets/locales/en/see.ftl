### The room See: the questions that the lights raise.

room-see = See

## See

see-all = All questions
see-empty = The questions appear once lights are set.
see-empty-button = Set lights on the board
see-none = No questions here.
see-more = { $n } more
see-pairs-left-out = For each measure, the first { $each } pairs are shown. { $n ->
        [one] One more pair is left out.
       *[other] { $n } more pairs are left out.
    }
see-waiting = Looking for questions…
see-areas = All focus areas
see-criteria = Criteria
see-criteria-without = { $n ->
    [one] Without { $n } criterion
   *[other] Without { $n } criteria
}
see-criteria-how = Leave criteria out, as if they were not there
see-criteria-all = Include all criteria
see-same = same
see-differs = differs
see-back = ‹ Questions
see-kinds = What the questions are about
see-questions = Questions
see-question = The question
see-waits = { $n ->
    [one] { $n } waits for an answer
   *[other] { $n } wait for an answer
}
see-answered = Answered
see-on-agenda = On the agenda
see-set-aside = Set aside
see-returned = The lights have changed
see-mark-answered = Mark as answered
see-put-on-agenda = Put on the agenda
see-put-aside = Set aside…
see-take-up = Reopen
see-lights-were = The lights have changed since you took this up. They were:
see-words-were = It said: “{ $words }”
see-field-answer = The answer
see-field-agenda = What is to be taken up?
see-field-aside = Why is it set aside?
see-answer-why = Why? The answer goes into the rationale for { $measure }.
see-answer-rationale = The answer goes into the rationale of the crossing.
see-go-roadmap = Go to { $measure } on the roadmap
see-go-queue = Go to { $measure } in the queue
see-go-decision = Go to the decision on { $measure }
see-go-crossing = Judge “{ $criterion }” for { $measure }
see-go-criterion = Go to the criterion “{ $criterion }”
see-go-measure = Go to the measure { $measure }
see-on-roadmap = On the roadmap, { $step }
see-in-queue-until = In the queue, to be looked at again on { $day }
see-in-queue = In the queue
status-questions-answered = { $n } answered
status-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}

## What the questions are about

see-tension = Tension
see-tension-what = Both green and red on one measure
see-split = Split
see-split-what = Members saw it differently
see-at-least-as-good = At least as good everywhere
see-at-least-as-good-what = And yet not chosen, or chosen later
see-no-difference = No difference
see-no-difference-what = Criteria that say the same thing
see-one-step = One light away
see-one-step-what = One light would change the picture
see-must-hold = Must hold
see-must-hold-what = On the roadmap without meeting what must hold
see-missing = Missing
see-missing-what = Owner, benefit, time horizon, judgement

## The questions

see-and = { $first } and { $last }
see-and-more = { $first } and { $n } more
see-ask-pulls-apart = For { $n } of { $of } measures, { $high } is green where { $low } is red. What does that tell us?
see-ask-tension = High on { $high }, low on { $low }. What do we do with { $measure }?
see-ask-split = Both green and red on { $criterion } for { $measure }.
see-ask-reservation = Reservation by { $names } on { $criterion } for { $measure }.
see-ask-reservation-too = Reservation by { $names }.
see-ask-outside = Nobody answered “{ $level }” on { $criterion } for { $measure }, yet that became the light.
see-ask-outside-too = Nobody answered “{ $level }”, yet that became the light.
see-ask-moved = { $n ->
    [one] One answer on { $criterion } for { $measure } changed between the last two rounds.
   *[other] { $n } answers on { $criterion } for { $measure } changed between the last two rounds.
}
see-ask-moved-too = { $n ->
    [one] Between the last two rounds, one answer changed.
   *[other] Between the last two rounds, { $n } answers changed.
}
see-then-holds = Does the rationale hold?
see-then-why = What is the rationale?
see-then-agree = What do we agree on?
see-then-moved = What made the difference?
see-then-reservation = { $n ->
    [one] Have we answered it?
   *[other] Have we answered them?
}
see-ask-outdone = { $better } is at least as good as { $other } on every criterion.
see-ask-outdone-some = { $better } is at least as good as { $other } on every criterion shown.
see-yet-queue = Yet { $other } is on the roadmap and { $better } in the queue. Why?
see-yet-not-now = Yet { $other } is on the roadmap, and { $better } is “not now”. Why?
see-yet-later = Yet { $other } is earlier on the roadmap ({ $earlier }) than { $better } ({ $later }). Why?
see-earlier-wording = Lights set with an earlier wording: { $where }.
see-where = { $measure } on { $criteria }
see-ask-one-light-high = { $n } of { $of } judged measures are green on { $criterion }. Does it tell them apart?
see-ask-one-light-medium = { $n } of { $of } judged measures are yellow on { $criterion }. Does it tell them apart?
see-ask-one-light-low = { $n } of { $of } judged measures are red on { $criterion }. Does it tell them apart?
see-ask-same-lights = { $first } and { $second } have the same light for { $n } of { $of } measures. Do we ask the same thing twice?
see-ask-cannot-judge = { $n } of { $of } measures cannot be judged on { $criterion } yet. What must we find out?
see-ask-holds-by-one = A greener light on { $criterion }, and { $measure } would meet everything that must hold. { $how }
see-ask-equals-by-one = A greener light on { $criterion }, and { $measure } would have the same lights as { $others } on the roadmap. { $how }
see-how = What would it take?
see-how-condition = It would take this: “{ $what }” Can we do it?
see-ask-must-hold-red = { $measure } is on the roadmap, but red on { $criterion }, which must hold. What do we do?
see-ask-must-hold-none = { $measure } is on the roadmap, but not judged on { $criterion }, which must hold. When do we judge it?
see-ask-must-hold-cannot = { $measure } is on the roadmap, but cannot be judged yet on { $criterion }, which must hold. What must we find out?
see-ask-mark = { $n ->
    [one] One crossing is not judged: { $measures }. When do we judge it?
   *[other] { $n } crossings are not judged: { $measures }. When do we judge them?
}
see-ask-who-finds-out = Nobody has taken on finding out what is missing for { $measures }. Who will?
see-ask-owner = Who owns { $measures }?
see-ask-benefits = Who benefits from { $measures }?
see-ask-horizon = How soon will { $measures } bear fruit?
see-ask-kind = What kind fits { $measures }: ambition, activity, project or joint project?
see-ask-cost = What will { $measures } cost?

## Commands, for the palette and the list of keys

command-go-see = Go to See
    .also = questions, tension, disagreement, discussion
command-question-answered = Mark the question as answered
command-question-on-agenda = Put the question on the agenda
command-question-set-aside = Set the question aside
command-question-reopen = Reopen the question
command-question-crossing = Go to what the question is about
command-all-questions = Show all questions

## What is said when something was done

message-question-answered = The question is answered
message-question-on-agenda = The question is on the agenda
message-question-set-aside = The question is set aside. Write why.
message-question-reopened = The question is open again
