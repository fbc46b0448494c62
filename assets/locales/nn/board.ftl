### The room Board: all crossings at once, and where each measure goes.

room-board = Tavle

## The board

filter = Filtrer
filter-chosen = Filter ({ $n })
filter-due = Kø: sjå på no
filter-without = Fjern filteret: { $what }
filter-words = Søk: «{ $words }»
filter-signs = Vis berre tiltak
board-measure = Tiltak
board-decision = Avgjerd
board-search = Søk på tavla
board-stale = Noko er endra sidan du sorterte eller filtrerte.
board-refresh = Oppdater
board-empty = Tavla er tom. Ho blir fylt når økta har tiltak og kriterium.
board-empty-button = Legg til tiltak
board-filtered-out = Ingen tiltak passar med filteret.
board-no-criteria = Tavla har ingen kriterium å vurdere mot enno.
board-no-criteria-button = Legg til kriterium
spoken-rationale = har grunngiving
spoken-round-open = open runde
spoken-row = rad { $row } av { $of }
panel-back = ‹ Tavla
panel-open = Vis detaljar
panel-owner = Eigar: { $owner }.
panel-benefits = Nytte for: { $benefits }.
panel-edit-measure = Rediger tiltaket
decision-question = Kva gjer vi med tiltaket?
decision-waits = { $step } blir valt når de har skrive kvifor.
outcome-undecided = Ikkje avgjort
outcome-queue = Kø
outcome-queue-what = Mognar og blir teke opp igjen seinare
outcome-not-now = Ikkje no
field-why = Kvifor?
field-queue-what = Kva må endre seg?
field-queue-again = Når ser vi på det igjen?
concerns = Dette talar mot
decision-against = noko talar mot avgjerda
concern-no-owner = Ingen eig tiltaket.
concern-no-kind = Uavklart kva slags tiltak dette er.
concern-locked-step = Steget er låst: planar og ressursar er i stor grad bestemte.
concern-red = Raudt på «{ $criterion }», som må vere på plass.
sign-not-judged = med kryss som ikkje er vurderte
sign-cannot-judge = med noko som ikkje kan vurderast enno
sign-has-red = med raudt
sign-green-and-red = med både grønt og raudt
sign-no-owner = utan eigar
sign-split = der gruppa var delt
sign-old-wording = vurderte med tidlegare ordlyd
sign-from-sheet = med lys frå ark, ikkje stadfesta
sign-unsettled = med runde, men utan semje
sorted-prepared = Sorter
sorted-number = Sortert etter nummer
sorted-title = Sortert etter tittel
sorted-decision = Sortert etter avgjerd
sorted-criterion = Sortert etter { $criterion }
sort-by-one-criterion = Etter eitt kriterium

## Commands, for the palette and the list of keys

command-copy-board = Kopier tavla som tabell
    .also = eksporter, excel, rekneark, utklippstavle
command-go-board = Gå til Tavle
    .also = oversikt, matrise, tabell
command-choose = Vel merke
command-search = Søk på tavla
    .also = finn, leit
command-clear-filter = Vis alle tiltak
    .also = fjern filter, nullstill
command-only-not-judged = Filter: med kryss som ikkje er vurderte
    .also = manglar, står att, ikkje ferdig
command-only-cannot-judge = Filter: med noko som ikkje kan vurderast enno
command-only-red = Filter: med raudt
command-only-green-and-red = Filter: med både grønt og raudt
command-only-no-owner = Filter: utan eigar
    .also = ingen ansvarleg, ansvar manglar
command-only-split = Filter: der gruppa var delt
command-only-old-wording = Filter: vurderte med tidlegare ordlyd
command-only-from-sheet = Filter: lys frå ark, ikkje stadfesta
command-only-unsettled = Filter: med runde, men utan semje
command-sort-prepared = Sorter som i «Førebu»
command-sort-number = Sorter etter nummer
command-sort-title = Sorter etter tittel
command-sort-decision = Sorter etter avgjerd
command-sort-criterion = Sorter etter kriteriet i vald kolonne
command-refresh = Oppdater rekkefølge og filter
command-toggle-panel = Vis panelet ved sida av tavla
    .also = sidepanel, detaljar, setningar
command-toggle-board-list = Tavla som liste
    .also = skjermlesar, universell utforming, tilgjenge
command-after-stay = Bli ståande etter eit merke
command-after-down = Gå ned etter eit merke
command-after-right = Gå til høgre etter eit merke

## What is said when something was done

message-round-open-here = Her er ein runde open. Vis han fram eller avbryt han først.
message-keys-in-decision = Her vel de kvar tiltaket skal. Enter opnar valet.
message-decided = { $measure }: { $outcome }
message-copied = Kopierte { $n } tiltak som tabell
