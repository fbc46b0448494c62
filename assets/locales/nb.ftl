# Lyskryss, norsk bokmål.
# A button is a verb, a question is a question. Short, everyday, friendly words; no capitals for
# emphasis. Words in braces are filled in by the program and must stay.

language-name = Norsk bokmål
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
room-prepare = Forbered
room-board = Tavle
room-judge = Vurder
rail-open-first = Åpne eller lag en økt først
menu-file = Fil
menu-view = Vis
menu-help = Hjelp
menu-language = Språk: { $language }
view-theme = Tema
view-zoom = Størrelse: { $n } %
view-after = Etter at et merke er satt
top-unsaved = ikke lagret
untitled = Økt uten tittel
unnamed = Uten navn
file-filter = Lyskryss-økt
file-filter-all = Alle filer
not-saved-anywhere = ikke lagret som fil
cancel = Avbryt
close = Lukk
filter = Filtrer
filter-chosen = Filter ({ $n })
filter-signs = Vis bare tiltak
undo-what = Angre: { $what }
redo-what = Gjør om: { $what }

## The status line

status-busy = Arbeider med fila …
status-unsaved = Ikke lagret
status-unchanged = Ingen endringer
status-nothing-leaves = Programmet sender ingenting fra seg.
status-shown = Viser { $shown } av { $all } tiltak
status-judged = { $judged } av { $all } kryss vurdert
status-cannot = { $n } kan ikke vurderes ennå
status-points = { $n ->
    [one] { $n } åpent punkt
   *[other] { $n } åpne punkter
}
status-decided = { $decided } av { $all } tiltak avgjort
roadmap-all = { $n } på veikartet
roadmap-quick = { $n ->
    [one] { $n } raskt
   *[other] { $n } raske
}
roadmap-middle = { $n } på mellomlang sikt
roadmap-long = { $n ->
    [one] { $n } langsiktig
   *[other] { $n } langsiktige
}
roadmap-no-owner = { $n } uten eier
hint-new = ny økt
hint-open = åpne
hint-save = lagre
hint-add = legg til
hint-move = flytt
hint-mark = sett lys
hint-judge = vurder sammen
hint-abstain = avstår
hint-take-back = ta tilbake
take-back = Ta tilbake
hint-reveal = vis fram
hint-new-round = ny runde
hint-done = neste kryss
hint-to-board = tilbake til tavla
hint-decide = velg beslutning
hint-palette = alle kommandoer

## Counts

count-participants = { $n ->
    [one] { $n } deltaker
   *[other] { $n } deltakere
}
participants-and-judging = { $all }, { $judging } vurderer i dag
count-criteria = { $n ->
    [one] { $n } kriterium
   *[other] { $n } kriterier
}
count-focus-areas = { $n ->
    [one] { $n } innsatsområde
   *[other] { $n } innsatsområder
}
count-measures = { $n } tiltak
count-steps = { $n } steg på veikartet

## Start

start-tagline = Prioriter sammen. Ett tiltak, ett kriterium, ett lys om gangen.
start-new = Ny økt
start-open = Åpne fil …
start-recent = Sist brukt
start-recent-none = Her kommer øktene du har åpnet eller lagret.
start-samples = Eksempler
start-templates = Begynn med ferdige kriterier
sample-action-plan = Handlingsplanen 2020
sample-action-plan-what = 7 livshendelser og 28 initiativ, klare til å vurderes
sample-practice = Øvelse
sample-practice-what = Fylt ut, for å bli kjent med programmet
template-title = Felles prioritering mellom virksomheter
template-what = Seks kriterier, hvert med tre beskrevne nivåer
template-empty = Tom økt
template-empty-what = Egne kriterier og tiltak
new-title = Hva vil du begynne med?

## Prepare

tab-session = Økta
tab-participants = Deltakere
tab-criteria = Kriterier
tab-focus-areas = Innsatsområder
tab-measures = Tiltak
tab-steps = Veikart
prepare-next = Dette er med i økta
add-participant = Ny deltaker
add-criterion = Nytt kriterium
add-focus-area = Nytt innsatsområde
add-measure = Nytt tiltak
add-step = Nytt steg
add-paste = Lim inn fra regneark
add-paste-how = Kopier rader i regnearket først. Med en overskriftsrad (nummer, tittel, eier …) havner hver kolonne i riktig felt; ellers er de to første nummer og tittel.
empty-participants = Hvem sitter rundt bordet? Legg til virksomhetene. Bare medlemmer vurderer.
empty-criteria = Hva skal tiltakene vurderes mot? Legg til et kriterium og skriv hva som skal til for høyt, middels og lavt.
empty-focus-areas = Innsatsområder grupperer tiltakene på tavla. Legg til det første, eller la det være.
empty-measures = Hvilke tiltak skal vurderes? Legg til det første, eller lim inn rader fra et regneark.
empty-steps = Når kan tiltakene komme? Legg til steg på veikartet, for eksempel ett for neste år.
entry-move-up = Flytt opp
entry-move-down = Flytt ned
entry-duplicate = Dupliser
entry-delete = Slett …
session-ends-before = Siste dag er før første dag.

