# Lyskryss, norsk nynorsk.
# A button is a verb, a question is a question. Short, everyday, friendly words; no capitals for
# emphasis. Words in braces are filled in by the program and must stay.

language-name = Norsk nynorsk
decimal-sign = ,
date-long = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
} { $year }
date-typed = { $day }.{ $month }.{ $year }
today = i dag
yesterday = i går

## The rooms and the bars

room-start = Start
room-prepare = Førebu
room-board = Tavle
room-judge = Vurder
rail-open-first = Opne eller lag ei økt først
menu-file = Fil
menu-view = Vis
menu-help = Hjelp
menu-language = Språk: { $language }
view-theme = Tema
view-zoom = Storleik: { $n } %
view-after = Etter at eit merke er sett
top-unsaved = ikkje lagra
untitled = Økt utan tittel
unnamed = Utan namn
file-filter = Lyskryss-økt
file-filter-all = Alle filer
not-saved-anywhere = ikkje lagra som fil
cancel = Avbryt
close = Lukk
filter = Filtrer
filter-chosen = Filter ({ $n })
filter-signs = Vis berre tiltak
undo-what = Angre: { $what }
redo-what = Gjer om: { $what }

## The status line

status-busy = Arbeider med fila …
status-unsaved = Ikkje lagra
status-unchanged = Ingen endringar
status-nothing-leaves = Programmet sender ingenting frå seg.
status-shown = Viser { $shown } av { $all } tiltak
status-judged = Vurdert: { $judged } av { $all } kryss
status-cannot = { $n } kan ikkje vurderast enno
status-points = { $n ->
    [one] { $n } ope punkt
   *[other] { $n } opne punkt
}
status-decided = Avgjort: { $decided } av { $all } tiltak
roadmap-all = { $n } på vegkartet
roadmap-quick = { $n ->
    [one] { $n } raskt
   *[other] { $n } raske
}
roadmap-middle = { $n } på mellomlang sikt
roadmap-long = { $n ->
    [one] { $n } langsiktig
   *[other] { $n } langsiktige
}
roadmap-no-owner = { $n } utan eigar
hint-new = ny økt
hint-open = opne
hint-save = lagre
hint-add = legg til
hint-move = flytt
hint-mark = set lys
hint-judge = vurder saman
hint-abstain = avstår
hint-take-back = ta tilbake
take-back = Ta tilbake
hint-reveal = vis fram
hint-new-round = ny runde
hint-done = neste kryss
hint-to-board = tilbake til tavla
hint-decide = vel avgjerd
hint-palette = alle kommandoar

## Counts

count-participants = { $n ->
    [one] { $n } deltakar
   *[other] { $n } deltakarar
}
participants-and-judging = { $all }, { $judging } vurderer i dag
count-criteria = { $n ->
    [one] { $n } kriterium
   *[other] { $n } kriterium
}
count-focus-areas = { $n ->
    [one] { $n } innsatsområde
   *[other] { $n } innsatsområde
}
count-measures = { $n } tiltak
count-steps = { $n } steg på vegkartet

## Start

start-tagline = Prioriter saman. Eitt tiltak, eitt kriterium, eitt lys om gongen.
start-new = Ny økt
start-open = Opne fil …
start-recent = Sist brukt
start-recent-none = Her kjem øktene du har opna eller lagra.
start-samples = Døme
start-templates = Begynn med ferdige kriterium
sample-action-plan = Handlingsplanen 2020
sample-action-plan-what = 7 livshendingar og 28 initiativ, klare til å vurderast
sample-practice = Øving
sample-practice-what = Fylt ut, for å bli kjend med programmet
template-title = Felles prioritering mellom verksemder
template-what = Seks kriterium, kvart med tre skildra nivå
template-empty = Tom økt
template-empty-what = Eigne kriterium og tiltak
new-title = Kva vil du begynne med?

## Prepare

tab-session = Økta
tab-participants = Deltakarar
tab-criteria = Kriterium
tab-focus-areas = Innsatsområde
tab-measures = Tiltak
tab-steps = Vegkart
prepare-next = Dette er med i økta
add-participant = Ny deltakar
add-criterion = Nytt kriterium
add-focus-area = Nytt innsatsområde
add-measure = Nytt tiltak
add-step = Nytt steg
add-paste = Lim inn frå rekneark
add-paste-how = Kopier rader i reknearket først. Med ei overskriftsrad (nummer, tittel, eigar …) hamnar kvar kolonne i rett felt; elles er dei to første nummer og tittel.
empty-participants = Kven sit rundt bordet? Legg til verksemdene. Berre medlemer vurderer.
empty-criteria = Kva skal tiltaka vurderast mot? Legg til eit kriterium og skriv kva som skal til for høgt, middels og lågt.
empty-focus-areas = Innsatsområda grupperer tiltaka på tavla. Legg til det første, eller la det vere.
empty-measures = Kva tiltak skal vurderast? Legg til det første, eller lim inn rader frå eit rekneark.
empty-steps = Når kan tiltaka kome? Legg til steg på vegkartet, til dømes eitt for neste år.
entry-move-up = Flytt opp
entry-move-down = Flytt ned
entry-duplicate = Dupliser
entry-delete = Slett …
session-ends-before = Siste dag er før første dag.

