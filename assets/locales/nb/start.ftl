### The room Start: new sessions, recent ones, examples.

room-start = Start

## Start

start-tagline = Prioriter sammen. Ett tiltak, ett kriterium, ett lys om gangen.
start-new = Ny økt
start-open = Åpne fil …
start-recent = Sist brukt
start-recent-none = Her kommer øktene du har åpnet eller lagret.
start-samples = Eksempler
start-templates = Begynn med ferdige kriterier
sample-action-plan = Handlingsplanen 2020
sample-action-plan-what = 7 livshendelser og 28 andre tiltak, klare til å vurderes
sample-practice = Øvelse
sample-practice-what = Fylt ut, for å bli kjent med programmet
template-title = Felles prioritering på tvers av virksomheter
template-what = Seks kriterier, hvert med tre beskrevne nivåer
template-empty = Tom økt
template-empty-what = Egne kriterier og tiltak
new-title = Hva vil du begynne med?

## Commands, for the palette and the list of keys

command-go-start = Gå til Start
    .also = hjem, nylige filer
