### Tables that are pasted: what their columns and words are known by, and what is said of a paste.

## Head words that pasted tables are known by, separated by commas

heads-number = nr, nummer, id, løpenr, løpenummer, tiltaksnr, tiltaksnummer, tiltak nr, tiltaks-id, prosjektnr, prosjektnummer, saksnr, ref, referanse
heads-title = tittel, tiltak, tiltaksnavn, tiltakstittel, navn, navn på tiltaket, initiativ, prosjekt, prosjektnavn, forslag, oppgave, aktivitet, sak, leveranse, hva, risiko, risikoens navn, uønsket hendelse, hendelse
heads-description = beskrivelse, omtale, hva er det, forklaring, innhold, kort beskrivelse, detaljer, utdyping
heads-kind = type, hva slags, slag, tiltakstype, kategori
heads-focus-area = innsatsområde, område, fokusområde, satsingsområde, tema, temaområde, gruppe, tiltaksområde, program
heads-owner = eier, ansvarlig, ansvar, tiltakseier, prosjekteier, ansvarlig etat, ansvarlig virksomhet, hovedansvarlig, etat, virksomhet, eies av, sponsor, risikoeier, prosjektleder, programleder, hvem
heads-benefits = nytte for, målgruppe, brukere, brukergruppe, hvem har nytte, gevinst for, til nytte for
heads-horizon = tidshorisont, horisont, tidsperspektiv
heads-stage = hvor langt, kommet, stadium, gjennomføringsstatus, hvor langt er det kommet
heads-stage-date = stadium siden, stadium fra
heads-state = status, tilstand, fase, framdrift, fremdrift
heads-state-date = status per dato, status per, status pr, per dato, dato, statusdato, oppdatert, sist oppdatert
heads-cost = kostnad (mnok per år), mnok i året, mnok per år, mnok, kostnad, kostnader, kostnad mnok, årlig kostnad, budsjett, beløp, pris, finansieringsbehov, økonomi
heads-notes = notater, notat, merknad, merknader, kommentar, kommentarer, notater for alle, anmerkning, annet
heads-decision = beslutning, vedtak, avgjørelse, konklusjon, veikart, steg, plassering
heads-why = hvorfor, hvorfor slik, grunn, begrunnelse for beslutningen, begrunnelse
heads-queue-what = hva må endre seg, kø, hva må til, modning
heads-queue-again = når ser vi på det igjen, ses på igjen, se på igjen, ny vurdering
heads-organisation = virksomhet, virksomhetens navn, etat, organisasjon, deltaker, medlem, firma, enhet, kommune, departement, tittel
heads-short = kortnavn, kort, forkortelse, kortform, kortnavn for smale kolonner
heads-person = navn på personen, navn, person, representant, kontaktperson, leder, direktør, møter
heads-group = gruppe, delgruppe, gruppenr, bord
heads-role = rolle, funksjon
heads-criterion = kriterium, kriterier, navn, tittel, kriteriets navn
heads-question = spørsmål, spørsmålet, spørsmålet gruppa svarer på, spørsmålet rommet svarer på, beskrivelse, forklaring, hva vurderes
heads-high = høyt, høy, grønt, grønn, stor, høyt (grønt), h
heads-medium = middels, medium, gult, gul, m
heads-low = lavt, lav, rødt, rød, liten, l
heads-must-hold = må være på plass, må holde, obligatorisk, må-krav
heads-area = innsatsområde, innsatsområder, område, navn, tittel, tema, gruppe
heads-step = steg, navn, når, år, periode, tidspunkt, veikart
heads-meaning = hva betyr det at et tiltak står her, hva betyr det å stå her, hva betyr det, betydning, beskrivelse, forklaring
heads-locked = låst, fast, bundet

## Words in their cells, separated by commas

heads-never = antall, tallet på, andel, prosent, sum, totalt
heads-rank = prioritet, prioritering, prioritetsnr, rang, rangering, rekkefølge, prio, bølge, pulje
marks-high = høyt, høy, høye, høg, høgt, høge, hög, stor, stort, grønt, grønn, grønne, h
marks-medium = middels, medium, moderat, gult, gul, gule, m
marks-low = lavt, lav, lave, liten, lite, rødt, rød, røde, l
marks-cannot = kan ikke vurderes ennå, kan ikke vurderes, ikke mulig å vurdere, vet ikke, uavklart
marks-nothing = i/a, ikke vurdert, ikke aktuelt, ikke relevant, ikke satt, ikke vurdert ennå, ikke avklart, må avklares
marks-highest = høyest, høyeste, best, størst
marks-lowest = lavest, laveste, dårligst, minst
words-yes = ja, x, må, sann, j, ✓, ✔
words-horizon-quick = rask, kort sikt, på kort sikt, kortsiktig
words-horizon-middle = mellomlang sikt, på mellomlang sikt
words-horizon-long = lang sikt, på lang sikt, langsiktig
words-abstains = avstår, avstå, avsto, avholder seg, stemmer ikke
words-total = sum, totalt, total, i alt, samlet, delsum, til sammen, snitt, gjennomsnitt

