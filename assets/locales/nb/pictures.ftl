### Pictures that go out as files, and what they show in words.

picture-board = Tavle
picture-overview = Hele tavla
picture-roadmap = Veikart
picture-status = Status
picture-crossing = Kryss
picture-sheet = Bilde { $n } av { $all }
picture-area = Innsatsområde: { $name }
picture-answers = { $n ->
    [one] Ett svar
   *[other] { $n } svar
}
picture-agreed = Gruppa er enig om dette.
picture-empty = Det står ingenting her ennå.

## Giving them out

command-give-picture = Eksporter som bilde …
picture-title = Eksporter som bilde
picture-what = Hva bildet viser
picture-size = Størrelse
picture-kind = Filtype
picture-kind-png = PNG, virker overalt
picture-kind-svg = SVG, skarp i alle størrelser
picture-words = Bildet ser ut som på lerretet. Ved siden av legges en tekstfil med det samme i ord, lys for lys. Det som ikke får plass, kommer på flere bilder med nummer.
picture-give = Velg fil …
path-picture-title = Hvor skal bildet ligge?
message-picture-given = Eksportert: { $name }, med en tekst ved siden av. Skjulte svar og private notater er ikke med.
message-pictures-given = Eksportert: { $n } bilder. Det første er { $name }. Ikke alt fikk plass i ett.
message-picture-stands = Ingenting er skrevet: { $name } finnes fra før. Velg et annet navn.
message-picture-not-written = { $name } kunne ikke skrives. Se om du har tilgang til mappa, eller velg en annen.
message-picture-of-nothing = Her er det ikke noe å lage bilde av ennå.
message-picture-too-many = Det blir mer enn 100 bilder. Velg hele tavla, eller vis færre tiltak.
message-picture-not-made = Bildet kunne ikke lages. Meld fra om feilen.