field-session-title = Hva heter økta?
field-starts = Første dag
field-ends = Siste dag
field-place = Sted
field-organiser = Arrangør
field-organisation = Virksomhet
field-short-organisation = Kortnavn
field-person = Navn på personen
field-group = Gruppe
field-role = Rolle
field-attendance = Til stede?
field-substitute = Hvem møter i stedet?
field-criterion-name = Kriterium
field-short-criterion = Kortnavn for smale kolonner
field-question = Spørsmålet rommet svarer på
criterion-what-it-takes = Hva kreves for hvert lys?
criterion-must-hold = Må holde: rødt her taler mot veikartet
criterion-must-hold-short = må holde
earlier-wording = { $n ->
    [one] { $n } lys ble satt da det sto: «{ $wording }»
   *[other] { $n } lys ble satt da det sto: «{ $wording }»
}
only-a-typo = Bare en skrivefeil: lysene står
example-high = Slik ser høyt ut
example-medium = Slik ser middels ut
example-low = Slik ser lavt ut
example-none = Ikke noe eksempel
rules = Slik svarer rommet
rules-names-stay = Navnene ligger fortsatt i øktfila.
rules-what = Gjelder nye runder; hver runde beholder det den begynte med. I anonyme runder ligger navnene fortsatt i øktfila.
criterion-lights-set = { $n ->
    [one] { $n } kryss er vurdert med disse setningene.
   *[other] { $n } kryss er vurdert med disse setningene.
}
field-focus-area-name = Innsatsområde
field-focus-area = Innsatsområde
field-number = Nummer
field-title = Tittel
field-description = Hva er det?
field-kind = Hva slags?
field-owner = Eier
field-benefits = Nytte for
field-horizon = Tidshorisont
field-state = Status
field-state-date = Status per
field-cost = MNOK i året
field-notes = Notater for alle
field-private-notes = Private notater (vises bare her)
field-step-name = Steg
field-step-meaning = Hva betyr det å stå her?
step-locked = Låst: planer og ressurser er i stor grad bestemt
step-locked-short = låst
hint-date = dd.mm.åååå
hint-cost = for eksempel 20–30
hint-optional = valgfritt
hint-owner = hvem eier neste steg?
hint-benefits = hvem får det bedre?
hint-short-organisation = for eksempel Digdir
hint-group = for eksempel Gruppe 1
hint-short-criterion = to korte ord

role-member = Medlem
role-adviser = Bisitter
role-observer = Observatør
role-secretariat = Sekretariat
role-presenter = Innleder
role-member-what = Medlemmer vurderer.
role-other-what = Er med, men vurderer ikke.
seat-present = Til stede
seat-absent = Ikke til stede
seat-substitute = Noen møter i stedet
kind-none = Ikke avklart
kind-ambition = Ambisjon
kind-activity = Aktivitet
kind-project = Prosjekt
kind-joint-project = Samarbeidsprosjekt
horizon-none = Ikke avklart
horizon-quick = Rask
horizon-middle = Mellomlang
horizon-long = Lang
no-focus-area = Uten innsatsområde
no-owner = ingen

## The board

board-measure = Tiltak
board-decision = Beslutning
board-search = Søk på tavla
board-stale = Noe er endret siden du sorterte eller filtrerte.
board-refresh = Oppdater
board-empty = Tavla er tom. Den fylles når økta har tiltak og kriterier.
board-empty-button = Legg inn tiltak
board-filtered-out = Ingen tiltak passer med filteret.
board-no-criteria = Tavla har ingen kriterier å vurdere mot ennå.
board-no-criteria-button = Legg til kriterier
mark-high = Høyt
mark-medium = Middels
mark-low = Lavt
mark-cannot = Kan ikke vurderes ennå
mark-none = Ikke vurdert
mark-from-before = Står fra før denne runden
choice-no-sentence = Ingen setning ennå
choice-write-sentences = Skriv setningene
spoken-rationale = har begrunnelse
panel-back = ‹ Tavla
panel-open = Vis detaljer
panel-owner = Eier: { $owner }.
panel-benefits = Nytte for: { $benefits }.
panel-edit-measure = Rediger tiltaket
field-rationale = Begrunnelse
field-condition = Hva skal til for grønt lys?
field-missing = Hva mangler før vi kan vurdere?
field-who = Hvem tar det?
field-by = Innen
left-over = Skrevet da merket var et annet
decision-question = Hvor skal tiltaket?
outcome-undecided = Ikke avgjort
outcome-queue = Kø
outcome-queue-what = Får modnes, og tas opp igjen
outcome-not-now = Ikke nå
field-why = Hvorfor?
field-queue-what = Hva må endre seg?
field-queue-again = Når ser vi på det igjen?
concerns = Dette taler mot
concern-no-owner = Ingen eier tiltaket.
concern-no-kind = Det er ikke sagt hva slags tiltak det er.
concern-locked-step = Steget er låst: planer og ressurser er i stor grad bestemt.
concern-red = Rødt på «{ $criterion }», som må holde.
sign-not-judged = med kryss som ikke er vurdert
sign-cannot-judge = med noe som ikke kan vurderes ennå
sign-has-red = med rødt
sign-green-and-red = med både grønt og rødt
sign-no-owner = uten eier
sign-split = der rommet var delt
sign-old-wording = vurdert med tidligere ordlyd
sign-unsettled = med runde, men uten enighet
crossing-split = rommet var delt: både grønt og rødt
crossing-condition = noe skal følges opp
crossing-reservation = har protokolltilførsel
crossing-old-wording = vurdert med en tidligere ordlyd
crossing-unsettled = runde holdt, men ikke enighet ennå
old-wording = Lyset ble satt da setningen var: «{ $wording }»
panel-judge = Vurder sammen
sorted-prepared = Sortert som i Forbered
sorted-number = Sortert etter nummer
sorted-title = Sortert etter tittel
sorted-decision = Sortert etter beslutning
sorted-criterion = Sortert etter { $criterion }
sort-by-one-criterion = Etter ett kriterium