field-session-title = Kva heiter økta?
field-starts = Første dag
field-ends = Siste dag
field-place = Stad
field-organiser = Arrangør
field-organisation = Verksemd
field-short-organisation = Kortnamn
field-person = Namn på personen
field-group = Gruppe
field-role = Rolle
field-attendance = Til stades?
field-substitute = Kven møter i staden?
field-criterion-name = Kriterium
field-short-criterion = Kortnamn for smale kolonnar
field-question = Spørsmålet rommet svarer på
criterion-what-it-takes = Kva krevst for kvart lys?
criterion-must-hold = Må halde: raudt her taler mot vegkartet
criterion-must-hold-short = må halde
earlier-wording = { $n ->
    [one] { $n } lys vart sett da det stod: «{ $wording }»
   *[other] { $n } lys vart sette da det stod: «{ $wording }»
}
only-a-typo = Berre ein skrivefeil: lysa står
example-high = Slik ser høgt ut
example-medium = Slik ser middels ut
example-low = Slik ser lågt ut
example-none = Ingen døme
rules = Slik svarer rommet
rules-names-stay = Namna ligg framleis i øktfila.
rules-what = Gjeld nye rundar; kvar runde held på det han begynte med. I anonyme rundar ligg namna framleis i øktfila.
criterion-lights-set = { $n ->
    [one] { $n } kryss er vurdert med desse setningane.
   *[other] { $n } kryss er vurderte med desse setningane.
}
field-focus-area-name = Innsatsområde
field-focus-area = Innsatsområde
field-number = Nummer
field-title = Tittel
field-description = Kva er det?
field-kind = Kva slag?
field-owner = Eigar
field-benefits = Nytte for
field-horizon = Tidshorisont
field-state = Status
field-state-date = Status per
field-cost = MNOK i året
field-notes = Notat for alle
field-private-notes = Private notat (synlege berre her)
field-step-name = Steg
field-step-meaning = Kva vil det seie å stå her?
step-locked = Låst: planar og ressursar er i stor grad bestemte
step-locked-short = låst
hint-date = dd.mm.åååå
hint-cost = til dømes 20–30
hint-optional = valfritt
hint-owner = kven eig neste steg?
hint-benefits = kven får det betre?
hint-short-organisation = til dømes Digdir
hint-group = til dømes Gruppe 1
hint-short-criterion = to korte ord

role-member = Medlem
role-adviser = Bisitjar
role-observer = Observatør
role-secretariat = Sekretariat
role-presenter = Innleiar
role-member-what = Medlemer vurderer.
role-other-what = Er med, men vurderer ikkje.
seat-present = Til stades
seat-absent = Ikkje til stades
seat-substitute = Nokon møter i staden
kind-none = Ikkje avklart
kind-ambition = Ambisjon
kind-activity = Aktivitet
kind-project = Prosjekt
kind-joint-project = Samarbeidsprosjekt
horizon-none = Ikkje avklart
horizon-quick = Rask
horizon-middle = Mellomlang
horizon-long = Lang
no-focus-area = Utan innsatsområde
no-owner = ingen

## The board

board-measure = Tiltak
board-decision = Avgjerd
board-search = Søk på tavla
board-stale = Noko er endra sidan du sorterte eller filtrerte.
board-refresh = Oppdater
board-empty = Tavla er tom. Ho blir fylt når økta har tiltak og kriterium.
board-empty-button = Legg inn tiltak
board-filtered-out = Ingen tiltak passar med filteret.
board-no-criteria = Tavla har ingen kriterium å vurdere mot enno.
board-no-criteria-button = Legg til kriterium
mark-high = Høgt
mark-medium = Middels
mark-low = Lågt
mark-cannot = Kan ikkje vurderast enno
mark-none = Ikkje vurdert
mark-from-before = Står frå før denne runden
choice-no-sentence = Inga setning enno
choice-write-sentences = Skriv setningane
spoken-rationale = har grunngiving
panel-back = ‹ Tavla
panel-open = Vis detaljar
panel-owner = Eigar: { $owner }.
panel-benefits = Nytte for: { $benefits }.
panel-edit-measure = Rediger tiltaket
field-rationale = Grunngiving
field-condition = Kva skal til for grønt lys?
field-missing = Kva manglar før vi kan vurdere?
field-who = Kven tek det?
field-by = Innan
left-over = Skrive da merket var eit anna
decision-question = Kvar skal tiltaket?
outcome-undecided = Ikkje avgjort
outcome-queue = Kø
outcome-queue-what = Får modnast, og blir teke opp igjen
outcome-not-now = Ikkje no
field-why = Kvifor?
field-queue-what = Kva må endre seg?
field-queue-again = Når ser vi på det igjen?
concerns = Dette taler mot
concern-no-owner = Ingen eig tiltaket.
concern-no-kind = Det er ikkje sagt kva slag tiltak det er.
concern-locked-step = Steget er låst: planar og ressursar er i stor grad bestemte.
concern-red = Raudt på «{ $criterion }», som må halde.
sign-not-judged = med kryss som ikkje er vurderte
sign-cannot-judge = med noko som ikkje kan vurderast enno
sign-has-red = med raudt
sign-green-and-red = med både grønt og raudt
sign-no-owner = utan eigar
sign-split = der rommet var delt
sign-old-wording = vurderte med tidlegare ordlyd
sign-unsettled = med runde, men utan semje
crossing-split = rommet var delt: både grønt og raudt
crossing-condition = noko skal følgjast opp
crossing-reservation = har protokolltilførsel
crossing-old-wording = vurdert med ein tidlegare ordlyd
crossing-unsettled = runde halden, men ikkje semje enno
old-wording = Lyset vart sett da setninga var: «{ $wording }»
panel-judge = Vurder saman
sorted-prepared = Sortert som i Førebu
sorted-number = Sortert etter nummer
sorted-title = Sortert etter tittel
sorted-decision = Sortert etter avgjerd
sorted-criterion = Sortert etter { $criterion }
sort-by-one-criterion = Etter eitt kriterium

