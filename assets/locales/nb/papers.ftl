### The papers of a meeting: the agenda sent out, case papers, minutes.

paper-minutes = Referat
paper-agenda-sent = Innkalling
paper-case = Saksframlegg
paper-page = Side { $n } av { $m }

## How far minutes have come

paper-draft = Utkast. Referatet er ikke sendt ut.
paper-sent = Sendt ut til godkjenning { $day }.
paper-approved = Godkjent { $day }.
paper-approved-by = Godkjent { $day } av { $by }.
paper-changed-since = Endret etter godkjenningen.

## The head

paper-time = Tid
paper-forum = Forum
paper-participants = Deltakere
paper-name = Navn
paper-presence = Til stede
paper-present-in = { $n ->
    [one] Sak { $items }
   *[other] Sakene { $items }
}
paper-present-until = Til og med sak { $item }
paper-present-since = Fra og med sak { $item }
quoted = «{ $words }»
paper-disqualified-in = { $n ->
    [one] inhabil i sak { $items }
   *[other] inhabil i sakene { $items }
}
paper-on-behalf = { $who } på vegne av { $whom }
paper-no-participants = Ingen deltakere er ført opp.
paper-agenda = Saksliste
paper-item = Sak
paper-item-number = sak { $number }
paper-item-heading = Sak { $number } { $title }
paper-minutes-long = { $n } min
paper-no-items = Sakslista er tom.

## An item

paper-papers = Saksdokumenter
paper-exempt = { $title } (unntatt offentlighet, { $law })
paper-about = Saken gjelder
paper-shown = Vist i møtet
paper-reflections = Refleksjoner
paper-decision = Vedtak
paper-reservation = Protokolltilførsel
paper-to-follow-up = Til oppfølging
paper-not-taking-part = Deltok ikke
paper-not-treated = Saken ble ikke behandlet.
paper-nobody-yet = Ingen ennå
paper-by = innen { $day }
paper-done-on = Gjort { $day }
paper-no-date = Ingen frist

## A measure

paper-lights-of = { $measure }: lysene gruppa ble enig om
paper-criterion = Kriterium
paper-light = Lys
paper-chosen-and-why = Det vi valgte, og hvorfor
paper-no-lights = Ingen lys er satt.
paper-earlier-wording = Satt med en tidligere ordlyd
paper-from-sheet = Fra et ark, ikke bekreftet av gruppa
paper-for-green = For grønt lys
paper-missing = Mangler før vi kan vurdere
paper-round = Runde { $n }
paper-again = Ses på igjen { $day }.
paper-as-now = { $words } (slik det lyder nå)
paper-sentence-now = Slik setningen lyder nå
paper-rationale-gone = Begrunnelsen fra møtet er ikke tatt vare på.
paper-again-in = Tatt opp igjen siden ({ $item }). Slik er beslutningen nå:
paper-stands-now = Slik det er nå. Et senere møte kan ha endret det.

## What follows the items

paper-follow-ups = Oppfølgingspunkter
paper-what = Hva
paper-who = Hvem
paper-due = Frist
paper-from = Fra
paper-measure = Tiltak
paper-part-board = Tavla
paper-part-roadmap = Veikart
paper-part-queue = Kø
paper-part-status = Status
paper-part-questions = Spørsmål lysene reiser
paper-no-measures = Det er ingen tiltak.
paper-empty-roadmap = Ingen tiltak har fått plass ennå.
paper-empty-queue = Køen er tom.
paper-nothing-under-way = Ingen tiltak er i gang.
paper-no-questions = Ingen spørsmål er besvart ennå.
paper-must-change = Hva må endre seg
paper-looked-at = Ses på igjen
paper-reported-on = Meldt { $day }
paper-why-and-next = Hvorfor, og neste steg

## What is still missing in them

lack-decision = { $n ->
    [one] { $n } vedtak uten tekst
   *[other] { $n } vedtak uten tekst
}
lack-words = { $n ->
    [one] { $n } sak uten tekst
   *[other] { $n } saker uten tekst
}
lack-who = { $n ->
    [one] { $n } oppfølgingspunkt uten ansvarlig
   *[other] { $n } oppfølgingspunkter uten ansvarlig
}
lack-due = { $n ->
    [one] { $n } oppfølgingspunkt uten frist
   *[other] { $n } oppfølgingspunkter uten frist
}
lack-date = Møtet har ingen dato
lack-chair = Ingen er ført opp som møteleder
