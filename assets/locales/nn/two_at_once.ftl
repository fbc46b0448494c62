### Two who work on one file, and a file that was changed meanwhile.

## Two at once

conflict-title = Fila er endra av nokon andre
conflict-theirs = { $n ->
    [one] Éin stad er endra berre i fila, og er vald derifrå.
   *[other] { $n } stader er endra berre i fila, og er valde derifrå.
}
conflict-ours = { $n ->
    [one] Éin stad er endra berre her, og er vald herifrå.
   *[other] { $n } stader er endra berre her, og er valde herifrå.
}
conflict-open = { $n ->
    [one] Éin stad må du velje sjølv.
   *[other] { $n } stader må du velje sjølv.
}
conflict-merge = Lagre det som er valt
conflict-take = Bruk alt frå fila
conflict-beside = Lagre mi ved sida av
conflict-over = Lagre over
conflict-unreadable = Nokon har endra ho, og slik ho er no, kan ho ikkje lesast:
conflict-safe = Ingenting går tapt: valet kan angrast, og det som blir lagra over, ligg under Tidlegare versjonar.
message-merged = { $n ->
    [0] Alt er halde slik det er her.
    [one] Éin stad er teken inn frå fila. Det kan angrast.
   *[other] { $n } stader er tekne inn frå fila. Det kan angrast.
}
message-theirs-taken = Økta er no slik ho er i fila. Det kan angrast.
message-read-anew = Fila vart endra, og blir no vist slik ho er.
message-file-gone = Fila ligg ikkje der lenger. Lagrar du, kjem ho tilbake.
message-file-unreadable = Fila er endra av nokon andre, og kan ikkje lesast no. Økta her er som før.
elsewhere-title = Økta er open ein annan stad
elsewhere-who = { $user } har hatt ho open på { $machine } sidan { $time }.
elsewhere-somebody-on = Nokon har hatt ho open på { $machine } sidan { $time }.
elsewhere-somebody = Nokon har ho open.
elsewhere-words = Endrar begge, må endringane flettast når de lagrar.
elsewhere-open-words = Du kan gå vidare: endrar begge, må endringane flettast når de lagrar.
elsewhere-read-only = Opne berre for å sjå
elsewhere-copy = Bruk ein kopi
elsewhere-anyway = Gå vidare likevel
message-open-elsewhere = Økta er open ein annan stad òg. Endrar begge, må endringane flettast når de lagrar.
message-read-only = Økta er opna berre for å sjå på. Lagre ho som ein kopi for å endre ho.
message-copy-open = Dette er ein kopi. Han er ikkje lagra som fil enno.