## Judge

walk-place = Kryss { $at } av { $of }
walk-order = Rekkefølgje
walk-by-measure = tiltak for tiltak
walk-by-criterion = kriterium for kriterium
walk-shuffled = i trekt rekkefølgje
walk-which = Kva kryss
walk-all = alle kryss
walk-not-judged = berre ikkje vurderte
walk-split = berre der rommet var delt
walk-old-wording = berre tidlegare ordlyd
phase-now = No: { $phase }
phase-alone = Kvar for seg
phase-reveal = Vis fram
phase-hands = Kort opp
phase-talk = Snakk saman
phase-agree = Bli einige
judge-nobody = Ingen deltakar vurderer i dag, så her set de lyset direkte.
judge-no-sentence = Eit nivå manglar setning, så her kan ikkje rommet svare kvar for seg.
way-question = Korleis svarer rommet?
way-direct = Einige i plenum
way-ballots = Kvar for seg
way-hands = Handsopprekking
way-open = opne namn
way-anonymous = utan namn
answered-of = { $answered } av { $all } har svart
seat-answered = har svart
seat-waiting = ventar
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, sin tur no
spoken-answers = { $n } svarte dette
hidden-in-file = Svara er gøymde til alle blir viste fram. Dei ligg i øktfila, som berre skal opnast i programmet så lenge runden er open.
hidden-in-file-anonymous = Svara er gøymde, og berre tala blir viste fram. Namn og svar ligg i øktfila, som berre skal opnast i programmet.
hands-of = Talt: { $counted } av { $all }
hands-field = Tal på kort: { $mark }
hands-too-many = Det blir fleire enn { $n }, som er så mange som vurderer. Tel ein gong til.
reveal-anyway = Vis fram likevel
verdict-agree-high = Alle er einige: høgt
verdict-agree-medium = Alle er einige: middels
verdict-agree-low = Alle er einige: lågt
verdict-agree-cannot = Alle er einige: kan ikkje vurderast enno
verdict-those-agree = Dei som tok stilling, er einige: { $level }
verdict-split = Delt: både grønt og raudt
verdict-several = Fleire syn
verdict-nobody = Alle avstår
tally-high = { $n } høgt
tally-medium = { $n } middels
tally-low = { $n } lågt
tally-cannot = { $n } kan ikkje vurdere enno
tally-abstained = { $n } avstår
tally-silent = { $n } utan svar
who-abstains = Avstår: { $names }
who-is-silent = Har ikkje svart: { $names }
answer-abstains = Avstår
answer-none = Ikkje svart
example-like = Slik som { $measure }
first-to-speak = Først ut
first-end = { $names } ({ $level })
first-then = { $first }, så { $then }
moved-title = Sidan førre runde
moved = { $names }: { $from } til { $to }
moved-count = { $answer } frå { $from } til { $to }
moved-nothing = Ingen har flytta seg.
talk = Igjen av samtalen
talk-left = { $time } igjen av samtalen
talk-over = Tida er ute.
talk-start = Start
talk-pause = Pause
talk-go-on = Hald fram
talk-more = Eitt minutt til
talk-length = { $n ->
    [one] Samtalen varer { $n } minutt
   *[other] Samtalen varer { $n } minutt
}
judge-next = Neste kryss
reserve = Protokolltilførsel
field-reservation = Protokolltilførsel frå { $name }
change-stand = Endre standpunkt
unpin-example = Ta bort som døme
story = Dette krysset
story-round = Runde { $n }, { $time }
story-round-open = Runde { $n } er open
story-hands = Handsopprekking, runde { $n }, { $time }
story-agreed = Einige om: { $mark }, { $time }
story-cleared = Merket teke bort, { $time }
story-confirmed = Står ved { $mark } med ny ordlyd, { $time }
story-changed = { $name } endra frå { $from } til { $to }, { $time }
points-title = Opne punkt
points-none = Ingen opne punkt. Dei kjem frå «Kva skal til for grønt lys?» og «Kva manglar før vi kan vurdere?».
points-nobody = Ingen har teke det
points-by = innan { $day }
points-late = skulle vore gjort { $day }
points-with-done = Vis òg det som er gjort

## The audience window

audience-title = Lerret
audience-is-closed = lukka
audience-is-on = blir vist
audience-is-frozen = frose
audience-is-blank = blankt
audience-is-covered = dekt av eit anna vindauge
audience-here-name = Lerretet blir vist her. Esc går tilbake.
audience-pause = Pause
audience-columns = Kriterium { $from } til { $to } av { $all }
audience-more = { $n ->
    [one] og { $n } til
   *[other] og { $n } til
}
audience-shows = Lerretet viser
audience-screens = Send til skjerm
audience-screen = { $n }: { $name } { $width } × { $height }
audience-screen-ours = (denne)

