### What helps in every room: open points, the legend, the palette, the keys.

## Open points

points-title = Oppfølgingspunkt
points-none = Ingen oppfølgingspunkt. Dei kjem frå «Kva skal til for grønt lys?» og «Kva manglar før vi kan vurdere?», og frå sakene i møtet.
points-nobody = Ingen ansvarleg
points-by = innan { $day }
points-late = fristen var { $day }
points-with-done = Vis òg det som er gjort

## Commands, for the palette and the list of keys

command-points = Oppfølgingspunkt
    .also = opne punkt, oppgåver, gjeremål, oppfølging, kven gjer kva
command-legend = Kva lys og teikn tyder
    .also = forklaring, symbol, fargekodar
command-palette = Finn ein kommando
command-own-keys = Endre hurtigtastane
    .also = tastar, snarvegar, tilpass
command-toggle-keys-alone = Enkelttastar åleine eller med Alt
command-usual-keys = Tilbakestill hurtigtastane
command-keys = Hurtigtastar
    .also = tastar, snarvegar, hjelp, tastatur
palette-hint = Skriv kva du vil gjere
palette-nothing = Ingen kommandoar passar.
own-keys-title = Enkelttastar
keys-everywhere = Der du står
keys-edit = Rediger
keys-crossing = Krysset
own-keys-what = Dei verkar ikkje medan du skriv. Du kan byte dei ut, eller la dei krevje Alt.
own-keys-alone = Tasten åleine
own-keys-held = Alt og tasten
own-key-wait = Trykk på ein tast
own-key-name = { $command }: { $key }. Byt tast
own-key-clash = { $key } blir òg brukt til: { $command }
keys-title = Hurtigtastar
keys-arrows = Flytt deg på tavla og i lister
keys-choose = Vel merke i krysset (på «Tavle»)
keys-judge = Vurder krysset saman (frå «Tavle»)
keys-seats = Vel kven som svarar no (i «Vurder»)
keys-delete = Slett det valde i ei liste …
keys-next-control = Neste knapp eller felt
keys-back = Eitt steg tilbake
keys-paste = Lim inn rader i lista (i «Førebu»)

## Why a command cannot be done now

why-no-session = Opne ei økt først.
why-in-room = Det blir gjort i rommet «{ $room }».
why-in-tab = Det blir gjort i rommet «{ $room }», under «{ $tab }».
why-no-crossing = Det blir gjort i eit kryss, på tavla eller i «Vurder».
why-nothing-here = Det er ingenting å gjere det med her.
why-so-already = Slik er det frå før.
why-no-further = Lenger går det ikkje.
why-nothing-to-undo = Det er ingenting å angre.
why-nothing-to-redo = Det er ingenting å gjere om.
why-never-saved = Økta er ikkje lagra som fil enno.
why-nothing-to-recover = Det er ingenting ulagra å hente fram.
why-audience-closed = Lerretet er lukka. F5 opnar det.
why-none-in-hand = Du flyttar ikkje noko tiltak no.
why-in-list = Det blir gjort i ei liste, til dømes «Tiltak».
