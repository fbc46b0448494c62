### The room Minutes: the meeting, its agenda, what is said and decided, who is there.

room-minutes = Referat

## The agenda

agenda = Saksliste
agenda-approval = Godkjenning av referat og saksliste
agenda-status = Status for tiltak
agenda-criteria = Setningane for kriteria
agenda-measures = Vurdering av tiltak
agenda-roadmap = Vegkart
agenda-other = Eventuelt
minutes-empty = Lag sakslista. Byrj gjerne med førre referat.
minutes-usual = Vanleg saksliste
minutes-empty-item = Tom sak
minutes-add = + Ny sak
asked-for = Ønskt på sakslista
asked-for-take-up = Lag sak av det
asked-for-question = Gå til spørsmålet
asked-for-go-status = Gå til status
asked-for-item = Blir teke opp i: { $item }
asked-for-status = Status
minutes-meetings = Møte
minutes-meeting = Møtet
minutes-no-day = Møte utan dato
minutes-item = Sak { $number }
minutes-for-whom = { $who } for { $whom }
minutes-on-behalf = { $whom }: { $who } (vara)
minutes-left = { $n ->
    [one] { $n } minutt igjen
   *[other] { $n } minutt igjen
}
minutes-over = { $n ->
    [one] { $n } minutt over tida
   *[other] { $n } minutt over tida
}
minutes-behind = { $n ->
    [one] { $n } minutt forseinka
   *[other] { $n } minutt forseinka
}
minutes-ahead = { $n ->
    [one] { $n } minutt føre planen
   *[other] { $n } minutt føre planen
}
minutes-in-time = I rute
item-running = i gang
item-paused = pause
item-ended = ferdig

## An item's page

minutes-back = ‹ Saksliste
minutes-back-to-item = ‹ Tilbake
minutes-who = Kven er til stades ›
minutes-presenter = Innleiar: { $who }
minutes-begin = Byrj på saka
minutes-pause = Pause
minutes-go-on = Hald fram
minutes-again = Ta opp igjen
minutes-done = Ferdig med saka
minutes-about = Om saka
minutes-walk = Alt de går gjennom i «Vurder»
minutes-delete = Slett saka
minutes-delete-meeting = Slett møtet
minutes-papers = Saksdokument
minutes-add-paper = + Nytt saksdokument
minutes-exempt-hint = Unnateke etter …
minutes-case = Saksframlegg
minutes-introductions = Innleiing
minutes-introduction = Innleiing { $n }
minutes-add-introduction = + Skriv ei innleiing
minutes-reflections = Refleksjonar
minutes-point = Punkt { $n }
minutes-paragraph = Avsnitt { $n }
minutes-add-point = + Nytt punkt
minutes-add-paragraph = + Nytt avsnitt
minutes-decided = Vedtak
minutes-decision = Vedtak, punkt { $n }
minutes-add-decision = + Nytt vedtak
minutes-take-proposal = Bruk framlegget
minutes-reservations = Protokolltilførslar
minutes-reservation = Protokolltilførsel { $n }
minutes-add-reservation = + Ny protokolltilførsel
minutes-no-name = Utan namn
minutes-more = Meir
minutes-up = Flytt opp
minutes-down = Flytt ned
minutes-remove = Fjern
minutes-follow-ups = Oppfølgingspunkt
minutes-follow-up = Oppfølgingspunkt { $n }:
minutes-add-follow-up = + Nytt oppfølgingspunkt
minutes-nobody = Ingen enno
minutes-no-due = Ingen frist
minutes-earlier = Oppfølgingspunkt frå før ({ $n })
minutes-measures = Tiltak i denne saka
minutes-to-judge = Til vurderinga ›
minutes-private = Private notat, blir ikkje med ({ $n })
minutes-private-note = Privat notat
minutes-add-private = + Nytt privat notat

## Who is there

minutes-there = Til stades: { $item }
minutes-there-day = Til stades på møtet
minutes-there-change = Endre
minutes-there-done = Ferdig
minutes-no-participants = Ingen deltakarar enno. Legg dei inn i «Førebu».
minutes-of = { $n } av { $all }
minutes-whole-day = Heile dagen
minutes-this-item = Berre denne saka
minutes-as-on-the-day = Som resten av dagen
minutes-substitute = Kven er vara?

