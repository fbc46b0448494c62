### What the roadmap is planned by: names of fields, and what differs.

field-frame-name = Frame
field-frame-step = Step
field-frame-money = MNOK per year
field-frame-meaning = What the frame is
field-balance-sentence = Balance sentence
field-balance-bound = What is counted
field-deliverable-what = Deliverable
field-deliverable-measure = Measure
field-deliverable-who = Who delivers
field-deliverable-due = When
field-deliverable-done = Delivered
field-question-words = Answer
field-shelf = Money
field-despite-lock = Why on a locked step
field-links = Links
field-status = Status
field-stage = Stage
field-stage-date = Since
field-meanings = What the words of the roadmap mean

## How far something has come

stage-not-started = Not started
stage-started = Started
stage-pilot = In pilot
stage-completed = Completed
stage-stopped = Stopped
stage-none = Not stated

## What differs between two versions

piece-frame = Frame: { $name }
piece-balance = Balance: { $name }
piece-deliverable = Deliverable: { $name }
piece-question = Answer to a question: { $name }
piece-order-frames = Order of frames
piece-order-balances = Order of balance sentences
piece-order-deliverables = Order of deliverables
piece-order-questions = Order of answers
