### The papers of a meeting: the agenda sent out, case papers, minutes.

paper-minutes = Referat
paper-agenda-sent = Innkalling
paper-case = Saksframlegg
paper-page = Side { $n } av { $m }

## How far minutes have come

paper-draft = Utkast. Referatet er ikkje sendt ut.
paper-sent = Sendt ut til godkjenning { $day }.
paper-approved = Godkjent { $day }.
paper-approved-by = Godkjent { $day } av { $by }.
paper-changed-since = Endra etter godkjenninga.

## The head

paper-time = Tid
paper-forum = Forum
paper-participants = Deltakarar
paper-name = Namn
paper-presence = Til stades
paper-present-in = { $n ->
    [one] Sak { $items }
   *[other] Sakene { $items }
}
paper-present-until = Til og med sak { $item }
paper-present-since = Frå og med sak { $item }
quoted = «{ $words }»
paper-disqualified-in = { $n ->
    [one] inhabil i sak { $items }
   *[other] inhabil i sakene { $items }
}
paper-on-behalf = { $who } på vegner av { $whom }
paper-no-participants = Ingen deltakarar er førte opp.
paper-agenda = Saksliste
paper-item = Sak
paper-item-number = sak { $number }
paper-item-heading = Sak { $number } { $title }
paper-minutes-long = { $n } min
paper-no-items = Sakslista er tom.

## An item

paper-papers = Saksdokument
paper-exempt = { $title } (unnateke offentlegheit, { $law })
paper-about = Saka gjeld
paper-shown = Vist i møtet
paper-reflections = Refleksjonar
paper-decision = Vedtak
paper-reservation = Protokolltilførsel
paper-to-follow-up = Til oppfølging
paper-not-taking-part = Deltok ikkje
paper-not-treated = Saka vart ikkje behandla.
paper-nobody-yet = Ingen enno
paper-by = innan { $day }
paper-done-on = Gjort { $day }
paper-no-date = Ingen frist

## A measure

paper-lights-of = { $measure }: lysa gruppa vart samd om
paper-criterion = Kriterium
paper-light = Lys
paper-chosen-and-why = Det vi valde, og kvifor
paper-no-lights = Ingen lys er sette.
paper-earlier-wording = Vurdert med ein tidlegare ordlyd
paper-from-sheet = Frå eit ark, ikkje stadfesta av gruppa
paper-for-green = For grønt lys
paper-missing = Manglar før vi kan vurdere
paper-round = Runde { $n }
paper-again = Blir sett på igjen { $day }.
paper-as-now = { $words } (slik det lyder no)
paper-sentence-now = Slik setninga lyder no
paper-rationale-gone = Grunngivinga frå møtet er ikkje teken vare på.
paper-again-in = Teke opp igjen sidan ({ $item }). Slik er avgjerda no:
paper-stands-now = Slik det er no. Eit seinare møte kan ha endra det.

## What follows the items

paper-follow-ups = Oppfølgingspunkt
paper-what = Kva
paper-who = Kven
paper-due = Frist
paper-from = Frå
paper-measure = Tiltak
paper-part-board = Tavla
paper-part-roadmap = Vegkart
paper-part-queue = Kø
paper-part-status = Status
paper-part-questions = Spørsmål lysa reiser
paper-no-measures = Det er ingen tiltak.
paper-empty-roadmap = Ingen tiltak har fått plass enno.
paper-empty-queue = Køen er tom.
paper-nothing-under-way = Ingen tiltak er i gang.
paper-no-questions = Ingen spørsmål er svara på enno.
paper-must-change = Kva må endre seg
paper-looked-at = Sjå på igjen
paper-reported-on = Meldt { $day }
paper-why-and-next = Kvifor, og neste steg

## What is still missing in them

lack-decision = { $n ->
    [one] { $n } vedtak utan tekst
   *[other] { $n } vedtak utan tekst
}
lack-words = { $n ->
    [one] { $n } sak utan tekst
   *[other] { $n } saker utan tekst
}
lack-who = { $n ->
    [one] { $n } oppfølgingspunkt utan ansvarleg
   *[other] { $n } oppfølgingspunkt utan ansvarleg
}
lack-due = { $n ->
    [one] { $n } oppfølgingspunkt utan frist
   *[other] { $n } oppfølgingspunkt utan frist
}
lack-date = Møtet har ingen dato
lack-chair = Ingen er ført opp som møteleiar
