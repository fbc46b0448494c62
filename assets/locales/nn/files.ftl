### Files: opening, saving and leaving, what is asked first, and what to do when it fails.

## Questions

file-filter = Lyskryss-økt
file-filter-all = Alle filer
unsaved-title = Lagre endringane?
unsaved-words = «{ $title }» har endringar som ikkje er lagra.
unsaved-drafts = { $n ->
    [one] I eitt felt står det tekst som må rettast før han kan lagrast.
   *[other] I { $n } felt står det tekst som må rettast før han kan lagrast.
}
unsaved-homeless-title = Noko du skreiv, høyrer ikkje til noko lenger
unsaved-save = Lagre
unsaved-discard = Ikkje lagre
still-saving-title = Økta blir framleis lagra
still-saving-words = Lagringsstaden svarar ikkje. Går du vidare no, kan dei siste endringane gå tapt.
still-saving-stay = Bli her
still-saving-leave = Ikkje vent
unknown-title = Lagre utan det programmet ikkje kan ta vare på?
unknown-words = Fila har { $n ->
    [one] noko som ikkje blir med når du lagrar
   *[other] { $n } ting som ikkje blir med når du lagrar
}: { $fields }. Det er felt som dette programmet ikkje kjenner, eller kommentarar (//) som er skrivne for hand. Vil du ta vare på alt, kan du avbryte og kopiere fila først.
unknown-comment = kommentar i linje { $line }
unknown-save = Lagre utan dei
path-open-title = Kva fil skal opnast?
path-save-title = Kvar skal økta lagrast?
path-why = Fildialogen er ikkje tilgjengeleg. Skriv heile stien til fila.
path-name = Sti til fila
path-open = Opne
path-save = Lagre
path-exists-title = Skrive over fila?
path-exists = Det ligg alt ei fil der: { $path }
path-replace = Skriv over

## What can go wrong, and what to do

cannot-open-title = Fila kunne ikkje opnast
cannot-open-other = Opne ei anna fil
cannot-save-title = Økta kunne ikkje lagrast
cannot-save-elsewhere = Lagre ein annan stad
cannot-save-anyway = Lagre der likevel
cannot-save-anyway-words = Lagrar du der likevel, blir fila som ligg der no, teken vare på under «Tidlegare versjonar».
session-still-open = Økta du hadde open, er framleis open.
cannot-open-former = Opne siste lesbare versjon
cannot-open-former-words = Programmet har teke vare på ein lesbar versjon frå { $time }.
cannot-open-versions = Tidlegare versjonar
cannot-open-recover = Hent fram endringane
cannot-open-recover-words = Det finst òg endringar i økta som ikkje vart lagra.
cannot-save-copy = Kopier alt som tekst
cannot-save-copy-shown = Kopier utan det skjulte
cannot-save-copy-unshown = Kopier alt
cannot-save-unshown-words = Økta har skjulte svar eller private notat. Kopierer du alt, kan den som får teksten, lese dei.

## Commands, for the palette and the list of keys

command-new = Ny økt …
    .also = opprett, lag, byrje, mal, workshop
command-open = Opne …
    .also = hent, fil, last inn
command-save = Lagre
    .also = ta vare på, arkiver
command-save-as = Lagre som …
    .also = kopi, nytt namn, eksporter
command-quit = Avslutt
    .also = lukk programmet, gå ut

## What is said when something was done

message-reading-file = Les { $name } …
message-saved = Lagra { $time }
message-saved-but = Lagra, men { $n ->
    [one] { $n } felt har tekst
   *[other] { $n } felt har tekst
} som må rettast før han kan lagrast
message-dialog-is-open = Ein fildialog er alt open.
message-unknown-fields = Fila har { $n ->
    [one] { $n } ting
   *[other] { $n } ting
} som ikkje blir med når du lagrar
message-text-little-room = Teksten er snart så lang som ein tekst kan vere (1 MB). Kort han ned: blir han lengre, kan økta ikkje lagrast.
message-text-no-room = Teksten ville blitt lengre enn 1 MB, og så lang kan ingen tekst vere. Han er ikkje endra. Kort han ned.
message-list-little-room = Lista er snart så lang som ho kan vere ({ $most } oppføringar). Slett det de ikkje treng: blir ho lengre, kan økta ikkje lagrast.
message-list-no-room = Lista kan ikkje ha fleire enn { $most } oppføringar. Ingenting vart lagt til. Slett noko først.
message-session-no-room = Økta ville blitt større enn { $most } MB og kunne ikkje vore lagra. Endringa vart ikkje gjord. Slett noko, eller del økta i to.
message-session-little-room = Økta er snart så stor som ei fil kan vere ({ $most } MB). Slett noko, eller del økta i to.
message-signs-taken-out = Kontrollteikn (usynlege teikn som ikkje er skrift) vart fjerna.
message-changed-outside = Fila er endra utanfor programmet sidan ho vart lagra. Sjå over innhaldet.
message-former-open = Dette er ein kopi av ein tidlegare versjon. Fila er ikkje rørt.
message-backup-failed = Lagra, men den tidlegare versjonen kunne ikkje takast vare på. Sjå om disken er full.
message-other-names = Lagra. Fila hadde òg eit anna namn (ei hard lenkje). Under det namnet er ho uendra.
message-version-not-kept = Det som stod her, kunne ikkje takast vare på under «Tidlegare versjonar». Du kan framleis angre.
message-session-copied = Heile økta er kopiert som tekst. Lim ho inn ein trygg stad, og lagre ho med eit namn som sluttar på .ron.
message-session-copied-unshown = Heile økta er kopiert som tekst, med skjulte svar og private notat. Lim ho berre inn der ingen andre les, og lagre ho med eit namn som sluttar på .ron.
message-session-copied-shown = Økta er kopiert som tekst, utan skjulte svar og private notat. Lim ho inn ein trygg stad, og lagre ho med eit namn som sluttar på .ron.
