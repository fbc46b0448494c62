### The room Board: all crossings at once, and where each measure goes.

room-board = Tavle

## The board

filter = Filtrer
filter-chosen = Filter ({ $n })
filter-due = Kø: se på nå
filter-without = Fjern filteret: { $what }
filter-words = Søk: «{ $words }»
filter-signs = Vis bare tiltak
board-measure = Tiltak
board-decision = Beslutning
board-search = Søk på tavla
board-stale = Noe er endret siden du sorterte eller filtrerte.
board-refresh = Oppdater
board-empty = Tavla er tom. Den fylles når økta har tiltak og kriterier.
board-empty-button = Legg til tiltak
board-filtered-out = Ingen tiltak passer med filteret.
board-no-criteria = Tavla har ingen kriterier å vurdere mot ennå.
board-no-criteria-button = Legg til kriterier
spoken-rationale = har begrunnelse
spoken-round-open = runde pågår
spoken-row = rad { $row } av { $of }
panel-back = ‹ Tavla
panel-open = Vis detaljer
panel-owner = Eier: { $owner }.
panel-benefits = Nytte for: { $benefits }.
panel-edit-measure = Rediger tiltaket
decision-question = Hva gjør vi med tiltaket?
decision-waits = { $step } velges når dere har skrevet hvorfor.
outcome-undecided = Ikke avgjort
outcome-queue = Kø
outcome-queue-what = Modnes og tas opp igjen senere
outcome-not-now = Ikke nå
field-why = Hvorfor?
field-queue-what = Hva må endre seg?
field-queue-again = Når ser vi på det igjen?
concerns = Dette taler mot
decision-against = noe taler mot beslutningen
concern-no-owner = Ingen eier tiltaket.
concern-no-kind = Uavklart hva slags tiltak dette er.
concern-locked-step = Steget er låst: planer og ressurser er i stor grad bestemt.
concern-red = Rødt på «{ $criterion }», som må være på plass.
sign-not-judged = med kryss som ikke er vurdert
sign-cannot-judge = med noe som ikke kan vurderes ennå
sign-has-red = med rødt
sign-green-and-red = med både grønt og rødt
sign-no-owner = uten eier
sign-split = der gruppa var delt
sign-old-wording = vurdert med tidligere ordlyd
sign-from-sheet = med lys fra ark, ikke bekreftet
sign-unsettled = med runde, men uten enighet
sorted-prepared = Sorter
sorted-number = Sortert etter nummer
sorted-title = Sortert etter tittel
sorted-decision = Sortert etter beslutning
sorted-criterion = Sortert etter { $criterion }
sort-by-one-criterion = Etter ett kriterium

## Commands, for the palette and the list of keys

command-copy-board = Kopier tavla som tabell
    .also = eksporter, excel, regneark, utklippstavle
command-go-board = Gå til Tavle
    .also = oversikt, matrise, tabell
command-choose = Velg merke
command-search = Søk på tavla
    .also = finn, let
command-clear-filter = Vis alle tiltak
    .also = fjern filter, nullstill
command-only-not-judged = Filter: med kryss som ikke er vurdert
    .also = mangler, gjenstår, ikke ferdig
command-only-cannot-judge = Filter: med noe som ikke kan vurderes ennå
command-only-red = Filter: med rødt
command-only-green-and-red = Filter: med både grønt og rødt
command-only-no-owner = Filter: uten eier
    .also = ingen ansvarlig, ansvar mangler
command-only-split = Filter: der gruppa var delt
command-only-old-wording = Filter: vurdert med tidligere ordlyd
command-only-from-sheet = Filter: lys fra ark, ikke bekreftet
command-only-unsettled = Filter: med runde, men uten enighet
command-sort-prepared = Sorter som i «Forbered»
command-sort-number = Sorter etter nummer
command-sort-title = Sorter etter tittel
command-sort-decision = Sorter etter beslutning
command-sort-criterion = Sorter etter kriteriet i valgt kolonne
command-refresh = Oppdater rekkefølge og filter
command-toggle-panel = Vis panelet ved siden av tavla
    .also = sidepanel, detaljer, setninger
command-toggle-board-list = Tavla som liste
    .also = skjermleser, universell utforming, tilgjengelighet
command-after-stay = Bli stående etter et merke
command-after-down = Gå ned etter et merke
command-after-right = Gå til høyre etter et merke

## What is said when something was done

message-round-open-here = Her er en runde åpen. Vis den fram eller avbryt den først.
message-keys-in-decision = Her velges hvor tiltaket skal. Enter åpner valget.
message-decided = { $measure }: { $outcome }
message-copied = { $n } tiltak er kopiert som tabell
