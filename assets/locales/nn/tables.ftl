### Tables that are pasted: what their columns and words are known by, and what is said of a paste.

## Head words that pasted tables are known by, separated by commas

heads-number = nr, nummer, id, løpenr, løpenummer, tiltaksnr, tiltaksnummer, tiltak nr, tiltaks-id, prosjektnr, prosjektnummer, saksnr, ref, referanse
heads-title = tittel, tiltak, tiltaksnamn, tiltakstittel, namn, namn på tiltaket, initiativ, prosjekt, prosjektnamn, forslag, oppgåve, aktivitet, sak, leveranse, kva, risiko, namnet på risikoen, uønskt hending, hending
heads-description = skildring, omtale, kva er det, forklaring, innhald, kort skildring, omtale av tiltaket, detaljar, utdjuping
heads-kind = type, kva slag, kva slags, slag, tiltakstype, kategori
heads-focus-area = innsatsområde, område, fokusområde, satsingsområde, tema, temaområde, gruppe, tiltaksområde, program
heads-owner = eigar, ansvarleg, ansvar, tiltakseigar, prosjekteigar, ansvarleg etat, ansvarleg verksemd, hovudansvarleg, etat, verksemd, sponsor, risikoeigar, prosjektleiar, programleiar, kven
heads-benefits = nytte for, målgruppe, brukarar, brukargruppe, kven har nytte, gevinst for, til nytte for
heads-horizon = tidshorisont, horisont, tidsperspektiv
heads-stage = kor langt, kome, kor langt kome, stadium, gjennomføringsstatus, kor langt er det kome
heads-stage-date = stadium sidan, stadium frå
heads-state = status, tilstand, fase, framdrift
heads-state-date = status per dato, status per, status pr, per dato, dato, statusdato, oppdatert, sist oppdatert
heads-cost = kostnad (mnok per år), mnok i året, mnok per år, mnok, kostnad, kostnader, kostnad mnok, årleg kostnad, budsjett, beløp, pris, finansieringsbehov, økonomi
heads-notes = notat, merknad, merknader, kommentar, kommentarar, notat for alle, anna
heads-decision = avgjerd, vedtak, konklusjon, vegkart, steg, plassering
heads-why = kvifor, kvifor slik, grunn, grunngiving for avgjerda, grunngiving
heads-queue-what = kva må endre seg, kø, kva må til, mogning
heads-queue-again = når ser vi på det igjen, sjå på igjen, ny vurdering
heads-organisation = verksemd, namnet på verksemda, etat, organisasjon, deltakar, medlem, firma, eining, kommune, departement, tittel
heads-short = kortnamn, kort, forkorting, kortform, kortnamn for smale kolonnar
heads-person = namn på personen, namn, person, representant, kontaktperson, leiar, direktør, møter
heads-group = gruppe, delgruppe, gruppenr, bord
heads-role = rolle, funksjon
heads-criterion = kriterium, kriteria, namn, tittel
heads-question = spørsmål, spørsmålet, spørsmålet gruppa svarar på, spørsmålet rommet svarer på, skildring, forklaring, kva blir vurdert
heads-high = høgt, høg, grønt, grøn, stor, h
heads-medium = middels, medium, gult, gul, m
heads-low = lågt, låg, lavt, lav, raudt, raud, liten, l
heads-must-hold = må vere på plass, må halde, obligatorisk, må-krav
heads-area = innsatsområde, område, namn, tittel, tema, gruppe
heads-step = steg, namn, når, år, periode, tidspunkt, vegkart
heads-meaning = kva tyder det at eit tiltak står her, kva tyder det å stå her, kva betyr det, tyding, skildring, forklaring
heads-locked = låst, fast, bunde

## Words in their cells, separated by commas

heads-never = talet på, tal på, del, prosent, sum, totalt
heads-rank = prioritet, prioritering, prioritetsnr, rang, rangering, rekkjefølgje, prio, bølgje, pulje
marks-high = høgt, høg, høge, stor, stort, grønt, grøn, grøne, h
marks-medium = middels, medium, moderat, gult, gul, gule, m
marks-low = lågt, låg, låge, liten, lite, raudt, raud, raude, l
marks-cannot = kan ikkje vurderast enno, kan ikkje vurderast, ikkje mogleg å vurdere, veit ikkje, uavklart
marks-nothing = i/a, ikkje vurdert, ikkje aktuelt, ikkje relevant, ikkje sett, ikkje vurdert enno, ikkje avklart, må avklarast
marks-highest = høgst, høgste, best, størst
marks-lowest = lågast, lågaste, dårlegast, minst
words-yes = ja, x, må, sann, j, ✓, ✔
words-horizon-quick = rask, kort sikt, på kort sikt, kortsiktig
words-horizon-middle = mellomlang sikt, på mellomlang sikt
words-horizon-long = lang sikt, på lang sikt, langsiktig
words-abstains = avstår, avstå, avstod, avsto, held seg unna, røystar ikkje
words-total = sum, totalt, total, i alt, samla, delsum, til saman, snitt, gjennomsnitt

## What is said of a paste

