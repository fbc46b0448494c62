### Files: opening, saving and leaving, what is asked first, and what to do when it fails.

## Questions

file-filter = Lyskryss-økt
file-filter-all = Alle filer
unsaved-title = Lagre endringene?
unsaved-words = «{ $title }» har endringer som ikke er lagret.
unsaved-drafts = { $n ->
    [one] I ett felt står det tekst som må rettes før den kan lagres.
   *[other] I { $n } felt står det tekst som må rettes før den kan lagres.
}
unsaved-homeless-title = Noe du skrev, hører ikke til noe lenger
unsaved-save = Lagre
unsaved-discard = Ikke lagre
still-saving-title = Økta lagres fortsatt
still-saving-words = Lagringsstedet svarer ikke. Går du videre nå, kan de siste endringene gå tapt.
still-saving-stay = Bli her
still-saving-leave = Ikke vent
unknown-title = Lagre uten det programmet ikke kan ta vare på?
unknown-words = Fila har { $n ->
    [one] noe som ikke blir med når du lagrer
   *[other] { $n } ting som ikke blir med når du lagrer
}: { $fields }. Det er felt som dette programmet ikke kjenner, eller kommentarer (//) som er skrevet for hånd. Vil du ta vare på alt, kan du avbryte og kopiere fila først.
unknown-comment = kommentar i linje { $line }
unknown-save = Lagre uten dem
path-open-title = Hvilken fil skal åpnes?
path-save-title = Hvor skal økta lagres?
path-why = Fildialogen er ikke tilgjengelig. Skriv hele stien til fila.
path-name = Sti til fila
path-open = Åpne
path-save = Lagre
path-exists-title = Skrive over fila?
path-exists = Det ligger allerede en fil der: { $path }
path-replace = Skriv over

## What can go wrong, and what to do

cannot-open-title = Fila kunne ikke åpnes
cannot-open-other = Åpne en annen fil
cannot-save-title = Økta kunne ikke lagres
cannot-save-elsewhere = Lagre et annet sted
cannot-save-anyway = Lagre der likevel
cannot-save-anyway-words = Lagrer du der likevel, blir fila som ligger der nå, tatt vare på under «Tidligere versjoner».
session-still-open = Økta du hadde åpen, er fortsatt åpen.
cannot-open-former = Åpne siste lesbare versjon
cannot-open-former-words = Programmet har tatt vare på en lesbar versjon fra { $time }.
cannot-open-versions = Tidligere versjoner
cannot-open-recover = Hent fram endringene
cannot-open-recover-words = Det finnes også endringer i økta som ikke ble lagret.
cannot-save-copy = Kopier alt som tekst
cannot-save-copy-shown = Kopier uten det skjulte
cannot-save-copy-unshown = Kopier alt
cannot-save-unshown-words = Økta har skjulte svar eller private notater. Kopierer du alt, kan den som får teksten, lese dem.

## Commands, for the palette and the list of keys

command-new = Ny økt …
    .also = opprett, lag, begynn, mal, workshop
command-open = Åpne …
    .also = hent, fil, last inn
command-save = Lagre
    .also = ta vare på, arkiver
command-save-as = Lagre som …
    .also = kopi, nytt navn, eksporter
command-quit = Avslutt
    .also = lukk programmet, gå ut

## What is said when something was done

message-reading-file = Leser { $name } …
message-saved = Lagret { $time }
message-saved-but = Lagret, men { $n ->
    [one] { $n } felt har tekst
   *[other] { $n } felt har tekst
} som må rettes før den kan lagres
message-dialog-is-open = En fildialog er allerede åpen.
message-unknown-fields = Fila har { $n ->
    [one] { $n } ting
   *[other] { $n } ting
} som ikke blir med når du lagrer
message-text-little-room = Teksten er snart så lang som en tekst kan være (1 MB). Kort den ned: blir den lengre, kan økta ikke lagres.
message-text-no-room = Teksten ville blitt lengre enn 1 MB, og så lang kan ingen tekst være. Den er ikke endret. Kort den ned.
message-list-little-room = Lista er snart så lang som den kan være ({ $most } oppføringer). Slett det dere ikke trenger: blir den lengre, kan økta ikke lagres.
message-list-no-room = Lista kan ikke ha flere enn { $most } oppføringer. Ingenting ble lagt til. Slett noe først.
message-session-no-room = Økta ville blitt større enn { $most } MB og kunne ikke vært lagret. Endringen ble ikke gjort. Slett noe, eller del økta i to.
message-session-little-room = Økta er snart så stor som en fil kan være ({ $most } MB). Slett noe, eller del økta i to.
message-signs-taken-out = Kontrolltegn (usynlige tegn som ikke er skrift) ble fjernet.
message-changed-outside = Fila er endret utenfor programmet siden den ble lagret. Se over innholdet.
message-former-open = Dette er en kopi av en tidligere versjon. Fila er ikke rørt.
message-backup-failed = Lagret, men den tidligere versjonen kunne ikke tas vare på. Se om disken er full.
message-other-names = Lagret. Fila hadde også et annet navn (en hard lenke). Under det navnet er den uendret.
message-version-not-kept = Det som sto her, kunne ikke tas vare på under «Tidligere versjoner». Du kan fortsatt angre.
message-session-copied = Hele økta er kopiert som tekst. Lim den inn et trygt sted, og lagre den med et navn som slutter på .ron.
message-session-copied-unshown = Hele økta er kopiert som tekst, med skjulte svar og private notater. Lim den bare inn der ingen andre leser, og lagre den med et navn som slutter på .ron.
message-session-copied-shown = Økta er kopiert som tekst, uten skjulte svar og private notater. Lim den inn et trygt sted, og lagre den med et navn som slutter på .ron.