## Commands, for the palette and the list of keys

command-go-minutes = Gå til Referat
    .also = møte, saksliste, agenda, vedtak, notat, protokoll
command-item-add = Ny sak på sakslista
command-agenda-usual = Lag ei vanleg saksliste
command-item-write = Skriv i saka
command-item-begin = Byrj på saka, eller ta pause
command-item-end = Ferdig med saka
command-item-next = Neste sak
command-item-previous = Førre sak
command-item-up = Flytt saka opp
command-item-down = Flytt saka ned
command-item-delete = Slett saka
command-note-point = Nytt punkt i refleksjonane
command-note-paragraph = Nytt avsnitt i refleksjonane
command-note-decision = Nytt vedtak
command-take-proposal = Bruk framlegget som vedtak
command-note-reservation = Ny protokolltilførsel
command-follow-up-add = Nytt oppfølgingspunkt
command-paper-add = Nytt saksdokument
command-private-note = Nytt privat notat
command-attendance = Endre kven som er til stades
    .also = oppmøte, forfall, vara, inhabil
command-meeting-new = Nytt møte
command-meeting-delete = Slett møtet
command-audience-agenda = Lerretet: sakslista
command-audience-item = Lerretet: saka
command-audience-resolution = Lerretet: vedtaket, stort

## Keys worth knowing, and how far the meeting has come

hint-item-add = ny sak
hint-item-next = neste sak
hint-item-begin = byrj, pause
hint-item-write = skriv
hint-item-end = ferdig med saka
status-items = { $n } av { $all } saker ferdige
status-untaken = { $n ->
    [one] { $n } oppfølgingspunkt utan ansvarleg
   *[other] { $n } oppfølgingspunkt utan ansvarleg
}

## What is said when something was done

message-taken-up = { $name } står på sakslista
message-item-begun = Sak { $name } er i gang
message-item-paused = Pause i sak { $name }
message-item-ended = Ferdig med sak { $name }

## Giving out

minutes-give = Eksporter referatet
minutes-give-word = Word
minutes-give-pdf = PDF
minutes-give-web = Nettside
minutes-give-copy = Kopier
minutes-private-stay = Private notat blir ikkje med.
command-minutes-word = Eksporter referatet som Word
command-minutes-pdf = Eksporter referatet som PDF
command-minutes-web = Eksporter referatet som nettside
command-minutes-copy = Kopier referatet
command-agenda-give = Eksporter innkallinga som Word
message-minutes-given = Eksportert: { $name }
message-minutes-not-given = Referatet vart ikkje eksportert. Grunnen står i «Referat».
message-minutes-not-made = Referatet kunne ikkje lagast. Prøv eit anna format, og meld frå om feilen.
message-minutes-copied = Referatet ligg på utklippstavla

## The views of the room

minutes-tab-paper = Referat
minutes-tab-meeting = Møtet
minutes-tab-since = Sidan sist
command-minutes-paper = Gå til referatet slik det blir
    .also = førehandsvising, protokoll, godkjenning
command-minutes-meeting = Gå til møtet
command-minutes-since = Gå til «Sidan sist»
    .also = endringar, førre møte, oppfølging

## The minutes as they will be

