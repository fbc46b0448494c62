### What helps in every room: open points, the legend, the palette, the keys.

## Open points

points-title = Opne punkt
points-none = Ingen opne punkt. Dei kjem frå «Kva skal til for grønt lys?» og «Kva manglar før vi kan vurdere?».
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
