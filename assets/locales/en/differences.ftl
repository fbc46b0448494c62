### What differs between two versions of a session, in words.

## What differs

whose-ours = changed here
whose-theirs = changed in the file
whose-both = changed in both places
side-here = As it is here
side-file = As it is in the file
side-now = As it is now
side-former = Version from { $time }
piece-details = About the session
piece-walk = The order in Judge
piece-participant = Participant: { $name }
piece-focus-area = Focus area: { $name }
piece-criterion = Criterion: { $name }
piece-step = Step: { $name }
piece-measure = Measure: { $name }
piece-decision = Decision: { $name }
piece-order-participants = Order of participants
piece-order-focus-areas = Order of focus areas
piece-order-criteria = Order of criteria
piece-order-steps = Order of steps
piece-order-measures = Order of measures
differs-mark = Mark
differs-rounds = Rounds
differs-rounds-shown = { $n ->
    [one] { $n } round was revealed
   *[other] { $n } rounds were revealed
}
differs-round-open = a round is open
differs-private-notes = Private notes
differs-empty = nothing
differs-yes = yes
differs-no = no
differs-done = done
differs-here = as it is here
differs-there = different
differs-is-there = exists
differs-is-there-judged = { $n ->
    [one] exists, with one crossing judged
   *[other] exists, with { $n } crossings judged
}
differs-is-not-there = does not exist
