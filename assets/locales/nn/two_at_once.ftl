### Two who work on one file, and a file that was changed meanwhile.

## Two at once

conflict-title = Fila er endra av nokon andre
conflict-theirs = { $n ->
    [one] Éin stad er endra berre i fila. Der er versjonen i fila vald.
   *[other] { $n } stader er endra berre i fila. Der er versjonen i fila vald.
}
conflict-ours = { $n ->
    [one] Éin stad er endra berre her. Der er din versjon vald.
   *[other] { $n } stader er endra berre her. Der er din versjon vald.
}
conflict-open = { $n ->
    [one] Éin stad må du velje sjølv.
   *[other] { $n } stader må du velje sjølv.
}
conflict-merge = Lagre det som er valt
conflict-take = Bruk alt frå fila
conflict-beside = Lagre min versjon som kopi
conflict-over = Skriv over fila
conflict-unreadable = Nokon har endra fila, og slik ho er no, kan ho ikkje lesast:
conflict-safe = Ingenting går tapt: valet kan angrast, og det som blir skrive over, ligg under «Tidlegare versjonar».
message-merged = { $n ->
    [0] Alt er behalde slik det er her.
    [one] Éi endring er teken inn frå fila. Det kan angrast.
   *[other] { $n } endringar er tekne inn frå fila. Det kan angrast.
}
message-theirs-taken = Økta er no slik ho er i fila. Det kan angrast.
message-read-anew = Fila var endra og er lesen inn på nytt.
message-file-gone = Fila ligg ikkje der lenger. Lagrar du, kjem ho tilbake.
message-file-unreadable = Fila er endra av nokon andre og kan ikkje lesast no. Økta her er som før: lagre ho under eit anna namn.
elsewhere-title = Økta er open ein annan stad
elsewhere-who = { $user } har hatt ho open på { $machine } sidan { $time }.
elsewhere-somebody-on = Nokon har hatt ho open på { $machine } sidan { $time }.
elsewhere-somebody = Nokon har økta open.
elsewhere-words = Om begge gjer endringar, må endringane flettast når de lagrar.
elsewhere-open-words = Du kan gå vidare. Om begge gjer endringar, må endringane flettast når de lagrar.
elsewhere-read-only = Opne skriveverna
elsewhere-copy = Bruk ein kopi
elsewhere-anyway = Gå vidare likevel
message-open-elsewhere = Økta er open ein annan stad òg. Om begge gjer endringar, må endringane flettast når de lagrar.
message-read-only = Økta er opna skriveverna. Lagre ho som ein kopi for å endre ho.
message-copy-open = Dette er ein kopi. Han er ikkje lagra som fil enno.
