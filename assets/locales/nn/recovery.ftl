### What earlier runs left unsaved, and how changes are kept safe.

## What earlier runs left

recover-title = Det finst endringar som ikkje er lagra
recover-what = Programmet vart avslutta før alt var lagra. Ingenting er borte: opne økta og lagre, eller la ho liggje til neste gong.
recover-changes = { $n ->
    [one] { $n } endring sidan førre lagring.
   *[other] { $n } endringar sidan førre lagring.
}
recover-last = Siste endring: { $time }.
recover-drafts = { $n ->
    [one] { $n } uferdig tekst er med.
   *[other] { $n } uferdige tekstar er med.
}
recover-cut = Slutten er skadd. Alt som står framfor, er med.
recover-newer = Ei nyare utgåve av Lyskryss har skrive noko som denne utgåva ikkje kjenner. Resten er med, og gjenopprettingsfila blir liggjande.
recover-file-changed = Fila er endra sidan. Opnar du økta, ser du begge versjonane ved sida av kvarandre.
recover-may-go-on = Kanskje arbeider nokon framleis med dette på { $machine }; programmet kan ikkje sjå det herifrå.
recover-open = Opne
recover-throw-away = Forkast
recover-later = Seinare
unreadable-what = { $n ->
    [one] Denne gjenopprettingsfila kan ikkje lesast. Ho ligg urørt til du forkastar ho.
   *[other] Desse gjenopprettingsfilene kan ikkje lesast. Dei ligg urørte til du forkastar dei.
}
unreadable-begun = Byrja { $time }.
unreadable-show = Vis som tekst
journal-text-title = Gjenopprettingsfila som tekst
journal-text-what = Slik ligg ho på disken. Ho kan òg ha svar som ikkje er viste fram.
journal-text-copy = Kopier alt
journal-text-copy-shown = Kopier utan det skjulte
message-journal-copied = Heile gjenopprettingsfila er kopiert som tekst. Ho kan ha skjulte svar og private notat: lim ho berre inn der ingen andre les.
throw-away-title = Forkaste det for godt?
throw-away-words = Endringane som ikkje vart lagra, blir borte. Det kan ikkje angrast.
throw-away-keep = Behald
throw-away-agree = Forkast for godt
message-recovered = { $n ->
    [one] { $n } endring er henta fram. Lagre når du har sett på ho.
   *[other] { $n } endringar er henta fram. Lagre når du har sett på dei.
}
message-journals-unreadable = { $n ->
    [one] { $n } gjenopprettingsfil kan ikkje lesast. Ho ligg urørt i mappa til programmet.
   *[other] { $n } gjenopprettingsfiler kan ikkje lesast. Dei ligg urørte i mappa til programmet.
}
message-journal-failed = Automatisk sikring verkar ikkje no. Lagre ofte.
message-journal-late = Disken er treg: det siste som vart gjort, er ikkje sikra enno. Lagre ofte.
message-journal-works = Automatisk sikring verkar igjen.
recover-panic = Ein feil i programmet gjorde at det stoppa. Ein rapport utan innhald frå økta ligg her: { $path }
panic-words = Ein feil i programmet gjorde at det stoppa. Ingenting er borte: start det igjen, så hentar det fram det som ikkje vart lagra.

## Commands, for the palette and the list of keys

command-recover = Hent fram ulagra endringar
    .also = gjenopprett, krasj, mista
