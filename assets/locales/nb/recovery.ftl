### What earlier runs left unsaved, and how changes are kept safe.

## What earlier runs left

recover-title = Det finnes endringer som ikke er lagret
recover-what = Programmet ble avsluttet før alt var lagret. Ingenting er borte: åpne økta og lagre, eller la den ligge til neste gang.
recover-changes = { $n ->
    [one] { $n } endring siden forrige lagring.
   *[other] { $n } endringer siden forrige lagring.
}
recover-last = Siste endring: { $time }.
recover-drafts = { $n ->
    [one] { $n } uferdig tekst er med.
   *[other] { $n } uferdige tekster er med.
}
recover-cut = Slutten er skadet. Alt som står foran, er med.
recover-newer = En nyere utgave av Lyskryss har skrevet noe som denne utgaven ikke kjenner. Resten er med, og gjenopprettingsfila blir liggende.
recover-file-changed = Fila er endret siden. Åpner du økta, ser du begge versjonene ved siden av hverandre.
recover-may-go-on = Kanskje arbeider noen fortsatt med dette på { $machine }; programmet kan ikke se det herfra.
recover-open = Åpne
recover-throw-away = Forkast
recover-later = Senere
unreadable-what = { $n ->
    [one] Denne gjenopprettingsfila kan ikke leses. Den ligger urørt til du forkaster den.
   *[other] Disse gjenopprettingsfilene kan ikke leses. De ligger urørt til du forkaster dem.
}
unreadable-begun = Begynt { $time }.
unreadable-show = Vis som tekst
journal-text-title = Gjenopprettingsfila som tekst
journal-text-what = Slik ligger den på disken. Den kan også ha svar som ikke er vist fram.
journal-text-copy = Kopier alt
journal-text-copy-shown = Kopier uten det skjulte
message-journal-copied = Hele gjenopprettingsfila er kopiert som tekst. Den kan ha skjulte svar og private notater: lim den bare inn der ingen andre leser.
throw-away-title = Forkaste det for godt?
throw-away-words = Endringene som ikke ble lagret, blir borte. Det kan ikke angres.
throw-away-keep = Behold
throw-away-agree = Forkast for godt
message-recovered = { $n ->
    [one] { $n } endring er hentet fram. Lagre når du har sett på den.
   *[other] { $n } endringer er hentet fram. Lagre når du har sett på dem.
}
message-journals-unreadable = { $n ->
    [one] { $n } gjenopprettingsfil kan ikke leses. Den ligger urørt i programmets mappe.
   *[other] { $n } gjenopprettingsfiler kan ikke leses. De ligger urørt i programmets mappe.
}
message-journal-failed = Automatisk sikring virker ikke nå. Lagre ofte.
message-journal-late = Disken er treg: det siste som ble gjort, er ikke sikret ennå. Lagre ofte.
message-journal-works = Automatisk sikring virker igjen.
recover-panic = En feil i programmet gjorde at det stoppet. En rapport uten innhold fra økta ligger her: { $path }
panic-words = En feil i programmet gjorde at det stoppet. Ingenting er borte: start det igjen, så henter det fram det som ikke ble lagret.

## Commands, for the palette and the list of keys

command-recover = Hent fram ulagrede endringer
    .also = gjenopprett, krasj, mistet