message-pasted = Teke inn: { $what }
message-pasted-updated = Endra: { $what }
message-pasted-nothing = Fann ingen rader å lime inn. Kopier rader i reknearket først.
pasted-title = Dette vart det av tabellen
pasted-lights = { $n } lys følgde med.
pasted-answers = { $n } svar frå deltakarar følgde med.
pasted-carried = { $n ->
    [one] { $n } rad fekk innsatsområdet som står over ho.
   *[other] { $n } rader fekk innsatsområdet som står over dei.
}
pasted-doubled = { $n ->
    [one] { $n } rad finst frå før, med same nummer eller namn, og er lagd inn ein gong til.
   *[other] { $n } rader finst frå før, med same nummer eller namn, og er lagde inn ein gong til.
}
pasted-update = Oppdater dei som finst
pasted-undo = Angre dette
pasted-unit-ask = Beløpa manglar eining. Kva står dei i?
pasted-unit-ones = Kroner
pasted-unit-thousands = Tusen kroner
pasted-unit-millions = Mill. kroner
pasted-columns = Dette vart kolonnane
pasted-column = { $letter } «{ $head }»: { $became }
pasted-column-bare = { $letter }: { $became }
pasted-lights-of = lys for «{ $criterion }»
pasted-rationale-of = grunngiving for «{ $criterion }»
pasted-answers-of = svar frå { $participant } på «{ $criterion }»
pasted-in-notes = lagd i notata
pasted-new-criterion = nytt kriterium, med lysa
pasted-left-out = ikkje teken med
pasted-doubled-column = { $field } ein gong til: { $fate }
pasted-left = Dette bør de sjå over
pasted-left-row = Rad { $row }: «{ $words }» – { $why }
pasted-left-cell = { $cell }: «{ $words }» – { $why }
pasted-left-more = … og { $n } til
why-above = Står over overskriftene. Ikkje teken med.
why-heads-again = Overskriftene ein gong til. Ikkje tekne med.
why-group = Overskrift for ei gruppe. Vart innsatsområde.
why-group-only = Overskrift for ei gruppe. Ikkje teken med.
why-total = Ein sum. Ikkje teken med.
why-below = Står under tabellen. Ikkje teken med.
why-no-name-noted = Rad utan namn. Lagd i notata til rada over.
why-no-name = Rad utan namn. Ikkje teken med.
why-nameless = Manglar namn. Blir teken inn med nummeret åleine.
why-again = Same nummer og namn som ei rad over. Blir teken inn likevel.
why-already-there = Finst frå før. Ikkje teken med.
why-noted = { $why } Lagt i notata.
why-no-unit = Eininga manglar.
why-amount = Kan ikkje lesast som beløp.
why-day = Ikkje ein sikker dato.
why-word = Eit ukjent ord her.
why-mark = Kan ikkje lesast som lys.
why-answer = Kan ikkje lesast som svar.
why-between = Kan tyde to lys.
why-judged = Krysset er vurdert, og vurderinga blir ståande.
why-decided = Noko anna er avgjort, og avgjerda blir ståande.
why-open = Ein runde er open der. Vis han fram eller avbryt han, og ta inn arket på nytt.
why-sheet-error = Reknearket kunne ikkje rekne det ut. Ikkje teke med.
why-lost-zero = Reknearket har mista nullen. Teke inn med nullen.
why-was-day = Reknearket har gjort nummeret til ein dato. Teke inn som nummer.
why-may-have-lost-zero = Den siste nullen kan ha blitt borte i reknearket. Teke inn slik det står.
why-number-twice = Nummeret står òg lenger oppe. Teke inn slik det står.

## Files with tables

command-take-table = Ta inn frå rekneark …
path-table-title = Kva rekneark skal takast inn?
table-filter = Rekneark og tekst med kolonnar
message-reading-table = { $name } blir lesen …
message-table-drop = Fildialogen er ikkje tilgjengeleg. Slepp reknearket på vindauget i staden.
message-no-table = { $name } vart ikkje teken inn. { $why }
no-table-unreadable = Fila kan ikkje lesast. Sjå om ho finst, og om du har tilgang.
no-table-kind = Fila er ikkje eit rekneark. Bruk XLSX, XLSM, XLS, ODS eller CSV.
no-table-text = Fila er eit tekstdokument. Kopier tabellen der, og lim han inn her.
no-table-locked = Fila er verna med passord. Lagre ein kopi utan passord.
no-table-large = Fila er for stor. Lagre ein kopi med berre det arket som trengst.
no-table-rows = { $sheet } har fleire enn 20 000 rader. Slett det som ikkje er tabellen, og lagre ein kopi.
no-table-columns = { $sheet } har fleire enn 500 kolonnar. Slett det som ikkje er tabellen, og lagre ein kopi.
no-table-strict = Fila er lagra som Strict Open XML. Lagre ein kopi som vanleg arbeidsbok (.xlsx).
no-table-damaged = Fila er skadd. Opne ho i reknearkprogrammet, og lagre ein kopi.
no-table-empty = Fila er tom. Vel eit anna rekneark.
