### The room Prepare: what a session is made of, list by list and field by field.

room-prepare = Forbered

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
message-added = { $what }, { $at } av { $of }
add-paste = Lim inn fra regneark
add-paste-how = Kopier rader i regnearket først. Med en overskriftsrad (nummer, tittel, eier …) havner hver kolonne i riktig felt; ellers er de to første nummer og tittel.
add-paste-rows-how = Kopier rader i regnearket først. Med en overskriftsrad havner hver kolonne i riktig felt; ellers er den første kolonnen navnet.
empty-participants = Hvem sitter rundt bordet? Legg til virksomhetene. Bare medlemmer vurderer.
empty-criteria = Hva skal tiltakene vurderes mot? Legg til et kriterium og skriv hva som skal til for høyt, middels og lavt.
empty-focus-areas = Innsatsområder grupperer tiltakene på tavla. Legg til det første, eller la det være.
empty-measures = Hvilke tiltak skal vurderes? Legg til det første, eller lim inn rader fra et regneark.
empty-steps = Når kan tiltakene gjennomføres? Legg til steg på veikartet, for eksempel ett for neste år.
entry-move-up = Flytt opp
entry-move-down = Flytt ned
entry-duplicate = Dupliser
entry-delete = Slett …
session-ends-before = Siste dag er før første dag. Rett en av dem.

field-session-title = Hva heter økta?
field-starts = Første dag
field-ends = Siste dag
field-place = Sted
field-organiser = Arrangør
field-organisation = Virksomhet
field-short-organisation = Kortnavn
field-person = Navn på personen
field-group = Delgruppe
field-role = Rolle
field-attendance = Til stede?
field-substitute = Hvem møter i stedet?
field-criterion-name = Kriterium
field-short-criterion = Kortnavn for smale kolonner
field-question = Spørsmålet gruppa svarer på
criterion-what-it-takes = Hva kreves for hvert lys?
level-without-sentence = Uten en setning kan dette nivået ikke velges.
criterion-lacks-sentence = mangler setning
criterion-must-hold = Må være på plass: rødt her taler mot å sette tiltaket på veikartet
criterion-must-hold-short = må være på plass
earlier-wording = { $n ->
    [one] { $n } lys ble satt da det sto: «{ $wording }»
   *[other] { $n } lys ble satt da det sto: «{ $wording }»
}
earlier-title = { $n ->
    [one] { $n } merke er fra før tiltaket ble endret
   *[other] { $n } merker er fra før tiltaket ble endret
}
only-a-typo = Skrivefeil: behold lysene
example-high = Eksempel på høyt
example-medium = Eksempel på middels
example-low = Eksempel på lavt
example-none = Ikke noe eksempel
rules = Regler for rundene
rules-names-stay = Navnene ligger fortsatt i øktfila.
rules-what = Gjelder nye runder. Runder som er i gang, endres ikke. I runder uten navn lagres navnene likevel i øktfila.
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
field-state-date = Statusdato
field-cost = Kostnad (MNOK per år)
field-notes = Notater for alle
field-private-notes = Private notater (vises bare her)
field-step-name = Steg
field-step-meaning = Hva betyr det at et tiltak står her?
step-locked = Låst: planer og ressurser er i stor grad bestemt
step-locked-short = låst
hint-date = dd.mm.åååå
hint-cost = for eksempel 20–30
hint-optional = valgfritt
hint-owner = hvem eier tiltaket?
hint-benefits = hvem får det bedre?
hint-short-organisation = for eksempel Digdir
hint-group = for eksempel Bord 1
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
horizon-quick = Kort
horizon-middle = Mellomlang
horizon-long = Lang
no-focus-area = Uten innsatsområde
no-owner = ingen
no-benefits = ikke oppgitt

## Entries that are called the same

same-name = { $n ->
    [one] Et annet i lista heter det samme.
   *[other] { $n } andre i lista heter det samme.
}
same-number = { $n ->
    [one] Et annet tiltak har samme nummer.
   *[other] { $n } andre tiltak har samme nummer.
}
same-short-name = { $n ->
    [one] En annen heter det samme ved bordet. Denne vises som «{ $name }».
   *[other] { $n } andre heter det samme ved bordet. Denne vises som «{ $name }».
}

## Questions

delete-title = Slette?
delete-words = «{ $name }» slettes.
goes-ballots = { $n ->
    [one] Svaret i en åpen runde slettes også.
   *[other] Svarene i { $n } åpne runder slettes også.
}
goes-judgements = { $n ->
    [one] Vurderingen i ett kryss slettes også.
   *[other] Vurderingene i { $n } kryss slettes også.
}
goes-decisions = { $n ->
    [one] Beslutningen for ett tiltak slettes også.
   *[other] Beslutningene for { $n } tiltak slettes også.
}
goes-measures = { $n } tiltak blir stående uten innsatsområde.
delete-undo = Det kan angres.
delete-agree = Slett
delete-keep = Behold

## Commands, for the palette and the list of keys

command-paste-entries = Lim inn rader i lista
command-paste-measures = Lim inn tiltak fra regneark
    .also = importer, excel, tabell, hent inn
command-go-prepare = Gå til Forbered
    .also = rediger, innhold, oppsett
command-show-session = Forbered: økta
    .also = tittel, dato, sted
command-show-participants = Forbered: deltakere
    .also = personer, virksomheter, medlemmer, oppmøte
command-show-criteria = Forbered: kriterier
    .also = kolonner, spørsmål, setninger
command-show-focus-areas = Forbered: innsatsområder
    .also = grupper, tema, kategori
command-show-measures = Forbered: tiltak
    .also = forslag, rader, prosjekter
command-show-steps = Forbered: steg på veikartet
    .also = tidslinje, år, plan
command-add-entry = Legg til sist i lista
    .also = ny rad, opprett
command-add-below = Legg til under det valgte
    .also = sett inn, ny rad
command-duplicate-entry = Dupliser det valgte
    .also = kopier
command-delete-entry = Slett det valgte …
    .also = fjern, ta bort
command-move-up = Flytt det valgte opp
command-move-down = Flytt det valgte ned

## What is said when something was done

message-deleted = Slettet: { $name }. Det kan angres.