## Commands, for the palette and the list of keys

command-new = Ny økt …
command-open = Opne …
command-save = Lagre
command-save-as = Lagre som …
command-versions = Tidlegare versjonar …
command-quit = Avslutt
command-undo = Angre
command-redo = Gjer om
command-copy-board = Kopier tavla som tabell
command-paste-measures = Lim inn tiltak frå rekneark
command-go-start = Gå til Start
command-go-prepare = Gå til Førebu
command-go-board = Gå til Tavle
command-go-judge = Gå til Vurder
command-show-session = Førebu økta
command-show-participants = Førebu deltakarar
command-show-criteria = Førebu kriterium
command-show-focus-areas = Førebu innsatsområde
command-show-measures = Førebu tiltak
command-show-steps = Førebu stega på vegkartet
command-mark-high = Set grønt lys: høgt
command-mark-medium = Set gult lys: middels
command-mark-low = Set raudt lys: lågt
command-mark-cannot = Merk: kan ikkje vurderast enno
command-clear-mark = Fjern merket
command-choose = Vel i krysset
command-edit-rationale = Skriv grunngiving
command-confirm = Lyset står, òg med ny ordlyd
command-pin-example = Bruk tiltaket som døme på nivået
command-points = Opne punkt
command-legend = Kva lys og teikn tyder
command-audience = Vis lerretet
command-audience-window = Lerretet i eige vindauge
command-audience-full = Lerretet i fullskjerm
command-freeze = Frys lerretet
command-blank = Blankt lerret
command-audience-follow = Lerretet: følg det eg ser på
command-audience-measure = Lerretet: tiltaket
command-audience-decision = Lerretet: avgjerda og kvifor
command-audience-points = Lerretet: opne punkt
command-audience-title = Lerretet: første side
command-audience-pause = Lerretet: pause
command-abstain = Avstår
command-reveal = Vis fram
command-new-round = Ny runde
command-cancel-round = Avbryt runden
command-done-here = Ferdig her, neste kryss
command-next-crossing = Neste kryss
command-previous-crossing = Førre kryss
command-talk = Start eller stans samtaletida
command-more-time = Eitt minutt til
command-longer-talk = Lengre samtale
command-shorter-talk = Kortare samtale
command-toggle-timer = Vis samtaletida
command-way-direct = Einige i plenum: set lyset direkte
command-way-ballots = Standpunkt kvar for seg, så vis fram
command-way-hands = Handsopprekking: tel korta
command-order-measures = Gå tiltak for tiltak
command-order-criteria = Gå kriterium for kriterium
command-order-shuffled = Gå kriterium for kriterium, i trekt rekkefølgje
command-reshuffle = Trekk rekkefølgja på nytt
command-walk-all = Gå gjennom alle kryss
command-walk-not-judged = Gå berre gjennom det som ikkje er vurdert
command-walk-split = Gå berre gjennom der rommet var delt
command-walk-old-wording = Gå berre gjennom det med tidlegare ordlyd
command-toggle-anonymous = Vis berre tal, ikkje namn
command-toggle-by-group = Eitt standpunkt for kvar gruppe
command-toggle-change-after-reveal = Standpunkt kan endrast etter at dei er viste
command-toggle-judge-advance = Gå vidare av seg sjølv når lyset er sett
command-toggle-motion = Rolege rørsler
command-search = Søk på tavla
command-clear-filter = Vis alle tiltak
command-only-not-judged = Filter: med kryss som ikkje er vurderte
command-only-cannot-judge = Filter: med noko som ikkje kan vurderast enno
command-only-red = Filter: med raudt
command-only-green-and-red = Filter: med både grønt og raudt
command-only-no-owner = Filter: utan eigar
command-only-split = Filter: der rommet var delt
command-only-old-wording = Filter: vurderte med tidlegare ordlyd
command-only-unsettled = Filter: med runde, men utan semje
command-sort-prepared = Sorter som i Førebu
command-sort-number = Sorter etter nummer
command-sort-title = Sorter etter tittel
command-sort-decision = Sorter etter avgjerd
command-sort-criterion = Sorter etter kriteriet i vald kolonne
command-refresh = Oppdater rekkjefølgje og filter
command-toggle-panel = Vis panelet ved sida av tavla
command-toggle-board-list = Tavla som liste
command-after-stay = Bli ståande etter eit merke
command-after-down = Gå ned etter eit merke
command-after-right = Gå til høgre etter eit merke
command-add-entry = Legg til i lista
command-duplicate-entry = Dupliser det valde
command-delete-entry = Slett det valde …
command-move-up = Flytt det valde opp
command-move-down = Flytt det valde ned
command-zoom-in = Større skrift
command-zoom-out = Mindre skrift
command-zoom-reset = Vanleg storleik
command-theme-light = Lyst tema
command-theme-dark = Mørkt tema
command-theme-high-contrast = Tema med høg kontrast, svart på kvitt
command-theme-high-contrast-dark = Tema med høg kontrast, kvitt på svart
command-theme-system = Tema som systemet
command-palette = Finn ein kommando
command-own-keys = Endre tastane
command-toggle-keys-alone = Enkelttastar åleine eller med Alt
command-usual-keys = Tilbake til dei vanlege tastane
command-recover = Hent fram det som ikkje vart lagra
command-keys = Tastar
command-next-pane = Neste del av vindauget
palette-hint = Skriv kva du vil gjere
palette-nothing = Ingen kommando heiter det.
own-keys-title = Tastar med eitt teikn
own-keys-what = Dei verkar aldri medan du skriv. Er dei i vegen likevel, kan dei krevje Alt, eller bytast ut.
own-keys-alone = Tasten åleine
own-keys-held = Alt og tasten
own-key-wait = Trykk ein tast
own-key-name = { $command }: { $key }. Byt tast
own-key-clash = { $key } blir også brukt til: { $command }
keys-title = Tastar
keys-arrows = Flytt deg på tavla og i lister
keys-choose = Vel i krysset
keys-judge = Vurder krysset saman
keys-seats = Kven sin tur det er til å svare
keys-delete = Slett det valde i ei liste …
keys-next-control = Neste knapp eller felt
keys-back = Eitt steg tilbake
keys-paste = Lim inn rader som tiltak (i Førebu, Tiltak)

