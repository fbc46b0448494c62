### Earlier versions of a file, and a look at what differs from them.

## Earlier versions

versions-title = Tidligere versjoner
versions-looking = Ser etter …
versions-none = Ingen ennå. Hver gang du lagrer, tar programmet vare på fila slik den var.
versions-what = Åpne en som kopi, eller se hva som er annerledes. Fila blir ikke rørt.
versions-kept = Tatt vare på { $time }
versions-unreadable = Kan ikke leses.
versions-open = Åpne som kopi
versions-compare = Se hva som er annerledes
comparing-reads = Leser versjonen fra { $time } …
comparing = Sammenligner …
compared-title = Hva er annerledes?
compared-words = Økta nå, ved siden av versjonen fra { $time }.
compared-nothing = Ingenting er annerledes enn i versjonen fra { $time }.
compared-back = Tilbake
outside-title = Fila er endret utenfor programmet
outside-words = Her er fila slik den er nå, ved siden av slik programmet sist leste eller lagret den, { $time }.

## Commands, for the palette and the list of keys

command-versions = Tidligere versjoner …
    .also = historikk, sikkerhetskopi, gjenopprett, backup