minutes-to-paper = Vis referatet ›
minutes-composing = Referatet blir skrive …
minutes-to-choices = Manglar og godkjenning ›
minutes-back-to-paper = ‹ Referatet
minutes-choices = Manglar, innhald, godkjenning
minutes-missing = Manglar
minutes-nothing-missing = Ingenting manglar.
minutes-moved-since = { $n ->
    [one] { $n } lys er endra sidan. Referatet viser det slik det var då møtet var slutt.
   *[other] { $n } lys er endra sidan. Referatet viser dei slik dei var då møtet var slutt.
}
minutes-not-all-shown = Teksten er lengre enn det som blir vist her. Alt er med i fila du eksporterer.
minutes-contents = Med i referatet
minutes-only-decisions = Berre vedtak og oppfølging
minutes-with-board = Tavla
minutes-with-roadmap = Vegkartet
minutes-with-queue = Køen
minutes-with-status = Status for tiltak i gang
minutes-with-questions = Spørsmåla lysa reiser
minutes-rounds = Svar i rundane: { $how }
minutes-rounds-without = ikkje med
minutes-rounds-counts = tal på svar
minutes-rounds-names = med namn
minutes-rounds-anonymous = Rundar utan namn blir alltid viste som tal.
minutes-language = Språk: { $name }
minutes-language-program = som programmet ({ $name })
minutes-approval = Godkjenning
minutes-send-out = Merk som sendt ut
minutes-approve = Merk som godkjent
minutes-approve-again = Merk som godkjent på nytt
minutes-back-to-draft = Tilbake til utkast
field-sent-on = Sendt ut den
field-approved-on = Godkjent den
field-approved-by = Godkjent av
command-minutes-send = Merk referatet som sendt ut til godkjenning
command-minutes-approve = Merk referatet som godkjent
command-minutes-draft = Gjer referatet til utkast igjen
message-minutes-sent = Referatet er merkt som sendt ut til godkjenning
message-minutes-approved = Referatet er merkt som godkjent
message-minutes-draft = Referatet er eit utkast igjen
hint-read = les vidare
hint-next-heading = neste sak

## Since last time

since-day = Sidan { $day }
since-meeting = Sidan { $name }
since-nothing = Ingen tidlegare møte
since-nothing-more = Når økta har fleire møte, står det her kva som er endra sidan møtet før.
since-follow-ups = Oppfølgingspunkt frå tidlegare møte
since-no-follow-ups = Ingenting å følgje opp.
since-lights = Lys som er sette eller endra
since-no-lights = Ingen lys er sette eller endra.
since-queue = I køen, sjå på no
since-no-queue = Ingenting i køen skal sjåast på no.
since-overdue = Over fristen
since-from-to = frå { $from } til { $to }
since-again = Sjå på igjen { $day }

## A paper on its way to a file, and how documents look

path-paper-title = Kvar skal dokumentet liggje?
path-template-title = Kva Word-mal skal brukast?
minutes-writing = Blir skrive …
minutes-stop = Avbryt
minutes-stands = Det ligg alt ei fil der som heiter { $name }.
minutes-is-open = { $name } er open i eit anna program. Lukk ho der før du skriv over ho, eller vel eit anna namn.
minutes-give-over = Skriv over
minutes-give-elsewhere = Vel ei anna fil
template-name = Word-mal: { $name }
template-choose = Vel eigen Word-mal …
template-another = Vel ein annan mal …
template-none = Utan mal
template-not-read = Malen kan ikkje lesast. { $what }
template-no-document = Malen er ikkje eit Word-dokument (.docx eller .dotx). Vel ein annan mal.
template-locked = Malen har passord, eller er lagra i det gamle formatet .doc. Lagre ein kopi som .docx utan passord.
template-strict = Malen er lagra som «Strict Open XML». Lagre han som vanleg .docx.
template-too-large = Malen er for stor. Vel ein mindre mal.
template-damaged = Malen er skadd ({ $what }). Vel ein annan mal.
template-unsupported = Topp- eller botnteksten i malen har noko som ikkje kan takast med ({ $what }). Vel ein annan mal.
command-template-choose = Vel Word-mal for referat og innkalling
command-template-none = Word utan eigen mal
command-minutes-stop = Avbryt skrivinga av dokumentet
message-minutes-stopped = Avbrote. Ingenting vart skrive.
message-minutes-stands = Det ligg alt ei fil der. Spørsmålet står i «Referat».
message-template-picked = Word-dokument følgjer malen { $name }
message-template-dropped = Word-dokument følgjer ingen eigen mal
message-template-no-dialog = Fildialogen er ikkje tilgjengeleg, så ein mal kan ikkje veljast her. Bruk Word utan eigen mal.
minutes-shown = Vist i møtet
