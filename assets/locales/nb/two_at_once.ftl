### Two who work on one file, and a file that was changed meanwhile.

## Two at once

conflict-title = Fila er endret av noen andre
conflict-theirs = { $n ->
    [one] Ett sted er endret bare i fila, og er valgt derfra.
   *[other] { $n } steder er endret bare i fila, og er valgt derfra.
}
conflict-ours = { $n ->
    [one] Ett sted er endret bare her, og er valgt herfra.
   *[other] { $n } steder er endret bare her, og er valgt herfra.
}
conflict-open = { $n ->
    [one] Ett sted må du velge selv.
   *[other] { $n } steder må du velge selv.
}
conflict-merge = Lagre det som er valgt
conflict-take = Bruk alt fra fila
conflict-beside = Lagre min ved siden av
conflict-over = Lagre over
conflict-unreadable = Noen har endret den, og slik den er nå, kan den ikke leses:
conflict-safe = Ingenting går tapt: valget kan angres, og det som lagres over, ligger under Tidligere versjoner.
message-merged = { $n ->
    [0] Alt er beholdt slik det er her.
    [one] Ett sted er tatt inn fra fila. Det kan angres.
   *[other] { $n } steder er tatt inn fra fila. Det kan angres.
}
message-theirs-taken = Økta er nå slik den er i fila. Det kan angres.
message-read-anew = Fila ble endret, og vises nå slik den er.
message-file-gone = Fila ligger ikke der lenger. Lagrer du, kommer den tilbake.
message-file-unreadable = Fila er endret av noen andre, og kan ikke leses nå. Økta her er som før.
elsewhere-title = Økta er åpen et annet sted
elsewhere-who = { $user } har hatt den åpen på { $machine } siden { $time }.
elsewhere-somebody-on = Noen har hatt den åpen på { $machine } siden { $time }.
elsewhere-somebody = Noen har den åpen.
elsewhere-words = Endrer begge, må endringene flettes når dere lagrer.
elsewhere-open-words = Du kan gå videre: endrer begge, må endringene flettes når dere lagrer.
elsewhere-read-only = Åpne bare for å se
elsewhere-copy = Bruk en kopi
elsewhere-anyway = Gå videre likevel
message-open-elsewhere = Økta er åpen et annet sted også. Endrer begge, må endringene flettes når dere lagrer.
message-read-only = Økta er åpnet bare for å se på. Lagre den som en kopi for å endre den.
message-copy-open = Dette er en kopi. Den er ikke lagret som fil ennå.