## Judge

walk-place = Kryss { $at } av { $of }
walk-order = Rekkefølge
walk-by-measure = tiltak for tiltak
walk-by-criterion = kriterium for kriterium
walk-shuffled = i trukket rekkefølge
walk-which = Hvilke kryss
walk-all = alle kryss
walk-not-judged = bare ikke vurdert
walk-split = bare der rommet var delt
walk-old-wording = bare tidligere ordlyd
phase-now = Nå: { $phase }
phase-alone = Hver for seg
phase-reveal = Vis fram
phase-hands = Kort opp
phase-talk = Snakk sammen
phase-agree = Bli enige
judge-nobody = Ingen deltaker vurderer i dag, så her settes lyset direkte.
judge-no-sentence = Et nivå mangler setning, så her kan ikke rommet svare hver for seg.
way-question = Hvordan svarer rommet?
way-direct = Enige i plenum
way-ballots = Hver for seg
way-hands = Håndsopprekning
way-open = åpne navn
way-anonymous = uten navn
answered-of = { $answered } av { $all } har svart
seat-answered = har svart
seat-waiting = venter
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, sin tur nå
spoken-answers = { $n } svarte dette
hidden-in-file = Svarene er skjult til alle vises fram. De ligger i øktfila, som bare skal åpnes i programmet så lenge runden er åpen.
hidden-in-file-anonymous = Svarene er skjult, og bare antall vises fram. Navn og svar ligger i øktfila, som bare skal åpnes i programmet.
hands-of = { $counted } av { $all } er talt
hands-field = Antall kort: { $mark }
hands-too-many = Det blir flere enn { $n }, som er så mange som vurderer. Tell en gang til.
reveal-anyway = Vis fram likevel
verdict-agree-high = Alle er enige: høyt
verdict-agree-medium = Alle er enige: middels
verdict-agree-low = Alle er enige: lavt
verdict-agree-cannot = Alle er enige: kan ikke vurderes ennå
verdict-those-agree = De som tok stilling, er enige: { $level }
verdict-split = Delt: både grønt og rødt
verdict-several = Flere syn
verdict-nobody = Alle avstår
tally-high = { $n } høyt
tally-medium = { $n } middels
tally-low = { $n } lavt
tally-cannot = { $n } kan ikke vurdere ennå
tally-abstained = { $n } avstår
tally-silent = { $n } uten svar
who-abstains = Avstår: { $names }
who-is-silent = Har ikke svart: { $names }
answer-abstains = Avstår
answer-none = Ikke svart
example-like = Slik som { $measure }
first-to-speak = Først ut
first-end = { $names } ({ $level })
first-then = { $first }, så { $then }
moved-title = Siden forrige runde
moved = { $names }: { $from } til { $to }
moved-count = { $answer } fra { $from } til { $to }
moved-nothing = Ingen har flyttet seg.
talk = Igjen av samtalen
talk-left = { $time } igjen av samtalen
talk-over = Tida er ute.
talk-start = Start
talk-pause = Pause
talk-go-on = Fortsett
talk-more = Ett minutt til
talk-length = { $n ->
    [one] Samtalen varer { $n } minutt
   *[other] Samtalen varer { $n } minutter
}
judge-next = Neste kryss
reserve = Protokolltilførsel
field-reservation = Protokolltilførsel fra { $name }
change-stand = Endre standpunkt
unpin-example = Ta bort som eksempel
story = Dette krysset
story-round = Runde { $n }, { $time }
story-round-open = Runde { $n } er åpen
story-hands = Håndsopprekning, runde { $n }, { $time }
story-agreed = Enige om: { $mark }, { $time }
story-cleared = Merket tatt bort, { $time }
story-confirmed = Står ved { $mark } med ny ordlyd, { $time }
story-changed = { $name } endret fra { $from } til { $to }, { $time }
points-title = Åpne punkter
points-none = Ingen åpne punkter. De kommer fra «Hva skal til for grønt lys?» og «Hva mangler før vi kan vurdere?».
points-nobody = Ingen har tatt det
points-by = innen { $day }
points-late = skulle vært gjort { $day }
points-with-done = Vis også det som er gjort

## The audience window

