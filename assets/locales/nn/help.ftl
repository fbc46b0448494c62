### What helps in every room: open points, the legend, the palette, the keys.

## Open points

points-title = Opne punkt
points-none = Ingen opne punkt. Dei kjem frå «Kva skal til for grønt lys?» og «Kva manglar før vi kan vurdere?», og frå sakene i møtet.
points-nobody = Ingen har teke det
points-by = innan { $day }
points-late = skulle vore gjort { $day }
points-with-done = Vis òg det som er gjort

## Commands, for the palette and the list of keys

command-points = Opne punkt
    .also = oppgåver, gjeremål, oppfølging, kven gjer kva
command-legend = Kva lys og teikn tyder
    .also = forklaring, symbol, fargekodar
command-palette = Finn ein kommando
command-own-keys = Endre tastane
    .also = hurtigtastar, snarvegar, tilpass
command-toggle-keys-alone = Enkelttastar åleine eller med Alt
command-usual-keys = Tilbake til dei vanlege tastane
command-keys = Tastar
    .also = hurtigtastar, snarvegar, hjelp, tastatur
palette-hint = Skriv kva du vil gjere
palette-nothing = Ingen kommando heiter det.
own-keys-title = Tastar med eitt teikn
keys-everywhere = Overalt
keys-edit = Rediger
keys-crossing = Krysset
own-keys-what = Dei verkar aldri medan du skriv. Er dei i vegen likevel, kan dei krevje Alt, eller bytast ut.
own-keys-alone = Tasten åleine
own-keys-held = Alt og tasten
own-key-wait = Trykk ein tast
own-key-name = { $command }: { $key }. Byt tast
own-key-clash = { $key } blir også brukt til: { $command }
keys-title = Tastar
keys-arrows = Flytt deg på tavla og i lister
keys-choose = Vel i krysset
keys-judge = Vurder krysset saman
keys-seats = Kven sin tur det er, og kven som går ut eller kjem (Enter)
keys-delete = Slett det valde i ei liste …
keys-next-control = Neste knapp eller felt
keys-back = Eitt steg tilbake
keys-paste = Lim inn rader som tiltak (i Førebu, Tiltak)

## Why a command cannot be done now

why-no-session = Opne ei økt først.
why-in-room = Det blir gjort i rommet { $room }.
why-in-tab = Det blir gjort i rommet { $room }, under { $tab }.
why-no-crossing = Det blir gjort i eit kryss, på tavla eller i Vurder.
why-nothing-here = Det er ingenting å gjere det med her.
why-so-already = Det er slik alt.
why-no-further = Lenger går det ikkje.
why-nothing-to-undo = Det er ingenting å angre.
why-nothing-to-redo = Det er ingenting å gjere om.
why-never-saved = Økta er ikkje lagra som fil enno.
why-nothing-to-recover = Det er ingenting ulagra å hente fram.
why-audience-closed = Lerretet er lukka. F5 opnar det.
why-none-in-hand = Ingen tiltak er i ferd med å bli flytta.
why-in-list = Det blir gjort i ei liste, til dømes Tiltak.