## What is said when something was done

message-saved = Lagra { $time }
message-saved-but = Lagra, men { $n ->
    [one] { $n } felt har tekst
   *[other] { $n } felt har tekst
} som må rettast før han kan lagrast
message-marked = { $crossing }: { $mark }
message-answered = { $n ->
    [one] { $name } har svart. { $n } ventar.
   *[other] { $name } har svart. { $n } ventar.
}
message-all-answered = Alle har svart. No kan svara visast fram.
message-answered-already = { $name } har svart. Ta svaret tilbake for å svare på nytt.
message-taken-back = Svaret frå { $name } er teke tilbake
message-answers-missing = Har ikkje svart: { $names }. Vel Vis fram ein gong til for å vise likevel.
message-hands-missing = { $n ->
    [one] { $n } er ikkje talt. Vel Vis fram ein gong til for å vise likevel.
   *[other] { $n } er ikkje talde. Vel Vis fram ein gong til for å vise likevel.
}
message-mend-hands = Rett tala før dei blir viste fram.
message-revealed = Alle svara er viste fram
message-new-round = Runde { $n } er open
message-round-cancelled = Runden er avbroten. Det kan angrast.
message-round-is-open = Runden er open og har svar. Vis han fram eller avbryt han først.
message-round-open-here = Her er ein runde open. Vis han fram eller avbryt han først.
message-still-open = Runden i { $crossing } er framleis open
message-nobody-answered = Ingen har svart enno
message-nobody-judges = Ingen deltakar vurderer i dag. Legg dei inn i Førebu, Deltakarar.
message-stands-are-fixed = Standpunkt kan ikkje endrast etter at dei er viste. Det kan veljast under «Slik svarer rommet».
message-no-round = Det går ikkje i denne runden
message-confirmed = { $crossing }: lyset står
message-pinned = { $measure } er døme på nivået
message-unpinned = { $measure } er ikkje lenger døme
message-answered-otherwise = { $n ->
    [one] I { $n } open runde er det svart på den tidlegare ordlyden. Start runden på nytt om det har noko å seie.
   *[other] I { $n } opne rundar er det svart på den tidlegare ordlyden. Start rundane på nytt om det har noko å seie.
}
message-rationale-later = Skriv grunngivinga når svara er viste fram.
message-old-wording = { $n ->
    [one] { $n } lys vart sett med den tidlegare ordlyden, og er merkt
   *[other] { $n } lys vart sette med den tidlegare ordlyden, og er merkte
}
message-left-round = { $n ->
    [one] { $name } er ikkje lenger med i { $n } open runde
   *[other] { $name } er ikkje lenger med i { $n } opne rundar
}
message-joined-round = { $n ->
    [one] { $name } er no med i { $n } open runde
   *[other] { $name } er no med i { $n } opne rundar
}
message-first-crossing = Dette er det første krysset
message-last-crossing = Dette er det siste krysset
message-audience-open = Lerretet blir vist i eit eige vindauge.
message-audience-here = Her er éin skjerm: lerretet blir vist her. Esc går tilbake.
message-audience-closed = Lerretet er lukka
message-decided = { $measure }: { $outcome }
message-deleted = Sletta: { $name }. Det kan angrast.
message-undone = Angra: { $what }
message-redone = Gjort om: { $what }
message-no-sentence = «{ $criterion }» har inga setning for «{ $level }». Skriv ho i Førebu, Kriterium.
message-dialog-is-open = Ein fildialog er alt open.
message-refused = Det gjekk ikkje. Ingenting er endra.
message-copied = Kopierte { $n } tiltak som tabell
message-pasted = Limte inn { $n } tiltak
message-pasted-nothing = Fann ingen rader å lime inn. Kopier rader i reknearket først.
message-unknown-fields = Fila har { $n ->
    [one] { $n } felt
   *[other] { $n } felt
} som dette programmet ikkje kjenner
message-settings-failed = Innstillingane kunne ikkje lagrast

## What edits are called, for «Angre: …»