audience-title = Lerret
audience-is-closed = lukket
audience-is-on = vises
audience-is-frozen = frosset
audience-is-blank = blankt
audience-is-covered = dekket av et annet vindu
audience-here-name = Lerretet vises her. Esc går tilbake.
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
command-open = Åpne …
command-save = Lagre
command-save-as = Lagre som …
command-versions = Tidligere versjoner …
command-quit = Avslutt
command-undo = Angre
command-redo = Gjør om
command-copy-board = Kopier tavla som tabell
command-paste-measures = Lim inn tiltak fra regneark
command-go-start = Gå til Start
command-go-prepare = Gå til Forbered
command-go-board = Gå til Tavle
command-go-judge = Gå til Vurder
command-show-session = Forbered økta
command-show-participants = Forbered deltakere
command-show-criteria = Forbered kriterier
command-show-focus-areas = Forbered innsatsområder
command-show-measures = Forbered tiltak
command-show-steps = Forbered veikartets steg
command-mark-high = Sett grønt lys: høyt
command-mark-medium = Sett gult lys: middels
command-mark-low = Sett rødt lys: lavt
command-mark-cannot = Merk: kan ikke vurderes ennå
command-clear-mark = Fjern merket
command-choose = Velg i krysset
command-edit-rationale = Skriv begrunnelse
command-confirm = Lyset står, også med ny ordlyd
command-pin-example = Bruk tiltaket som eksempel på nivået
command-points = Åpne punkter
command-legend = Hva lys og tegn betyr
command-audience = Vis lerretet
command-audience-window = Lerretet i eget vindu
command-audience-full = Lerretet i fullskjerm
command-freeze = Frys lerretet
command-blank = Blankt lerret
command-audience-follow = Lerretet: følg det jeg ser på
command-audience-measure = Lerretet: tiltaket
command-audience-decision = Lerretet: beslutningen og hvorfor
command-audience-points = Lerretet: åpne punkter
command-audience-title = Lerretet: første side
command-audience-pause = Lerretet: pause
command-abstain = Avstår
command-reveal = Vis fram
command-new-round = Ny runde
command-cancel-round = Avbryt runden
command-done-here = Ferdig her, neste kryss
command-next-crossing = Neste kryss
command-previous-crossing = Forrige kryss
command-talk = Start eller stans samtaletida
command-more-time = Ett minutt til
command-longer-talk = Lengre samtale
command-shorter-talk = Kortere samtale
command-toggle-timer = Vis samtaletida
command-way-direct = Enige i plenum: sett lyset direkte
command-way-ballots = Standpunkt hver for seg, så vis fram
command-way-hands = Håndsopprekning: tell kortene
command-order-measures = Gå tiltak for tiltak
command-order-criteria = Gå kriterium for kriterium
command-order-shuffled = Gå kriterium for kriterium, i trukket rekkefølge
command-reshuffle = Trekk rekkefølgen på nytt
command-walk-all = Gå gjennom alle kryss
command-walk-not-judged = Gå bare gjennom det som ikke er vurdert
command-walk-split = Gå bare gjennom der rommet var delt
command-walk-old-wording = Gå bare gjennom det med tidligere ordlyd
command-toggle-anonymous = Vis bare antall, ikke navn
command-toggle-by-group = Ett standpunkt for hver gruppe
command-toggle-change-after-reveal = Standpunkt kan endres etter at de er vist
command-toggle-judge-advance = Gå videre av seg selv når lyset er satt
command-toggle-motion = Rolige bevegelser
command-search = Søk på tavla
command-clear-filter = Vis alle tiltak
command-only-not-judged = Filter: med kryss som ikke er vurdert
command-only-cannot-judge = Filter: med noe som ikke kan vurderes ennå
command-only-red = Filter: med rødt
command-only-green-and-red = Filter: med både grønt og rødt
command-only-no-owner = Filter: uten eier
command-only-split = Filter: der rommet var delt
command-only-old-wording = Filter: vurdert med tidligere ordlyd
command-only-unsettled = Filter: med runde, men uten enighet
command-sort-prepared = Sorter som i Forbered
command-sort-number = Sorter etter nummer
command-sort-title = Sorter etter tittel
command-sort-decision = Sorter etter beslutning
command-sort-criterion = Sorter etter kriteriet i valgt kolonne
command-refresh = Oppdater rekkefølge og filter
command-toggle-panel = Vis panelet ved siden av tavla
command-toggle-board-list = Tavla som liste
command-after-stay = Bli stående etter et merke
command-after-down = Gå ned etter et merke
command-after-right = Gå til høyre etter et merke
command-add-entry = Legg til i lista
command-duplicate-entry = Dupliser det valgte
command-delete-entry = Slett det valgte …
command-move-up = Flytt det valgte opp
command-move-down = Flytt det valgte ned
command-zoom-in = Større skrift
command-zoom-out = Mindre skrift
command-zoom-reset = Vanlig størrelse
command-theme-light = Lyst tema
command-theme-dark = Mørkt tema
command-theme-high-contrast = Tema med høy kontrast, svart på hvitt
command-theme-high-contrast-dark = Tema med høy kontrast, hvitt på svart
command-theme-system = Tema som systemet
command-palette = Finn en kommando
command-own-keys = Endre tastene
command-toggle-keys-alone = Enkelttaster alene eller med Alt
command-usual-keys = Tilbake til de vanlige tastene
command-recover = Hent fram det som ikke ble lagret
command-keys = Taster
command-next-pane = Neste del av vinduet
palette-hint = Skriv hva du vil gjøre
palette-nothing = Ingen kommando heter det.
own-keys-title = Taster med ett tegn
own-keys-what = De virker aldri mens du skriver. Er de i veien likevel, kan de kreve Alt, eller byttes ut.
own-keys-alone = Tasten alene
own-keys-held = Alt og tasten
own-key-wait = Trykk en tast
own-key-name = { $command }: { $key }. Bytt tast
own-key-clash = { $key } brukes også til: { $command }
keys-title = Taster
keys-arrows = Flytt deg på tavla og i lister
keys-choose = Velg i krysset
keys-judge = Vurder krysset sammen
keys-seats = Hvem sin tur det er til å svare
keys-delete = Slett det valgte i en liste …
keys-next-control = Neste knapp eller felt
keys-back = Ett steg tilbake
keys-paste = Lim inn rader som tiltak (i Forbered, Tiltak)

