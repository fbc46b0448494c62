### What differs between two versions of a session, in words.

## What differs

whose-ours = changed here
whose-theirs = changed in the file
whose-both = changed in both
side-here = As it is here
side-file = As it is in the file
side-now = As it is now
side-former = As it was { $time }
piece-details = About the session
piece-walk = The order in Judge
piece-participant = Participant: { $name }
piece-focus-area = Focus area: { $name }
piece-criterion = Criterion: { $name }
piece-step = Step: { $name }
piece-measure = Measure: { $name }
piece-decision = Decision: { $name }
piece-order-participants = The order of participants
piece-order-focus-areas = The order of focus areas
piece-order-criteria = The order of criteria
piece-order-steps = The order of steps
piece-order-measures = The order of measures
differs-mark = Light
differs-rounds = Rounds
differs-rounds-shown = { $n ->
    [one] { $n } round was shown
   *[other] { $n } rounds were shown
}
differs-round-open = a round is open
differs-private-notes = Private notes
differs-empty = nothing
differs-yes = yes
differs-no = no
differs-done = done
differs-here = as it is here
differs-there = otherwise
differs-is-there = is there
differs-is-there-judged = { $n ->
    [one] is there, with one crossing judged
   *[other] is there, with { $n } crossings judged
}
differs-is-not-there = is not there
