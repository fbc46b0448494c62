### What earlier runs left unsaved, and how changes are kept safe.

## What earlier runs left

recover-title = Her ligg noko som ikkje vart lagra
recover-what = Programmet vart avslutta før alt var lagra. Ingenting er borte: opne det, og lagre.
recover-changes = { $n ->
    [one] { $n } endring sidan sist lagra.
   *[other] { $n } endringar sidan sist lagra.
}
recover-last = Den siste { $time }.
recover-drafts = { $n ->
    [one] { $n } tekst var under skriving, og er med.
   *[other] { $n } tekstar var under skriving, og er med.
}
recover-cut = Slutten er skadd og kan ikkje lesast. Det som står framfor, er med.
recover-newer = Ein nyare versjon har skrive noko som denne ikkje kjenner. Resten er med, og tryggleiksloggen blir liggjande.
recover-file-changed = Fila er endra sidan. Når du opnar, ser du begge ved sida av kvarandre.
recover-may-go-on = Nokon kan framleis arbeide med dette på { $machine }; det lèt seg ikkje avgjere herifrå.
recover-open = Opne
recover-throw-away = Kast
recover-later = Seinare: det ligg her til neste gong
unreadable-what = { $n ->
    [one] Denne tryggleiksloggen kan ikkje lesast. Han ligg urørt til du kastar han.
   *[other] Desse tryggleiksloggane kan ikkje lesast. Dei ligg urørte til du kastar dei.
}
unreadable-begun = Byrja { $time }.
unreadable-show = Vis som tekst
journal-text-title = Tryggleiksloggen som tekst
journal-text-what = Slik ligg han på disken. Her kan det òg stå svar som ikkje er viste fram.
journal-text-copy = Kopier alt
journal-text-copy-shown = Kopier økta utan det skjulte
message-journal-copied = Heile loggen er kopiert som tekst. Han kan ha skjulte svar og private notat: lim han berre inn der ingen andre les.
throw-away-title = Kaste det for godt?
throw-away-words = Endringane som ikkje vart lagra, blir borte. Det kan ikkje angrast.
throw-away-keep = Behald
throw-away-agree = Kast for godt
message-recovered = { $n ->
    [one] { $n } endring er henta tilbake. Lagre når du har sett på det.
   *[other] { $n } endringar er henta tilbake. Lagre når du har sett på det.
}
message-journals-unreadable = { $n ->
    [one] { $n } tryggleikslogg kan ikkje lesast. Han ligg urørt i mappa til programmet.
   *[other] { $n } tryggleiksloggar kan ikkje lesast. Dei ligg urørte i mappa til programmet.
}
message-journal-failed = Endringar kan ikkje sikrast undervegs no. Lagre ofte.
message-journal-late = Disken er treg: det siste som vart gjort, er ikkje sikra enno.
message-journal-works = Endringar blir sikra undervegs igjen.
recover-panic = Programmet stoppa på grunn av ein feil hos oss. Ein rapport utan eit ord frå økta ligg her: { $path }
panic-words = Programmet stoppa på grunn av ein feil hos oss. Ingenting er borte: start det igjen, så hentar det fram det som ikkje vart lagra.

## Commands, for the palette and the list of keys

command-recover = Hent fram det som ikkje vart lagra
    .also = gjenopprett, krasj, mista
