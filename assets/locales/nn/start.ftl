### The room Start: new sessions, recent ones, examples.

room-start = Start

## Start

start-tagline = Prioriter saman. Eitt tiltak, eitt kriterium, eitt lys om gongen.
start-new = Ny økt
start-open = Opne fil …
start-recent = Sist brukt
start-recent-none = Her kjem øktene du har opna eller lagra.
start-samples = Døme
start-templates = Byrj med ferdige kriterium
sample-action-plan = Handlingsplanen 2020 (på bokmål)
sample-action-plan-what = 7 livshendingar og 28 andre tiltak, klare til vurdering
sample-practice = Øving (på bokmål)
sample-practice-what = Fylt ut, for å bli kjend med programmet
template-title = Felles prioritering på tvers av verksemder
template-what = Seks kriterium, kvart med tre skildra nivå
template-empty = Tom økt
template-empty-what = Eigne kriterium og tiltak
new-title = Kva vil du byrje med?

## Commands, for the palette and the list of keys

command-go-start = Gå til Start
    .also = heim, nylege filer
