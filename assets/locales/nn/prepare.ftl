### The room Prepare: what a session is made of, list by list and field by field.

room-prepare = Førebu

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
message-added = { $what }, { $at } av { $of }
add-paste = Lim inn frå rekneark
add-paste-how = Kopier rader i reknearket først. Med ei overskriftsrad (nummer, tittel, eigar …) hamnar kvar kolonne i rett felt; elles er dei to første nummer og tittel.
add-paste-rows-how = Kopier rader i reknearket først. Med ei overskriftsrad hamnar kvar kolonne i rett felt; elles er den første kolonnen namnet.
empty-participants = Kven sit rundt bordet? Legg til verksemdene. Berre medlemer vurderer.
empty-criteria = Kva skal tiltaka vurderast mot? Legg til eit kriterium og skriv kva som skal til for høgt, middels og lågt.
empty-focus-areas = Innsatsområda grupperer tiltaka på tavla. Legg til det første, eller la det vere.
empty-measures = Kva tiltak skal vurderast? Legg til det første, eller lim inn rader frå eit rekneark.
empty-steps = Når kan tiltaka gjennomførast? Legg til steg på vegkartet, til dømes eitt for neste år.
entry-move-up = Flytt opp
entry-move-down = Flytt ned
entry-duplicate = Dupliser
entry-delete = Slett …
session-ends-before = Siste dag er før første dag. Rett ein av dei.

field-session-title = Kva heiter økta?
field-starts = Første dag
field-ends = Siste dag
field-place = Stad
field-organiser = Arrangør
field-organisation = Verksemd
field-short-organisation = Kortnamn
field-person = Namn på personen
field-group = Delgruppe
field-role = Rolle
field-attendance = Til stades?
field-substitute = Kven møter i staden?
field-criterion-name = Kriterium
field-short-criterion = Kortnamn for smale kolonnar
field-question = Spørsmålet gruppa svarar på
criterion-what-it-takes = Kva krevst for kvart lys?
level-without-sentence = Utan ei setning kan dette nivået ikkje veljast.
criterion-lacks-sentence = manglar setning
criterion-must-hold = Må vere på plass: raudt her talar mot å setje tiltaket på vegkartet
criterion-must-hold-short = må vere på plass
earlier-wording = { $n ->
    [one] { $n } lys vart sett då det stod: «{ $wording }»
   *[other] { $n } lys vart sette då det stod: «{ $wording }»
}
earlier-title = { $n ->
    [one] { $n } merke er frå før tiltaket vart endra
   *[other] { $n } merke er frå før tiltaket vart endra
}
only-a-typo = Skrivefeil: behald lysa
example-high = Døme på høgt
example-medium = Døme på middels
example-low = Døme på lågt
example-none = Ikkje noko døme
rules = Reglar for rundane
rules-names-stay = Namna ligg framleis i øktfila.
rules-what = Gjeld nye rundar. Rundar som er i gang, blir ikkje endra. I rundar utan namn blir namna likevel lagra i øktfila.
criterion-lights-set = { $n ->
    [one] { $n } kryss er vurdert med desse setningane.
   *[other] { $n } kryss er vurderte med desse setningane.
}
field-focus-area-name = Innsatsområde
field-focus-area = Innsatsområde
field-number = Nummer
field-title = Tittel
field-description = Kva er det?
field-kind = Kva slags?
field-owner = Eigar
field-benefits = Nytte for
field-horizon = Tidshorisont
field-state = Status
field-state-date = Statusdato
field-cost = Kostnad (MNOK per år)
field-notes = Notat for alle
field-private-notes = Private notat (synlege berre her)
field-step-name = Steg
field-step-meaning = Kva tyder det at eit tiltak står her?
step-locked = Låst: planar og ressursar er i stor grad bestemte
step-locked-short = låst
hint-date = dd.mm.åååå
hint-cost = til dømes 20–30
hint-optional = valfritt
hint-owner = kven eig tiltaket?
hint-benefits = kven får det betre?
hint-short-organisation = til dømes Digdir
hint-group = til dømes Bord 1
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
horizon-quick = Kort
horizon-middle = Mellomlang
horizon-long = Lang
no-focus-area = Utan innsatsområde
no-owner = ingen
no-benefits = ikkje oppgitt

## Entries that are called the same

same-name = { $n ->
    [one] Eit anna i lista heiter det same.
   *[other] { $n } andre i lista heiter det same.
}
same-number = { $n ->
    [one] Eit anna tiltak har same nummer.
   *[other] { $n } andre tiltak har same nummer.
}
same-short-name = { $n ->
    [one] Ein annan heiter det same ved bordet. Denne blir vist som «{ $name }».
   *[other] { $n } andre heiter det same ved bordet. Denne blir vist som «{ $name }».
}

## Questions

delete-title = Slette?
delete-words = «{ $name }» blir sletta.
goes-ballots = { $n ->
    [one] Svaret i ein open runde blir òg sletta.
   *[other] Svara i { $n } opne rundar blir òg sletta.
}
goes-judgements = { $n ->
    [one] Vurderinga i eitt kryss blir òg sletta.
   *[other] Vurderingane i { $n } kryss blir òg sletta.
}
goes-decisions = { $n ->
    [one] Avgjerda for eitt tiltak blir òg sletta.
   *[other] Avgjerdene for { $n } tiltak blir òg sletta.
}
goes-measures = { $n } tiltak blir ståande utan innsatsområde.
delete-undo = Det kan angrast.
delete-agree = Slett
delete-keep = Behald

## Commands, for the palette and the list of keys

command-paste-entries = Lim inn rader i lista
command-paste-measures = Lim inn tiltak frå rekneark
    .also = importer, excel, tabell, hent inn
command-go-prepare = Gå til Førebu
    .also = rediger, innhald, oppsett
command-show-session = Førebu: økta
    .also = tittel, dato, stad
command-show-participants = Førebu: deltakarar
    .also = personar, verksemder, medlemer, oppmøte
command-show-criteria = Førebu: kriterium
    .also = kolonnar, spørsmål, setningar
command-show-focus-areas = Førebu: innsatsområde
    .also = grupper, tema, kategori
command-show-measures = Førebu: tiltak
    .also = forslag, rader, prosjekt
command-show-steps = Førebu: steg på vegkartet
    .also = tidslinje, år, plan
command-add-entry = Legg til sist i lista
    .also = ny rad, opprett
command-add-below = Legg til under det valde
    .also = set inn, ny rad
command-duplicate-entry = Dupliser det valde
    .also = kopier
command-delete-entry = Slett det valde …
    .also = fjern, ta bort
command-move-up = Flytt det valde opp
command-move-down = Flytt det valde ned

## What is said when something was done

message-deleted = Sletta: { $name }. Det kan angrast.