## What is said when something was done

message-saved = Lagret { $time }
message-saved-but = Lagret, men { $n ->
    [one] { $n } felt har tekst
   *[other] { $n } felt har tekst
} som må rettes før den kan lagres
message-marked = { $crossing }: { $mark }
message-answered = { $n ->
    [one] { $name } har svart. { $n } venter.
   *[other] { $name } har svart. { $n } venter.
}
message-all-answered = Alle har svart. Nå kan svarene vises fram.
message-answered-already = { $name } har svart. Ta svaret tilbake for å svare på nytt.
message-taken-back = Svaret fra { $name } er tatt tilbake
message-answers-missing = Har ikke svart: { $names }. Velg Vis fram en gang til for å vise likevel.
message-hands-missing = { $n ->
    [one] { $n } er ikke talt. Velg Vis fram en gang til for å vise likevel.
   *[other] { $n } er ikke talt. Velg Vis fram en gang til for å vise likevel.
}
message-mend-hands = Rett tallene før de vises fram.
message-revealed = Alle svar er vist fram
message-new-round = Runde { $n } er åpen
message-round-cancelled = Runden er avbrutt. Det kan angres.
message-round-is-open = Runden er åpen og har svar. Vis den fram eller avbryt den først.
message-round-open-here = Her er en runde åpen. Vis den fram eller avbryt den først.
message-still-open = Runden i { $crossing } er fortsatt åpen
message-nobody-answered = Ingen har svart ennå
message-nobody-judges = Ingen deltakere vurderer i dag. Legg dem inn i Forbered, Deltakere.
message-stands-are-fixed = Standpunkt kan ikke endres etter at de er vist. Det kan slås på under «Slik svarer rommet».
message-no-round = Det går ikke i denne runden
message-confirmed = { $crossing }: lyset står
message-pinned = { $measure } er eksempel på nivået
message-unpinned = { $measure } er ikke lenger eksempel
message-answered-otherwise = { $n ->
    [one] I { $n } åpen runde er det svart på den tidligere ordlyden. Start runden på nytt om det betyr noe.
   *[other] I { $n } åpne runder er det svart på den tidligere ordlyden. Start rundene på nytt om det betyr noe.
}
message-rationale-later = Begrunnelsen skrives når svarene er vist fram.
message-old-wording = { $n ->
    [one] { $n } lys ble satt med den tidligere ordlyden, og er merket
   *[other] { $n } lys ble satt med den tidligere ordlyden, og er merket
}
message-left-round = { $n ->
    [one] { $name } er ikke lenger med i { $n } åpen runde
   *[other] { $name } er ikke lenger med i { $n } åpne runder
}
message-joined-round = { $n ->
    [one] { $name } er nå med i { $n } åpen runde
   *[other] { $name } er nå med i { $n } åpne runder
}
message-first-crossing = Dette er det første krysset
message-last-crossing = Dette er det siste krysset
message-audience-open = Lerretet vises i et eget vindu.
message-audience-here = Her er én skjerm: lerretet vises her. Esc går tilbake.
message-audience-closed = Lerretet er lukket
message-decided = { $measure }: { $outcome }
message-deleted = Slettet: { $name }. Det kan angres.
message-undone = Angret: { $what }
message-redone = Gjort om: { $what }
message-no-sentence = «{ $criterion }» har ingen setning for «{ $level }». Skriv den i Forbered, Kriterier.
message-dialog-is-open = En fildialog er allerede åpen.
message-refused = Det gikk ikke. Ingenting er endret.
message-copied = { $n } tiltak er kopiert som tabell
message-pasted = { $n } tiltak er limt inn
message-pasted-nothing = Fant ingen rader å lime inn. Kopier rader i regnearket først.
message-unknown-fields = Fila har { $n ->
    [one] { $n } felt
   *[other] { $n } felt
} som dette programmet ikke kjenner
message-settings-failed = Innstillingene kunne ikke lagres

## What edits are called, for «Angre: …»

