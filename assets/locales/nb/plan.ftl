### What the roadmap is planned by: names of fields, and what differs.

field-frame-name = Ramme
field-frame-step = Steg
field-frame-money = MNOK per år
field-frame-meaning = Hva ramma er
field-balance-sentence = Setning om balansen
field-balance-bound = Det som telles
field-deliverable-what = Leveranse
field-deliverable-measure = Tiltak
field-deliverable-who = Hvem leverer
field-deliverable-due = Når
field-deliverable-done = Levert
field-question-words = Svar
field-shelf = Penger
field-despite-lock = Hvorfor i et låst steg
field-links = Sammenhenger
field-status = Status
field-stage = Stadium
field-stage-date = Siden
field-meanings = Hva ordene på veikartet betyr

## How far something has come

stage-not-started = Ikke begynt
stage-started = I gang
stage-pilot = Prøves ut
stage-completed = Ferdig
stage-stopped = Stoppet
stage-none = Ikke oppgitt

## What differs between two versions

piece-frame = Ramme: { $name }
piece-balance = Balanse: { $name }
piece-deliverable = Leveranse: { $name }
piece-question = Svar på spørsmål: { $name }
piece-order-frames = Rekkefølgen på rammer
piece-order-balances = Rekkefølgen på setninger om balansen
piece-order-deliverables = Rekkefølgen på leveranser
piece-order-questions = Rekkefølgen på svar