## What is said of a paste

message-pasted = Tatt inn: { $what }
message-pasted-updated = Endret: { $what }
message-pasted-nothing = Fant ingen rader å lime inn. Kopier rader i regnearket først.
pasted-title = Dette ble det av tabellen
pasted-lights = { $n } lys fulgte med.
pasted-answers = { $n } svar fra deltakere fulgte med.
pasted-carried = { $n ->
    [one] { $n } rad fikk innsatsområdet som står over den.
   *[other] { $n } rader fikk innsatsområdet som står over dem.
}
pasted-doubled = { $n ->
    [one] { $n } rad finnes fra før, med samme nummer eller navn, og er lagt til en gang til.
   *[other] { $n } rader finnes fra før, med samme nummer eller navn, og er lagt til en gang til.
}
pasted-update = Oppdater dem som finnes
pasted-undo = Angre dette
pasted-unit-ask = Beløpene mangler enhet. Hva står de i?
pasted-unit-ones = Kroner
pasted-unit-thousands = Tusen kroner
pasted-unit-millions = Mill. kroner
pasted-columns = Dette ble kolonnene
pasted-column = { $letter } «{ $head }»: { $became }
pasted-column-bare = { $letter }: { $became }
pasted-lights-of = lys for «{ $criterion }»
pasted-rationale-of = begrunnelse for «{ $criterion }»
pasted-answers-of = svar fra { $participant } på «{ $criterion }»
pasted-in-notes = lagt i notatene
pasted-new-criterion = nytt kriterium, med lysene
pasted-left-out = ikke tatt med
pasted-doubled-column = { $field } en gang til: { $fate }
pasted-left = Dette bør dere se over
pasted-left-row = Rad { $row }: «{ $words }» – { $why }
pasted-left-cell = { $cell }: «{ $words }» – { $why }
pasted-left-more = … og { $n } til
why-above = Står over overskriftene. Ikke tatt med.
why-heads-again = Overskriftene en gang til. Ikke tatt med.
why-group = Overskrift for en gruppe. Ble innsatsområde.
why-group-only = Overskrift for en gruppe. Ikke tatt med.
why-total = En sum. Ikke tatt med.
why-below = Står under tabellen. Ikke tatt med.
why-no-name-noted = Rad uten navn. Lagt i notatene til raden over.
why-no-name = Rad uten navn. Ikke tatt med.
why-nameless = Mangler navn. Tas inn med nummeret alene.
why-again = Samme nummer og navn som en rad over. Tas inn likevel.
why-already-there = Finnes fra før. Ikke tatt med.
why-noted = { $why } Lagt i notatene.
why-no-unit = Enheten mangler.
why-amount = Kan ikke leses som beløp.
why-day = Ikke en sikker dato.
why-word = Et ukjent ord her.
why-mark = Kan ikke leses som lys.
why-answer = Kan ikke leses som svar.
why-between = Kan bety to lys.
why-judged = Krysset er vurdert, og vurderingen blir stående.
why-decided = Noe annet er besluttet, og det blir stående.
why-open = En runde er åpen der. Vis den fram eller avbryt den, og ta inn arket på nytt.
why-sheet-error = Regnearket kunne ikke regne det ut. Ikke tatt med.
why-lost-zero = Regnearket har mistet nullen. Tatt inn med den.
why-was-day = Regnearket har gjort nummeret til en dato. Tatt inn som nummer.
why-may-have-lost-zero = Den siste nullen kan ha blitt borte i regnearket. Tatt inn slik det står.
why-number-twice = Nummeret står også lenger opp. Tatt inn slik det står.

## Files with tables

command-take-table = Ta inn fra regneark …
path-table-title = Hvilket regneark skal tas inn?
table-filter = Regneark og tekst med kolonner
message-reading-table = Leser { $name } …
message-table-drop = Fildialogen er ikke tilgjengelig. Slipp regnearket på vinduet i stedet.
message-no-table = { $name } ble ikke tatt inn. { $why }
no-table-unreadable = Fila kan ikke leses. Se om den finnes, og om du har tilgang.
no-table-kind = Fila er ikke et regneark. Bruk XLSX, XLSM, XLS, ODS eller CSV.
no-table-text = Fila er et tekstdokument. Kopier tabellen der, og lim den inn her.
no-table-locked = Fila er beskyttet med passord. Lagre en kopi uten passord.
no-table-large = Fila er for stor. Lagre en kopi med bare det arket som trengs.
no-table-rows = { $sheet } har mer enn 20 000 rader. Slett det som ikke er tabellen, og lagre en kopi.
no-table-columns = { $sheet } har mer enn 500 kolonner. Slett det som ikke er tabellen, og lagre en kopi.
no-table-strict = Fila er lagret som Strict Open XML. Lagre en kopi som vanlig arbeidsbok (.xlsx).
no-table-damaged = Fila er skadet. Åpne den i regnearkprogrammet, og lagre en kopi.
no-table-empty = Fila er tom. Velg et annet regneark.
