### The meeting: what its fields are called, and what differs.

## The meeting

field-meeting-name = Kva møtet heiter
field-meeting-on = Dato
field-meeting-until = Til og med
field-meeting-from = Byrjar
field-meeting-to = Sluttar
field-meeting-chair = Møteleiar
field-meeting-secretary = Referent
field-meeting-next = Neste møte
field-meeting-contents = Kva som er med i referatet
field-meeting-approval = Godkjenning av referatet

## Items of the agenda

field-item-number = Saksnummer
field-item-title = Sak
field-item-kind = Type
field-item-presenter = Innleiar
field-item-presents-for = Innleiar for
field-item-day = Dag
field-item-starts = Byrjar
field-item-minutes = Minutt
field-item-history = Tidlegare behandling
field-item-background = Bakgrunn
field-item-asked = Det gruppa blir beden om
field-item-proposal = Framlegg til vedtak
field-item-measures = Tiltak i saka
field-item-ran = Når saka vart behandla
item-information = Orientering
item-discussion = Drøfting
item-decision = Vedtak
item-approval = Godkjenning
item-any-other-business = Eventuelt
item-break = Pause

## What belongs to an item

field-paper-title = Saksdokument
field-paper-exempt = Unnateke offentlegheit etter
field-paper-shown = Vist i møtet
field-note = Notat
field-note-by = Kven som sa det, eller kva slags notat det er
field-follow-up-what = Oppfølgingspunkt
field-follow-up-who = Ansvarleg
field-follow-up-by = Frist
field-follow-up-told = Korleis det går

## Who was there

how-present = Til stades
how-absent = Forfall
how-substitute = Vara
how-came-later = Kom undervegs
how-left = Gjekk undervegs
how-disqualified = Inhabil

## What differs between two versions

piece-meeting = Møte: { $name }
piece-item = Sak: { $name }
piece-paper = Saksdokument: { $name }
piece-note = Notat: { $name }
piece-private-note = Privat notat
piece-presence = Oppmøte
piece-follow-up = Oppfølgingspunkt: { $name }
piece-order-meetings = Rekkefølga på møte
piece-order-items = Rekkefølga på saker
piece-order-papers = Rekkefølga på saksdokument
piece-order-notes = Rekkefølga på notat
piece-order-private-notes = Rekkefølga på private notat
piece-order-presences = Rekkefølga på oppmøte
piece-order-follow-ups = Rekkefølga på oppfølgingspunkt