verb-light = lys for { $subject }
verb-cannot-judge = «kan ikkje vurderast» for { $subject }
verb-clear = fjern merket i { $subject }
verb-rationale = grunngiving for { $subject }
verb-condition = kva som skal til for { $subject }
verb-missing = kva som manglar for { $subject }
verb-confirm = at lyset står for { $subject }
verb-typo = berre ein skrivefeil i { $subject }
verb-new-round = ny runde for { $subject }
verb-ballot = svar i { $subject }
verb-hands = talde kort i { $subject }
verb-reveal = vis fram i { $subject }
verb-cancel-round = avbryt runden i { $subject }
verb-change-stand = endra standpunkt i { $subject }
verb-reservation = protokolltilførsel i { $subject }
verb-example = døme for { $subject }
verb-tick = avkryssing av punkt for { $subject }
verb-rules = korleis rommet svarer
verb-walk = rekkefølgja i Vurder
verb-decide = avgjerd for { $subject }
verb-reason = grunnen til avgjerda for { $subject }
verb-queue = kva køen krev av { $subject }
verb-details = om økta
verb-add = { $what ->
    [participant] ny deltakar
    [focus-area] nytt innsatsområde
    [criterion] nytt kriterium
    [step] nytt steg
   *[measure] nytt tiltak
} { $subject }
verb-change = endre { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-delete = slett { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-move = flytt { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-duplicate = dupliser { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-paste = lim inn tiltak frå og med { $subject }
verb-merge = ta inn det som står i fila
verb-other = ei endring

## Questions

unsaved-title = Lagre endringane?
unsaved-words = «{ $title }» har endringar som ikkje er lagra.
unsaved-drafts = { $n ->
    [one] I eitt felt står det tekst som må rettast før han kan lagrast.
   *[other] I { $n } felt står det tekst som må rettast før han kan lagrast.
}
unsaved-save = Lagre
unsaved-discard = Ikkje lagre
still-saving-title = Økta blir framleis lagra
still-saving-words = Staden svarer ikkje enno. Går du vidare no, kan dei siste endringane gå tapt.
still-saving-stay = Bli her
still-saving-leave = Gå vidare utan å vente
unknown-title = Lagre utan dei ukjende felta?
unknown-words = Fila har { $n ->
    [one] eitt felt som dette programmet ikkje kjenner, og som
   *[other] { $n } felt som dette programmet ikkje kjenner, og som
} forsvinn når du lagrar: { $fields }. Vil du ta vare på alt, kan du avbryte og kopiere fila først.
unknown-save = Lagre utan dei
delete-title = Slette?
delete-words = «{ $name }» blir borte.
goes-ballots = { $n ->
    [one] Svaret i ein open runde blir òg borte.
   *[other] Svara i { $n } opne rundar blir òg borte.
}
goes-judgements = { $n ->
    [one] Vurderinga i eitt kryss forsvinn òg.
   *[other] Vurderingane i { $n } kryss forsvinn òg.
}
goes-decisions = { $n ->
    [one] Avgjerda for eitt tiltak forsvinn òg.
   *[other] Avgjerdene for { $n } tiltak forsvinn òg.
}
goes-measures = { $n } tiltak blir ståande utan innsatsområde.
delete-undo = Det kan angrast.
delete-agree = Slett
delete-keep = Behald
path-open-title = Kva fil skal opnast?
path-save-title = Kvar skal økta lagrast?
path-why = Systemet har ingen fildialog å by på her. Skriv heile stien til fila.
path-name = Sti til fila
path-open = Opne
path-save = Lagre
path-exists-title = Byte ut fila?
path-exists = Det ligg alt ei fil der: { $path }
path-replace = Byt ut

## What can go wrong, and what to do

cannot-open-title = Fila kunne ikkje opnast
cannot-open-other = Opne ei anna fil
cannot-save-title = Økta kunne ikkje lagrast
cannot-save-elsewhere = Lagre ein annan stad
session-still-open = Økta du hadde open, er framleis open.
error-file-not-found = Det ligg inga fil der. Er ho flytta, eller er minnepinnen teken ut?
error-folder-gone = Mappa er ikkje der. Er ho flytta, eller er minnepinnen teken ut? Lagre ein annan stad.
error-file-denied = Du har ikkje tilgang. Vel ein annan stad, eller be om tilgang.
error-file-read-only = Fila er skriveverna. Lagre ho under eit anna namn.
error-file-folder = Dette er ei mappe, ikkje ei fil. Vel ei fil i mappa.
error-file-full = Disken er full. Lagre ein annan stad, eller rydd plass.
error-file-name = Namnet eller stigen er for lang, eller har teikn som ikkje kan stå der. Vel eit kortare namn, eller ein annan stad.
error-file-already-there = Det ligg alt ei fil der. Vel eit anna namn.
error-file-in-use = Nokon andre har fila open. Vel eit anna namn.
error-file-gone = Disken eller nettverksmappa svarer ikkje. Lagre ein annan stad, eller prøv igjen når ho er tilbake.
error-file-garbled = Det som vart lese tilbake, er ikkje det som vart skrive. Disken kan vere i ferd med å svikte. Lagre ein annan stad.
error-file-other = Systemet svarte: { $words }
error-place = Linje { $line }, kolonne { $column }:
error-format-too-large = Fila er større enn { $most } MB. Så store økter kan ikkje lesast.
error-format-too-many = Det er fleire enn { $most } oppføringar i éi liste ({ $list }). Så mange kan inga økt ha.
error-format-too-long = Ein tekst er lengre enn { $most } MB. Så lang kan ingen tekst i ei økt vere.
error-format-not-text = Her står det noko som ikkje er tekst. Fila er truleg skadd, eller noko anna enn ei økt.
error-format-not-session = Dette liknar ikkje på ei økt frå Lyskryss. Vel ei fil som sluttar på .ron.
error-format-newer = Fila er laga med ei nyare utgåve av Lyskryss (format { $number }). Oppdater programmet. Fila er ikkje rørt.
error-format-no-such = Format { $number } finst ikkje. Fila er truleg endra for hand.
error-syntax-ends = Fila sluttar brått. Noko manglar; bruk ein kopi om du har ein.
error-syntax-trailing = Det står noko etter slutten på økta. Fjern det, og prøv igjen.
error-syntax-missing = Feltet «{ $name }» manglar. Legg det til, og prøv igjen.
error-syntax-twice = Feltet «{ $name }» står to gonger. Fjern det eine, og prøv igjen.
error-syntax-word = «{ $name }» er ikkje eit ord som kan stå her.
error-syntax-deep = For mange parentesar inni kvarandre.
error-syntax-value = Verdien passar ikkje her.
error-syntax-expected = Her er noko skrive feil.
error-flaw-doubled-id = { $place } og { $first } har same id ({ $id }). Gi den eine ein ny.
error-flaw-doubled = { $place } står der to gonger. Fjern den eine.
error-flaw-dangling = { $place } viser til id { $id }, som ikkje finst. Rett id-en, eller fjern oppføringa.
error-flaw-id-too-high = { $place }: id { $id } er for høg. Gi ein lågare.
error-flaw-next-id = next_id er { $next }, men id { $highest } er i bruk. Set next_id høgare.
error-date-form = Skriv datoen slik: 01.03.2027
error-date-no-such-day = Den dagen finst ikkje i kalenderen.
error-cost-form = Skriv beløpet i MNOK, til dømes 20 eller 20–30.
error-cost-order = Skriv det minste beløpet først.
error-cost-too-large = Så stort kan ikkje beløpet vere.
error-count = Skriv eit tal, til dømes 3.
error-too-many = Det blir fleire hender enn det er som vurderer.
error-no-round = Her kan det ikkje haldast ein runde no.
error-flaw-round = { $place }: ein slik runde kan ikkje vere halden
error-gone = Det teksten høyrde til, er borte.

## Head words that pasted tables are known by, separated by commas

heads-number = nr, nr., nummer, id
heads-title = tittel, tiltak, namn, initiativ
heads-description = skildring, omtale, kva er det
heads-kind = type, kva slag, slag
heads-focus-area = innsatsområde, område, gruppe, fokusområde
heads-owner = eigar, ansvarleg, ansvar
heads-benefits = nytte for, målgruppe, brukarar
heads-horizon = tidshorisont, horisont
heads-state = status, tilstand
heads-state-date = status per dato, status per, dato
heads-cost = mnok i året, mnok, kostnad, kostnad mnok
heads-notes = notat, merknad, kommentar, notat for alle

## What earlier runs left

recover-title = Her ligg noko som ikkje vart lagra
recover-what = Programmet vart avslutta før alt var lagra. Ingenting er borte: opne det, og lagre.
recover-changes = { $n ->
    [one] { $n } endring sidan sist lagra.
   *[other] { $n } endringar sidan sist lagra.
}
recover-last = Den siste { $time }.
recover-drafts = { $n ->
    [one] { $n } tekst var under skriving, og er med.
   *[other] { $n } tekstar var under skriving, og er med.
}
recover-cut = Slutten er skadd og kan ikkje lesast. Det som står framfor, er med.
recover-file-changed = Fila er endra sidan. Når du opnar, ser du begge ved sida av kvarandre.
recover-open = Opne
recover-throw-away = Kast
recover-later = Seinare: det ligg her til neste gong
throw-away-title = Kaste det for godt?
throw-away-words = Endringane som ikkje vart lagra, blir borte. Det kan ikkje angrast.
throw-away-keep = Behald
throw-away-agree = Kast for godt
message-recovered = { $n ->
    [one] { $n } endring er henta tilbake. Lagre når du har sett på det.
   *[other] { $n } endringar er henta tilbake. Lagre når du har sett på det.
}
message-changed-outside = Fila er endra utanfor programmet sidan ho vart lagra. Sjå over det som står her.
message-journals-unreadable = { $n ->
    [one] { $n } tryggleikslogg kan ikkje lesast. Han ligg urørt i mappa til programmet.
   *[other] { $n } tryggleiksloggar kan ikkje lesast. Dei ligg urørte i mappa til programmet.
}
message-journal-failed = Endringar kan ikkje sikrast undervegs no. Lagre ofte.
message-journal-late = Disken er treg: det siste som vart gjort, er ikkje sikra enno.
message-journal-works = Endringar blir sikra undervegs igjen.
cannot-open-former = Opne den siste heile versjonen
cannot-open-former-words = Programmet har teke vare på ein heil versjon frå { $time }.
message-former-open = Dette er ein tidlegare versjon, som ein kopi. Fila er ikkje rørt.
message-backup-failed = Lagra, men den førre versjonen kunne ikkje takast vare på.

## Two at once, earlier versions, and what differs

not-now = Ikkje no
top-not-safe = ! blir ikkje sikra undervegs
top-read-only = berre til å sjå på
underneath-title = Fila er endra av nokon andre
underneath-theirs = { $n ->
    [one] Éin stad er endra berre i fila, og er vald derifrå.
   *[other] { $n } stader er endra berre i fila, og er valde derifrå.
}
underneath-ours = { $n ->
    [one] Éin stad er endra berre her, og er vald herifrå.
   *[other] { $n } stader er endra berre her, og er valde herifrå.
}
underneath-open = { $n ->
    [one] Éin stad må du velje sjølv.
   *[other] { $n } stader må du velje sjølv.
}
underneath-merge = Lagre det som er valt
underneath-take = Bruk alt frå fila
underneath-beside = Lagre mi ved sida av
underneath-over = Lagre over
underneath-unreadable = Nokon har endra ho, og slik ho er no, kan ho ikkje lesast:
underneath-safe = Ingenting går tapt: valet kan angrast, og det som blir lagra over, ligg under Tidlegare versjonar.
whose-ours = endra her
whose-theirs = endra i fila
whose-both = endra begge stader
side-here = Slik det er her
side-file = Slik det er i fila
side-now = Slik det er no
side-former = Slik det var { $time }
message-merged = { $n ->
    [0] Alt er halde slik det er her.
    [one] Éin stad er teken inn frå fila. Det kan angrast.
   *[other] { $n } stader er tekne inn frå fila. Det kan angrast.
}
message-theirs-taken = Økta er no slik ho er i fila. Det kan angrast.
message-read-anew = Fila vart endra, og blir no vist slik ho er.
message-file-gone = Fila ligg ikkje der lenger. Lagrar du, kjem ho tilbake.
message-file-unreadable = Fila er endra av nokon andre, og kan ikkje lesast no. Økta her er som før.
elsewhere-title = Økta er open ein annan stad
elsewhere-who = { $user } har hatt ho open på { $machine } sidan { $time }.
elsewhere-somebody = Nokon har ho open.
elsewhere-words = Endrar begge, må endringane flettast når de lagrar.
elsewhere-open-words = Du kan gå vidare: endrar begge, må endringane flettast når de lagrar.
elsewhere-read-only = Opne berre for å sjå
elsewhere-copy = Bruk ein kopi
elsewhere-anyway = Gå vidare likevel
message-open-elsewhere = Økta er open ein annan stad òg. Endrar begge, må endringane flettast når de lagrar.
message-read-only = Økta er opna berre for å sjå på. Lagre ho som ein kopi for å endre ho.
message-copy-open = Dette er ein kopi. Han er ikkje lagra som fil enno.
versions-title = Tidlegare versjonar
versions-looking = Ser etter …
versions-none = Ingen enno. Kvar gong du lagrar, tek programmet vare på fila slik ho var.
versions-what = Opne ein som kopi, eller sjå kva som er annleis. Fila blir ikkje rørt.
versions-kept = Teken vare på { $time }
versions-unreadable = Kan ikkje lesast.
versions-open = Opne som kopi
versions-compare = Sjå kva som er annleis
compared-title = Kva er annleis?
compared-words = Økta no, ved sida av versjonen frå { $time }.
compared-nothing = Ingenting er annleis enn i versjonen frå { $time }.
compared-back = Tilbake
outside-title = Fila er endra utanfor programmet
outside-words = Her er det som står i fila, ved sida av slik programmet såg ho sist, { $time }.
cannot-open-versions = Tidlegare versjonar
cannot-open-recover = Hent fram det som ikkje vart lagra
cannot-open-recover-words = Det ligg òg endringar av ho som ikkje vart lagra.
cannot-save-copy = Kopier alt som tekst
message-session-copied = Heile økta er kopiert som tekst. Lim ho inn ein trygg stad, og lagre ho med .ron til slutt i namnet.
recover-panic = Programmet stoppa på grunn av ein feil hos oss. Ein rapport utan eit ord frå økta ligg her: { $path }
panic-words = Programmet stoppa på grunn av ein feil hos oss. Ingenting er borte: start det igjen, så hentar det fram det som ikkje vart lagra.
piece-details = Om økta
piece-walk = Rekkjefølgja i Vurder
piece-participant = Deltakar: { $name }
piece-focus-area = Innsatsområde: { $name }
piece-criterion = Kriterium: { $name }
piece-step = Steg: { $name }
piece-measure = Tiltak: { $name }
piece-decision = Avgjerd: { $name }
piece-order-participants = Rekkjefølgja på deltakarar
piece-order-focus-areas = Rekkjefølgja på innsatsområde
piece-order-criteria = Rekkjefølgja på kriterium
piece-order-steps = Rekkjefølgja på steg
piece-order-measures = Rekkjefølgja på tiltak
differences-more = Og { $n } stader til.
differs-mark = Lys
differs-rounds = Rundar
differs-rounds-shown = { $n ->
    [one] { $n } runde er vist fram
   *[other] { $n } rundar er viste fram
}
differs-round-open = ein runde er open
differs-private-notes = Private notat
differs-empty = ingenting
differs-yes = ja
differs-no = nei
differs-done = gjort
differs-here = slik det er her
differs-there = annleis
differs-is-there = finst
differs-is-there-judged = { $n ->
    [one] finst, med eitt vurdert kryss
   *[other] finst, med { $n } vurderte kryss
}
differs-is-not-there = finst ikkje
