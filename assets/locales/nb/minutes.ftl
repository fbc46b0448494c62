### The room Minutes: the meeting, its agenda, what is said and decided, who is there.

room-minutes = Referat

## The agenda

agenda = Saksliste
agenda-approval = Godkjenning av referat og saksliste
agenda-status = Status for tiltak
agenda-criteria = Setningene for kriteriene
agenda-measures = Vurdering av tiltak
agenda-roadmap = Veikart
agenda-other = Eventuelt
minutes-empty = Lag sakslista. Begynn gjerne med forrige referat.
minutes-usual = Vanlig saksliste
minutes-empty-item = Tom sak
minutes-add = + Ny sak
asked-for = Ønsket på sakslista
asked-for-take-up = Lag sak av det
asked-for-question = Gå til spørsmålet
asked-for-go-status = Gå til status
asked-for-item = Tas opp i: { $item }
asked-for-status = Status
minutes-meetings = Møter
minutes-meeting = Møtet
minutes-no-day = Møte uten dato
minutes-item = Sak { $number }
minutes-for-whom = { $who } for { $whom }
minutes-on-behalf = { $whom }: { $who } (vara)
minutes-left = { $n ->
    [one] { $n } minutt igjen
   *[other] { $n } minutter igjen
}
minutes-over = { $n ->
    [one] { $n } minutt over tida
   *[other] { $n } minutter over tida
}
minutes-behind = { $n ->
    [one] { $n } minutt forsinket
   *[other] { $n } minutter forsinket
}
minutes-ahead = { $n ->
    [one] { $n } minutt foran planen
   *[other] { $n } minutter foran planen
}
minutes-in-time = I rute
item-running = pågår
item-paused = pause
item-ended = ferdig

## An item's page

minutes-back = ‹ Saksliste
minutes-back-to-item = ‹ Tilbake
minutes-who = Hvem er til stede ›
minutes-presenter = Innleder: { $who }
minutes-begin = Begynn på saken
minutes-pause = Pause
minutes-go-on = Fortsett
minutes-again = Ta opp igjen
minutes-done = Ferdig med saken
minutes-about = Om saken
minutes-walk = Alt dere går gjennom i «Vurder»
minutes-delete = Slett saken
minutes-delete-meeting = Slett møtet
minutes-papers = Saksdokumenter
minutes-add-paper = + Nytt saksdokument
minutes-exempt-hint = Unntatt etter …
minutes-case = Saksframlegg
minutes-introductions = Innledning
minutes-introduction = Innledning { $n }
minutes-add-introduction = + Skriv en innledning
minutes-reflections = Refleksjoner
minutes-point = Punkt { $n }
minutes-paragraph = Avsnitt { $n }
minutes-add-point = + Nytt punkt
minutes-add-paragraph = + Nytt avsnitt
minutes-decided = Vedtak
minutes-decision = Vedtak, punkt { $n }
minutes-add-decision = + Nytt vedtak
minutes-take-proposal = Bruk forslaget
minutes-reservations = Protokolltilførsler
minutes-reservation = Protokolltilførsel { $n }
minutes-add-reservation = + Ny protokolltilførsel
minutes-no-name = Uten navn
minutes-more = Mer
minutes-up = Flytt opp
minutes-down = Flytt ned
minutes-remove = Fjern
minutes-follow-ups = Oppfølgingspunkter
minutes-follow-up = Oppfølgingspunkt { $n }:
minutes-add-follow-up = + Nytt oppfølgingspunkt
minutes-nobody = Ingen ennå
minutes-no-due = Ingen frist
minutes-earlier = Oppfølgingspunkter fra før ({ $n })
minutes-measures = Tiltak i denne saken
minutes-to-judge = Til vurderingen ›
minutes-private = Private notater, blir ikke med ({ $n })
minutes-private-note = Privat notat
minutes-add-private = + Nytt privat notat

## Who is there

minutes-there = Til stede: { $item }
minutes-there-day = Til stede på møtet
minutes-there-change = Endre
minutes-there-done = Ferdig
minutes-no-participants = Ingen deltakere ennå. Legg dem inn i «Forbered».
minutes-of = { $n } av { $all }
minutes-whole-day = Hele dagen
minutes-this-item = Bare denne saken
minutes-as-on-the-day = Som resten av dagen
minutes-substitute = Hvem er vara?

## Commands, for the palette and the list of keys

command-go-minutes = Gå til Referat
    .also = møte, saksliste, agenda, vedtak, notat, protokoll
command-item-add = Ny sak på sakslista
command-agenda-usual = Lag en vanlig saksliste
command-item-write = Skriv i saken
command-item-begin = Begynn på saken, eller ta pause
command-item-end = Ferdig med saken
command-item-next = Neste sak
command-item-previous = Forrige sak
command-item-up = Flytt saken opp
command-item-down = Flytt saken ned
command-item-delete = Slett saken
command-note-point = Nytt punkt i refleksjonene
command-note-paragraph = Nytt avsnitt i refleksjonene
command-note-decision = Nytt vedtak
command-take-proposal = Bruk forslaget som vedtak
command-note-reservation = Ny protokolltilførsel
command-follow-up-add = Nytt oppfølgingspunkt
command-paper-add = Nytt saksdokument
command-private-note = Nytt privat notat
command-attendance = Endre hvem som er til stede
    .also = oppmøte, forfall, vara, inhabil
command-meeting-new = Nytt møte
command-meeting-delete = Slett møtet
command-audience-agenda = Lerretet: sakslista
command-audience-item = Lerretet: saken
command-audience-resolution = Lerretet: vedtaket, stort

## Keys worth knowing, and how far the meeting has come

