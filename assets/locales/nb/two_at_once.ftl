### Two who work on one file, and a file that was changed meanwhile.

## Two at once

conflict-title = Fila er endret av noen andre
conflict-theirs = { $n ->
    [one] Ett sted er endret bare i fila. Der er versjonen i fila valgt.
   *[other] { $n } steder er endret bare i fila. Der er versjonen i fila valgt.
}
conflict-ours = { $n ->
    [one] Ett sted er endret bare her. Der er din versjon valgt.
   *[other] { $n } steder er endret bare her. Der er din versjon valgt.
}
conflict-open = { $n ->
    [one] Ett sted må du velge selv.
   *[other] { $n } steder må du velge selv.
}
conflict-merge = Lagre det som er valgt
conflict-take = Bruk alt fra fila
conflict-beside = Lagre min som kopi
conflict-over = Skriv over fila
conflict-unreadable = Noen har endret fila, og slik den er nå, kan den ikke leses:
conflict-safe = Ingenting går tapt: valget kan angres, og det som skrives over, ligger under «Tidligere versjoner».
message-merged = { $n ->
    [0] Alt er beholdt slik det er her.
    [one] Én endring er tatt inn fra fila. Det kan angres.
   *[other] { $n } endringer er tatt inn fra fila. Det kan angres.
}
message-theirs-taken = Økta er nå slik den er i fila. Det kan angres.
message-read-anew = Fila var endret og er lest inn på nytt.
message-file-gone = Fila ligger ikke der lenger. Lagrer du, kommer den tilbake.
message-file-unreadable = Fila er endret av noen andre og kan ikke leses nå. Økta her er som før: lagre den under et annet navn.
elsewhere-title = Økta er åpen et annet sted
elsewhere-who = { $user } har hatt den åpen på { $machine } siden { $time }.
elsewhere-somebody-on = Noen har hatt den åpen på { $machine } siden { $time }.
elsewhere-somebody = Noen har økta åpen.
elsewhere-words = Hvis begge gjør endringer, må endringene flettes når dere lagrer.
elsewhere-open-words = Du kan gå videre. Hvis begge gjør endringer, må endringene flettes når dere lagrer.
elsewhere-read-only = Åpne skrivebeskyttet
elsewhere-copy = Bruk en kopi
elsewhere-anyway = Gå videre likevel
message-open-elsewhere = Økta er åpen et annet sted også. Hvis begge gjør endringer, må endringene flettes når dere lagrer.
message-read-only = Økta er åpnet skrivebeskyttet. Lagre den som en kopi for å endre den.
message-copy-open = Dette er en kopi. Den er ikke lagret som fil ennå.