verb-light = lys for { $subject }
verb-cannot-judge = «kan ikke vurderes» for { $subject }
verb-clear = fjern merket i { $subject }
verb-rationale = begrunnelse for { $subject }
verb-condition = hva som skal til for { $subject }
verb-missing = hva som mangler for { $subject }
verb-confirm = at lyset står for { $subject }
verb-typo = bare en skrivefeil i { $subject }
verb-new-round = ny runde for { $subject }
verb-ballot = svar i { $subject }
verb-hands = talte kort i { $subject }
verb-reveal = vis fram i { $subject }
verb-cancel-round = avbryt runden i { $subject }
verb-change-stand = endret standpunkt i { $subject }
verb-reservation = protokolltilførsel i { $subject }
verb-example = eksempel for { $subject }
verb-tick = avkryssing av punkt for { $subject }
verb-rules = hvordan rommet svarer
verb-walk = rekkefølgen i Vurder
verb-decide = beslutning for { $subject }
verb-reason = grunnen til beslutningen for { $subject }
verb-queue = hva køen krever av { $subject }
verb-details = om økta
verb-add = { $what ->
    [participant] ny deltaker
    [focus-area] nytt innsatsområde
    [criterion] nytt kriterium
    [step] nytt steg
   *[measure] nytt tiltak
} { $subject }
verb-change = endre { $what ->
    [participant] deltaker
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-delete = slett { $what ->
    [participant] deltaker
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-move = flytt { $what ->
    [participant] deltaker
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-duplicate = dupliser { $what ->
    [participant] deltaker
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
   *[measure] tiltak
} { $subject }
verb-paste = lim inn tiltak fra og med { $subject }
verb-merge = ta inn det som står i fila
verb-other = en endring

## Questions

unsaved-title = Lagre endringene?
unsaved-words = «{ $title }» har endringer som ikke er lagret.
unsaved-drafts = { $n ->
    [one] I ett felt står det tekst som må rettes før den kan lagres.
   *[other] I { $n } felt står det tekst som må rettes før den kan lagres.
}
unsaved-save = Lagre
unsaved-discard = Ikke lagre
still-saving-title = Økta lagres fortsatt
still-saving-words = Stedet svarer ikke ennå. Går du videre nå, kan de siste endringene gå tapt.
still-saving-stay = Bli her
still-saving-leave = Gå videre uten å vente
unknown-title = Lagre uten de ukjente feltene?
unknown-words = Fila har { $n ->
    [one] ett felt som dette programmet ikke kjenner, og som
   *[other] { $n } felt som dette programmet ikke kjenner, og som
} forsvinner når du lagrer: { $fields }. Vil du ta vare på alt, kan du avbryte og kopiere fila først.
unknown-save = Lagre uten dem
delete-title = Slette?
delete-words = «{ $name }» blir borte.
goes-ballots = { $n ->
    [one] Svaret i en åpen runde blir også borte.
   *[other] Svarene i { $n } åpne runder blir også borte.
}
goes-judgements = { $n ->
    [one] Vurderingen i ett kryss forsvinner også.
   *[other] Vurderingene i { $n } kryss forsvinner også.
}
goes-decisions = { $n ->
    [one] Beslutningen for ett tiltak forsvinner også.
   *[other] Beslutningene for { $n } tiltak forsvinner også.
}
goes-measures = { $n } tiltak blir stående uten innsatsområde.
delete-undo = Det kan angres.
delete-agree = Slett
delete-keep = Behold
path-open-title = Hvilken fil skal åpnes?
path-save-title = Hvor skal økta lagres?
path-why = Systemet har ingen fildialog å by på her. Skriv hele stien til fila.
path-name = Sti til fila
path-open = Åpne
path-save = Lagre
path-exists-title = Erstatte fila?
path-exists = Det ligger allerede en fil der: { $path }
path-replace = Erstatt

## What can go wrong, and what to do

cannot-open-title = Fila kunne ikke åpnes
cannot-open-other = Åpne en annen fil
cannot-save-title = Økta kunne ikke lagres
cannot-save-elsewhere = Lagre et annet sted
session-still-open = Økta du hadde åpen, er fortsatt åpen.
error-file-not-found = Det ligger ingen fil der. Er den flyttet, eller er minnepinnen tatt ut?
error-folder-gone = Mappa er ikke der. Er den flyttet, eller er minnepinnen tatt ut? Lagre et annet sted.
error-file-denied = Du har ikke tilgang. Velg et annet sted, eller be om tilgang.
error-file-read-only = Fila er skrivebeskyttet. Lagre den under et annet navn.
error-file-folder = Dette er en mappe, ikke en fil. Velg en fil i mappa.
error-file-full = Disken er full. Lagre et annet sted, eller rydd plass.
error-file-name = Navnet eller stien er for lang, eller har tegn som ikke kan stå der. Velg et kortere navn, eller et annet sted.
error-file-already-there = Det ligger alt en fil der. Velg et annet navn.
error-file-in-use = Noen andre har fila åpen. Velg et annet navn.
error-file-gone = Disken eller nettverksmappa svarer ikke. Lagre et annet sted, eller prøv igjen når den er tilbake.
error-file-garbled = Det som ble lest tilbake, er ikke det som ble skrevet. Disken kan være i ferd med å svikte. Lagre et annet sted.
error-file-other = Systemet svarte: { $words }
error-place = Linje { $line }, kolonne { $column }:
error-format-too-large = Fila er større enn { $most } MB. Så store økter kan ikke leses.
error-format-too-many = Det er flere enn { $most } oppføringer i én liste ({ $list }). Så mange kan ingen økt ha.
error-format-too-long = En tekst er lengre enn { $most } MB. Så lang kan ingen tekst i en økt være.
error-format-not-text = Her står det noe som ikke er tekst. Fila er trolig skadet, eller noe annet enn en økt.
error-format-not-session = Dette ligner ikke på en økt fra Lyskryss. Velg en fil som slutter på .ron.
error-format-newer = Fila er laget med en nyere utgave av Lyskryss (format { $number }). Oppdater programmet. Fila er ikke rørt.
error-format-no-such = Format { $number } finnes ikke. Fila er trolig endret for hånd.
error-syntax-ends = Fila slutter brått. Noe mangler; bruk en kopi om du har en.
error-syntax-trailing = Det står noe etter slutten av økta. Fjern det, og prøv igjen.
error-syntax-missing = Feltet «{ $name }» mangler. Legg det til, og prøv igjen.
error-syntax-twice = Feltet «{ $name }» står to ganger. Fjern det ene, og prøv igjen.
error-syntax-word = «{ $name }» er ikke et ord som kan stå her.
error-syntax-deep = For mange parenteser inni hverandre.
error-syntax-value = Verdien passer ikke her.
error-syntax-expected = Her er noe skrevet feil.
error-flaw-doubled-id = { $place } og { $first } har samme id ({ $id }). Gi den ene en ny.
error-flaw-doubled = { $place } står der to ganger. Fjern den ene.
error-flaw-dangling = { $place } viser til id { $id }, som ikke finnes. Rett id-en, eller fjern oppføringen.
error-flaw-id-too-high = { $place }: id { $id } er for høy. Gi en lavere.
error-flaw-next-id = next_id er { $next }, men id { $highest } er i bruk. Sett next_id høyere.
error-date-form = Skriv datoen slik: 01.03.2027
error-date-no-such-day = Den dagen finnes ikke i kalenderen.
error-cost-form = Skriv beløpet i MNOK, for eksempel 20 eller 20–30.
error-cost-order = Skriv det minste beløpet først.
error-cost-too-large = Så stort kan beløpet ikke være.
error-count = Skriv et antall, for eksempel 3.
error-too-many = Det er flere kort enn det er som vurderer.
error-no-round = Her kan det ikke holdes en runde nå.
error-flaw-round = { $place }: en slik runde kan ikke være holdt
error-gone = Det teksten hørte til, er borte.

## Head words that pasted tables are known by, separated by commas

heads-number = nr, nr., nummer, id
heads-title = tittel, tiltak, navn, initiativ
heads-description = beskrivelse, omtale, hva er det
heads-kind = type, hva slags, slag
heads-focus-area = innsatsområde, område, gruppe, fokusområde
heads-owner = eier, ansvarlig, ansvar
heads-benefits = nytte for, målgruppe, brukere
heads-horizon = tidshorisont, horisont
heads-state = status, tilstand
heads-state-date = status per dato, status per, dato
heads-cost = mnok i året, mnok, kostnad, kostnad mnok
heads-notes = notater, notat, merknad, kommentar, notater for alle

## What earlier runs left

recover-title = Her ligger noe som ikke ble lagret
recover-what = Programmet ble avsluttet før alt var lagret. Ingenting er borte: åpne det, og lagre.
recover-changes = { $n ->
    [one] { $n } endring siden sist lagret.
   *[other] { $n } endringer siden sist lagret.
}
recover-last = Den siste { $time }.
recover-drafts = { $n ->
    [one] { $n } tekst var under skriving, og er med.
   *[other] { $n } tekster var under skriving, og er med.
}
recover-cut = Slutten er skadet og kan ikke leses. Det som står foran, er med.
recover-file-changed = Fila er endret siden. Når du åpner, ser du begge ved siden av hverandre.
recover-open = Åpne
recover-throw-away = Kast
recover-later = Senere: det ligger her til neste gang
throw-away-title = Kaste det for godt?
throw-away-words = Endringene som ikke ble lagret, blir borte. Det kan ikke angres.
throw-away-keep = Behold
throw-away-agree = Kast for godt
message-recovered = { $n ->
    [one] { $n } endring er hentet tilbake. Lagre når du har sett på det.
   *[other] { $n } endringer er hentet tilbake. Lagre når du har sett på det.
}
message-changed-outside = Fila er endret utenfor programmet siden den ble lagret. Se over det som står her.
message-journals-unreadable = { $n ->
    [one] { $n } sikkerhetslogg kan ikke leses. Den ligger urørt i programmets mappe.
   *[other] { $n } sikkerhetslogger kan ikke leses. De ligger urørt i programmets mappe.
}
message-journal-failed = Endringer kan ikke sikres underveis nå. Lagre ofte.
message-journal-late = Disken er treg: det siste som ble gjort, er ikke sikret ennå.
message-journal-works = Endringer sikres underveis igjen.
cannot-open-former = Åpne den siste hele versjonen
cannot-open-former-words = Programmet har tatt vare på en hel versjon fra { $time }.
message-former-open = Dette er en tidligere versjon, som en kopi. Fila er ikke rørt.
message-backup-failed = Lagret, men den forrige versjonen kunne ikke tas vare på.

## Two at once, earlier versions, and what differs

not-now = Ikke nå
top-not-safe = ! sikres ikke underveis
top-read-only = bare til å se på
underneath-title = Fila er endret av noen andre
underneath-theirs = { $n ->
    [one] Ett sted er endret bare i fila, og er valgt derfra.
   *[other] { $n } steder er endret bare i fila, og er valgt derfra.
}
underneath-ours = { $n ->
    [one] Ett sted er endret bare her, og er valgt herfra.
   *[other] { $n } steder er endret bare her, og er valgt herfra.
}
underneath-open = { $n ->
    [one] Ett sted må du velge selv.
   *[other] { $n } steder må du velge selv.
}
underneath-merge = Lagre det som er valgt
underneath-take = Bruk alt fra fila
underneath-beside = Lagre min ved siden av
underneath-over = Lagre over
underneath-unreadable = Noen har endret den, og slik den er nå, kan den ikke leses:
underneath-safe = Ingenting går tapt: valget kan angres, og det som lagres over, ligger under Tidligere versjoner.
whose-ours = endret her
whose-theirs = endret i fila
whose-both = endret begge steder
side-here = Slik det er her
side-file = Slik det er i fila
side-now = Slik det er nå
side-former = Slik det var { $time }
message-merged = { $n ->
    [0] Alt er beholdt slik det er her.
    [one] Ett sted er tatt inn fra fila. Det kan angres.
   *[other] { $n } steder er tatt inn fra fila. Det kan angres.
}
message-theirs-taken = Økta er nå slik den er i fila. Det kan angres.
message-read-anew = Fila ble endret, og vises nå slik den er.
message-file-gone = Fila ligger ikke der lenger. Lagrer du, kommer den tilbake.
message-file-unreadable = Fila er endret av noen andre, og kan ikke leses nå. Økta her er som før.
elsewhere-title = Økta er åpen et annet sted
elsewhere-who = { $user } har hatt den åpen på { $machine } siden { $time }.
elsewhere-somebody = Noen har den åpen.
elsewhere-words = Endrer begge, må endringene flettes når dere lagrer.
elsewhere-open-words = Du kan gå videre: endrer begge, må endringene flettes når dere lagrer.
elsewhere-read-only = Åpne bare for å se
elsewhere-copy = Bruk en kopi
elsewhere-anyway = Gå videre likevel
message-open-elsewhere = Økta er åpen et annet sted også. Endrer begge, må endringene flettes når dere lagrer.
message-read-only = Økta er åpnet bare for å se på. Lagre den som en kopi for å endre den.
message-copy-open = Dette er en kopi. Den er ikke lagret som fil ennå.
versions-title = Tidligere versjoner
versions-looking = Ser etter …
versions-none = Ingen ennå. Hver gang du lagrer, tar programmet vare på fila slik den var.
versions-what = Åpne en som kopi, eller se hva som er annerledes. Fila blir ikke rørt.
versions-kept = Tatt vare på { $time }
versions-unreadable = Kan ikke leses.
versions-open = Åpne som kopi
versions-compare = Se hva som er annerledes
compared-title = Hva er annerledes?
compared-words = Økta nå, ved siden av versjonen fra { $time }.
compared-nothing = Ingenting er annerledes enn i versjonen fra { $time }.
compared-back = Tilbake
outside-title = Fila er endret utenfor programmet
outside-words = Her er det som står i fila, ved siden av slik programmet så den sist, { $time }.
cannot-open-versions = Tidligere versjoner
cannot-open-recover = Hent fram det som ikke ble lagret
cannot-open-recover-words = Det ligger også endringer av den som ikke ble lagret.
cannot-save-copy = Kopier alt som tekst
message-session-copied = Hele økta er kopiert som tekst. Lim den inn et trygt sted, og lagre den med .ron til slutt i navnet.
recover-panic = Programmet stoppet på grunn av en feil hos oss. En rapport uten et ord fra økta ligger her: { $path }
panic-words = Programmet stoppet på grunn av en feil hos oss. Ingenting er borte: start det igjen, så henter det fram det som ikke ble lagret.
piece-details = Om økta
piece-walk = Rekkefølgen i Vurder
piece-participant = Deltaker: { $name }
piece-focus-area = Innsatsområde: { $name }
piece-criterion = Kriterium: { $name }
piece-step = Steg: { $name }
piece-measure = Tiltak: { $name }
piece-decision = Beslutning: { $name }
piece-order-participants = Rekkefølgen på deltakere
piece-order-focus-areas = Rekkefølgen på innsatsområder
piece-order-criteria = Rekkefølgen på kriterier
piece-order-steps = Rekkefølgen på steg
piece-order-measures = Rekkefølgen på tiltak
differences-more = Og { $n } steder til.
differs-mark = Lys
differs-rounds = Runder
differs-rounds-shown = { $n ->
    [one] { $n } runde er vist fram
   *[other] { $n } runder er vist fram
}
differs-round-open = en runde er åpen
differs-private-notes = Private notater
differs-empty = ingenting
differs-yes = ja
differs-no = nei
differs-done = gjort
differs-here = slik det er her
differs-there = annerledes
differs-is-there = finnes
differs-is-there-judged = { $n ->
    [one] finnes, med ett vurdert kryss
   *[other] finnes, med { $n } vurderte kryss
}
differs-is-not-there = finnes ikke
