### The meeting: what its fields are called, and what differs.

## The meeting

field-meeting-name = Hva møtet heter
field-meeting-on = Dato
field-meeting-until = Til og med
field-meeting-from = Begynner
field-meeting-to = Slutter
field-meeting-chair = Møteleder
field-meeting-secretary = Referent
field-meeting-next = Neste møter
field-meeting-contents = Hva som er med i referatet
field-meeting-approval = Godkjenning av referatet

## Items of the agenda

field-item-number = Saksnummer
field-item-title = Sak
field-item-kind = Type
field-item-presenter = Innleder
field-item-presents-for = Innleder for
field-item-day = Dag
field-item-starts = Begynner
field-item-minutes = Minutter
field-item-history = Tidligere behandling
field-item-background = Bakgrunn
field-item-asked = Det gruppa blir bedt om
field-item-proposal = Forslag til vedtak
field-item-measures = Tiltak i saken
field-item-ran = Når saken ble behandlet
item-information = Orientering
item-discussion = Drøfting
item-decision = Vedtak
item-approval = Godkjenning
item-any-other-business = Eventuelt
item-break = Pause

## What belongs to an item

field-paper-title = Saksdokument
field-paper-exempt = Unntatt offentlighet etter
field-paper-shown = Vist i møtet
field-note = Notat
field-note-by = Hvem som sa det, eller hva slags notat det er
field-follow-up-what = Oppfølgingspunkt
field-follow-up-who = Ansvarlig
field-follow-up-by = Frist
field-follow-up-told = Hvordan det går

## Who was there

how-present = Til stede
how-absent = Forfall
how-substitute = Vara
how-came-later = Kom underveis
how-left = Gikk underveis
how-disqualified = Inhabil

## What differs between two versions

piece-meeting = Møte: { $name }
piece-item = Sak: { $name }
piece-paper = Saksdokument: { $name }
piece-note = Notat: { $name }
piece-private-note = Privat notat
piece-presence = Oppmøte
piece-follow-up = Oppfølgingspunkt: { $name }
piece-order-meetings = Rekkefølgen på møter
piece-order-items = Rekkefølgen på saker
piece-order-papers = Rekkefølgen på saksdokumenter
piece-order-notes = Rekkefølgen på notater
piece-order-private-notes = Rekkefølgen på private notater
piece-order-presences = Rekkefølgen på oppmøte
piece-order-follow-ups = Rekkefølgen på oppfølgingspunkter
