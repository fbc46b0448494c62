### Pictures that go out as files, and what they show in words.

picture-board = Tavle
picture-overview = Heile tavla
picture-roadmap = Vegkart
picture-status = Status
picture-crossing = Kryss
picture-sheet = Bilete { $n } av { $all }
picture-area = Innsatsområde: { $name }
picture-answers = { $n ->
    [one] Eitt svar
   *[other] { $n } svar
}
picture-agreed = Gruppa er samd om dette.
picture-empty = Det står ingenting her enno.

## Giving them out

command-give-picture = Eksporter som bilete …
picture-title = Eksporter som bilete
picture-what = Kva biletet viser
picture-size = Storleik
picture-kind = Filtype
picture-kind-png = PNG, verkar overalt
picture-kind-svg = SVG, skarp i alle storleikar
picture-words = Biletet ser ut som på lerretet. Ved sida av blir det lagt ei tekstfil med det same i ord, lys for lys. Det som ikkje får plass, kjem på fleire bilete med nummer.
picture-give = Vel fil …
path-picture-title = Kvar skal biletet liggje?
message-picture-given = Eksportert: { $name }, med ein tekst ved sida av. Skjulte svar og private notat er ikkje med.
message-pictures-given = Eksportert: { $n } bilete. Det første er { $name }. Ikkje alt fekk plass i eitt.
message-picture-stands = Ingenting er skrive: { $name } finst frå før. Vel eit anna namn.
message-picture-not-written = { $name } kunne ikkje skrivast. Sjå om du har tilgang til mappa, eller vel ei anna.
message-picture-of-nothing = Her er det ikkje noko å lage bilete av enno.
message-picture-too-many = Det blir fleire enn 100 bilete. Vel heile tavla, eller vis færre tiltak.
message-picture-not-made = Biletet kunne ikkje lagast. Meld frå om feilen.
