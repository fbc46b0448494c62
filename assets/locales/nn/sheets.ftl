### The session as tables that go out: what they and their columns are called.

sheet-board = Tavle
sheet-measures = Tiltak
sheet-criteria = Kriterium
sheet-steps = Steg
sheet-roadmap = Vegkart
sheet-follow-ups = Oppfølgingspunkt
sheet-rounds = Rundar
sheet-items = Saker

sheet-yes = Ja
sheet-must-hold = Må vere på plass
sheet-locked = Låst
sheet-meaning = Kva tyder det at eit tiltak står her?
sheet-again = Sjå på igjen
sheet-stage = Stadium
sheet-stage-since = Stadium sidan
sheet-cost-from = MNOK per år, frå
sheet-cost-to = MNOK per år, til
sheet-done = Gjort
sheet-round = Runde
sheet-shown = Vist fram
sheet-anonymous = Utan namn
sheet-answers = Svar: { $answer }
sheet-who-answered = Kven som svara kva
sheet-meeting = Møte
sheet-cut = [Resten får ikkje plass i ei celle]

## Giving them out

command-give-tables = Eksporter som rekneark …
command-copy-roadmap = Kopier vegkartet som tabell
path-tables-title = Kvar skal reknearket liggje?
tables-filter-csv = Tekst som Excel opnar (éin tabell)
tables-stand-title = Skrive over fila?
tables-which-title = Kva tabell?
tables-which-words = Ei tekstfil har plass til éin tabell. Eit rekneark (.xlsx) har plass til alle. Tabellen du vel, blir lagra i { $name }.
tables-which = Tabell
tables-which-give = Lagre fila
tables-not-written-title = Reknearket vart ikkje eksportert
tables-not-written-words = { $name } kunne ikkje skrivast. { $why }
message-tables-given = Eksportert: { $name }. Skjulte svar og private notat er ikkje med.
message-tables-cut = Eksportert: { $name }. Teksten er for lang for ei celle her: { $cells }.
message-tables-not-made = Reknearket kunne ikkje lagast. Meld frå om feilen.
