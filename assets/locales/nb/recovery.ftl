### What earlier runs left unsaved, and how changes are kept safe.

## What earlier runs left

recover-title = Her ligger noe som ikke ble lagret
recover-what = Programmet ble avsluttet før alt var lagret. Ingenting er borte: åpne det, og lagre.
recover-changes = { $n ->
    [one] { $n } endring siden sist lagret.
   *[other] { $n } endringer siden sist lagret.
}
recover-last = Den siste { $time }.
recover-drafts = { $n ->
    [one] { $n } tekst var under skriving, og er med.
   *[other] { $n } tekster var under skriving, og er med.
}
recover-cut = Slutten er skadet og kan ikke leses. Det som står foran, er med.
recover-newer = En nyere versjon har skrevet noe som denne ikke kjenner. Resten er med, og sikkerhetsloggen blir liggende.
recover-file-changed = Fila er endret siden. Når du åpner, ser du begge ved siden av hverandre.
recover-may-go-on = Noen kan fortsatt arbeide med dette på { $machine }; det lar seg ikke avgjøre herfra.
recover-open = Åpne
recover-throw-away = Kast
recover-later = Senere: det ligger her til neste gang
unreadable-what = { $n ->
    [one] Denne sikkerhetsloggen kan ikke leses. Den ligger urørt til du kaster den.
   *[other] Disse sikkerhetsloggene kan ikke leses. De ligger urørt til du kaster dem.
}
unreadable-begun = Begynt { $time }.
unreadable-show = Vis som tekst
journal-text-title = Sikkerhetsloggen som tekst
journal-text-what = Slik ligger den på disken. Her kan det også stå svar som ikke er vist fram.
journal-text-copy = Kopier alt
journal-text-copy-shown = Kopier økta uten det skjulte
message-journal-copied = Hele loggen er kopiert som tekst. Den kan ha skjulte svar og private notater: lim den bare inn der ingen andre leser.
throw-away-title = Kaste det for godt?
throw-away-words = Endringene som ikke ble lagret, blir borte. Det kan ikke angres.
throw-away-keep = Behold
throw-away-agree = Kast for godt
message-recovered = { $n ->
    [one] { $n } endring er hentet tilbake. Lagre når du har sett på det.
   *[other] { $n } endringer er hentet tilbake. Lagre når du har sett på det.
}
message-journals-unreadable = { $n ->
    [one] { $n } sikkerhetslogg kan ikke leses. Den ligger urørt i programmets mappe.
   *[other] { $n } sikkerhetslogger kan ikke leses. De ligger urørt i programmets mappe.
}
message-journal-failed = Endringer kan ikke sikres underveis nå. Lagre ofte.
message-journal-late = Disken er treg: det siste som ble gjort, er ikke sikret ennå.
message-journal-works = Endringer sikres underveis igjen.
recover-panic = Programmet stoppet på grunn av en feil hos oss. En rapport uten et ord fra økta ligger her: { $path }
panic-words = Programmet stoppet på grunn av en feil hos oss. Ingenting er borte: start det igjen, så henter det fram det som ikke ble lagret.

## Commands, for the palette and the list of keys

command-recover = Hent fram det som ikke ble lagret
    .also = gjenopprett, krasj, mistet
