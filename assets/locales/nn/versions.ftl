### Earlier versions of a file, and a look at what differs from them.

## Earlier versions

versions-title = Tidlegare versjonar
versions-looking = Ser etter …
versions-none = Ingen enno. Kvar gong du lagrar, tek programmet vare på fila slik ho var.
versions-what = Opne ein som kopi, eller sjå kva som er annleis. Fila blir ikkje rørt.
versions-kept = Teke vare på { $time }
versions-unreadable = Kan ikkje lesast.
versions-open = Opne som kopi
versions-compare = Sjå kva som er annleis
comparing-reads = Versjonen frå { $time } blir lesen …
comparing = Samanliknar …
compared-title = Kva er annleis?
compared-words = Økta no, ved sida av versjonen frå { $time }.
compared-nothing = Ingenting er annleis enn i versjonen frå { $time }.
compared-back = Tilbake
outside-title = Fila er endra utanfor programmet
outside-words = Her er fila slik ho er no, ved sida av slik programmet sist las eller lagra ho, { $time }.

## Commands, for the palette and the list of keys

command-versions = Tidlegare versjonar …
    .also = historikk, tryggingskopi, gjenopprett, backup
