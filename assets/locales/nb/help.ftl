### What helps in every room: open points, the legend, the palette, the keys.

## Open points

points-title = Oppfølgingspunkter
points-none = Ingen oppfølgingspunkter. De kommer fra «Hva skal til for grønt lys?» og «Hva mangler før vi kan vurdere?», og fra sakene i møtet.
points-nobody = Ingen ansvarlig
points-by = innen { $day }
points-late = fristen var { $day }
points-with-done = Vis også det som er gjort

## Commands, for the palette and the list of keys

command-points = Oppfølgingspunkter
    .also = åpne punkter, oppgaver, gjøremål, oppfølging, hvem gjør hva
command-legend = Hva lys og tegn betyr
    .also = forklaring, symboler, fargekoder
command-palette = Finn en kommando
command-own-keys = Endre hurtigtastene
    .also = taster, snarveier, tilpass
command-toggle-keys-alone = Enkelttaster alene eller med Alt
command-usual-keys = Tilbakestill hurtigtastene
command-keys = Hurtigtaster
    .also = taster, snarveier, hjelp, tastatur
palette-hint = Skriv hva du vil gjøre
palette-nothing = Ingen kommandoer passer.
own-keys-title = Enkelttaster
keys-everywhere = Der du står
keys-edit = Rediger
keys-crossing = Krysset
own-keys-what = De virker ikke mens du skriver. Du kan bytte dem ut, eller la dem kreve Alt.
own-keys-alone = Tasten alene
own-keys-held = Alt og tasten
own-key-wait = Trykk på en tast
own-key-name = { $command }: { $key }. Bytt tast
own-key-clash = { $key } brukes også til: { $command }
keys-title = Hurtigtaster
keys-arrows = Flytt deg på tavla og i lister
keys-choose = Velg merke i krysset (på «Tavle»)
keys-judge = Vurder krysset sammen (fra «Tavle»)
keys-seats = Velg hvem som svarer nå (i «Vurder»)
keys-delete = Slett det valgte i en liste …
keys-next-control = Neste knapp eller felt
keys-back = Ett steg tilbake
keys-paste = Lim inn rader i lista (i «Forbered»)

## Why a command cannot be done now

why-no-session = Åpne en økt først.
why-in-room = Det gjøres i rommet «{ $room }».
why-in-tab = Det gjøres i rommet «{ $room }», under «{ $tab }».
why-no-crossing = Det gjøres i et kryss, på tavla eller i «Vurder».
why-nothing-here = Det er ingenting å gjøre det med her.
why-so-already = Det er slik allerede.
why-no-further = Lenger går det ikke.
why-nothing-to-undo = Det er ingenting å angre.
why-nothing-to-redo = Det er ingenting å gjøre om.
why-never-saved = Økta er ikke lagret som fil ennå.
why-nothing-to-recover = Det er ingenting ulagret å hente fram.
why-audience-closed = Lerretet er lukket. F5 åpner det.
why-none-in-hand = Du flytter ikke noe tiltak nå.
why-in-list = Det gjøres i en liste, for eksempel «Tiltak».
