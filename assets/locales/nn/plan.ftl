### What the roadmap is planned by: names of fields, and what differs.

field-frame-name = Ramme
field-frame-step = Steg
field-frame-money = MNOK per år
field-frame-meaning = Kva ramma er
field-balance-sentence = Setning om balansen
field-balance-bound = Det som blir talt
field-deliverable-what = Leveranse
field-deliverable-measure = Tiltak
field-deliverable-who = Kven leverer
field-deliverable-due = Når
field-deliverable-done = Levert
field-question-words = Svar
field-shelf = Pengar
field-despite-lock = Kvifor i eit låst steg
field-links = Samanhengar
field-status = Status
field-stage = Stadium
field-stage-date = Sidan
field-meanings = Kva orda på vegkartet tyder

## How far something has come

stage-not-started = Ikkje byrja
stage-started = I gang
stage-pilot = Blir prøvd ut
stage-completed = Ferdig
stage-stopped = Stoppa
stage-none = Ikkje oppgitt

## What differs between two versions

piece-frame = Ramme: { $name }
piece-balance = Balanse: { $name }
piece-deliverable = Leveranse: { $name }
piece-question = Svar på spørsmål: { $name }
piece-order-frames = Rekkefølga på rammer
piece-order-balances = Rekkefølga på setningar om balansen
piece-order-deliverables = Rekkefølga på leveransar
piece-order-questions = Rekkefølga på svar
