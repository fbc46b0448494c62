### The session as tables that go out: what they and their columns are called.

sheet-board = Tavle
sheet-measures = Tiltak
sheet-criteria = Kriterier
sheet-steps = Steg
sheet-roadmap = Veikart
sheet-follow-ups = Oppfølgingspunkter
sheet-rounds = Runder
sheet-items = Saker

sheet-yes = Ja
sheet-must-hold = Må være på plass
sheet-locked = Låst
sheet-meaning = Hva betyr det at et tiltak står her?
sheet-again = Ses på igjen
sheet-stage = Stadium
sheet-stage-since = Stadium siden
sheet-cost-from = MNOK per år, fra
sheet-cost-to = MNOK per år, til
sheet-done = Gjort
sheet-round = Runde
sheet-shown = Vist fram
sheet-anonymous = Uten navn
sheet-answers = Svar: { $answer }
sheet-who-answered = Hvem som svarte hva
sheet-meeting = Møte
sheet-cut = [Resten får ikke plass i en celle]

## Giving them out

command-give-tables = Eksporter som regneark …
command-copy-roadmap = Kopier veikartet som tabell
path-tables-title = Hvor skal regnearket ligge?
tables-filter-csv = Tekst som Excel åpner (én tabell)
tables-stand-title = Skrive over fila?
tables-which-title = Hvilken tabell?
tables-which-words = En tekstfil har plass til én tabell. Et regneark (.xlsx) har plass til alle. Tabellen du velger, lagres i { $name }.
tables-which = Tabell
tables-which-give = Lagre fila
tables-not-written-title = Regnearket ble ikke eksportert
tables-not-written-words = { $name } kunne ikke skrives. { $why }
message-tables-given = Eksportert: { $name }. Skjulte svar og private notater er ikke med.
message-tables-cut = Eksportert: { $name }. Teksten er for lang for en celle her: { $cells }.
message-tables-not-made = Regnearket kunne ikke lages. Meld fra om feilen.