hint-item-add = ny sak
hint-item-next = neste sak
hint-item-begin = begynn, pause
hint-item-write = skriv
hint-item-end = ferdig med saken
status-items = { $n } av { $all } saker ferdig
status-untaken = { $n ->
    [one] { $n } oppfølgingspunkt uten ansvarlig
   *[other] { $n } oppfølgingspunkter uten ansvarlig
}

## What is said when something was done

message-taken-up = { $name } står på sakslista
message-item-begun = Sak { $name } pågår
message-item-paused = Pause i sak { $name }
message-item-ended = Ferdig med sak { $name }

## Giving out

minutes-give = Eksporter referatet
minutes-give-word = Word
minutes-give-pdf = PDF
minutes-give-web = Nettside
minutes-give-copy = Kopier
minutes-private-stay = Private notater blir ikke med.
command-minutes-word = Eksporter referatet som Word
command-minutes-pdf = Eksporter referatet som PDF
command-minutes-web = Eksporter referatet som nettside
command-minutes-copy = Kopier referatet
command-agenda-give = Eksporter innkallingen som Word
message-minutes-given = Eksportert: { $name }
message-minutes-not-given = Referatet ble ikke eksportert. Grunnen står i «Referat».
message-minutes-not-made = Referatet kunne ikke lages. Prøv et annet format, og meld fra om feilen.
message-minutes-copied = Referatet ligger på utklippstavla

## The views of the room

minutes-tab-paper = Referat
minutes-tab-meeting = Møtet
minutes-tab-since = Siden sist
command-minutes-paper = Gå til referatet slik det blir
    .also = forhåndsvisning, protokoll, godkjenning
command-minutes-meeting = Gå til møtet
command-minutes-since = Gå til «Siden sist»
    .also = endringer, forrige møte, oppfølging

## The minutes as they will be

minutes-to-paper = Vis referatet ›
minutes-composing = Skriver referatet …
minutes-to-choices = Mangler og godkjenning ›
minutes-back-to-paper = ‹ Referatet
minutes-choices = Mangler, innhold, godkjenning
minutes-missing = Mangler
minutes-nothing-missing = Ingenting mangler.
minutes-moved-since = { $n ->
    [one] { $n } lys er endret siden. Referatet viser det slik det var da møtet var slutt.
   *[other] { $n } lys er endret siden. Referatet viser dem slik de var da møtet var slutt.
}
minutes-not-all-shown = Teksten er lengre enn det som vises her. Alt er med i fila du eksporterer.
minutes-contents = Med i referatet
minutes-only-decisions = Bare vedtak og oppfølging
minutes-with-board = Tavla
minutes-with-roadmap = Veikartet
minutes-with-queue = Køen
minutes-with-status = Status for tiltak i gang
minutes-with-questions = Spørsmålene lysene reiser
minutes-rounds = Svar i rundene: { $how }
minutes-rounds-without = ikke med
minutes-rounds-counts = antall
minutes-rounds-names = med navn
minutes-rounds-anonymous = Runder uten navn vises alltid som antall.
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
command-minutes-draft = Gjør referatet til utkast igjen
message-minutes-sent = Referatet er merket som sendt ut til godkjenning
message-minutes-approved = Referatet er merket som godkjent
message-minutes-draft = Referatet er et utkast igjen
hint-read = les videre
hint-next-heading = neste sak

## Since last time

since-day = Siden { $day }
since-meeting = Siden { $name }
since-nothing = Ingen tidligere møter
since-nothing-more = Når økta har flere møter, står det her hva som er endret siden møtet før.
since-follow-ups = Oppfølgingspunkter fra tidligere møter
since-no-follow-ups = Ingenting å følge opp.
since-lights = Lys som er satt eller endret
since-no-lights = Ingen lys er satt eller endret.
since-queue = I køen, se på nå
since-no-queue = Ingenting i køen skal ses på nå.
since-overdue = Over fristen
since-from-to = fra { $from } til { $to }
since-again = Ses på igjen { $day }

## A paper on its way to a file, and how documents look

path-paper-title = Hvor skal dokumentet ligge?
path-template-title = Hvilken Word-mal skal brukes?
minutes-writing = Skriver …
minutes-stop = Avbryt
minutes-stands = Det ligger allerede en fil der som heter { $name }.
minutes-is-open = { $name } er åpen i et annet program. Lukk den der før du skriver over den, eller velg et annet navn.
minutes-give-over = Skriv over
minutes-give-elsewhere = Velg en annen fil
template-name = Word-mal: { $name }
template-choose = Velg egen Word-mal …
template-another = Velg en annen mal …
template-none = Uten mal
template-not-read = Malen kan ikke leses. { $what }
template-no-document = Malen er ikke et Word-dokument (.docx eller .dotx). Velg en annen mal.
template-locked = Malen har passord, eller er lagret i det gamle formatet .doc. Lagre en kopi som .docx uten passord.
template-strict = Malen er lagret som «Strict Open XML». Lagre den som vanlig .docx.
template-too-large = Malen er for stor. Velg en mindre mal.
template-damaged = Malen er skadet ({ $what }). Velg en annen mal.
template-unsupported = Topp- eller bunnteksten i malen har noe som ikke kan tas med ({ $what }). Velg en annen mal.
command-template-choose = Velg Word-mal for referat og innkalling
command-template-none = Word uten egen mal
command-minutes-stop = Avbryt skrivingen av dokumentet
message-minutes-stopped = Avbrutt. Ingenting ble skrevet.
message-minutes-stands = Det ligger allerede en fil der. Spørsmålet står i «Referat».
message-template-picked = Word-dokumenter følger malen { $name }
message-template-dropped = Word-dokumenter følger ingen egen mal
message-template-no-dialog = Fildialogen er ikke tilgjengelig, så en mal kan ikke velges her. Bruk Word uten egen mal.
minutes-shown = Vist i møtet
