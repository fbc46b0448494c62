### What is around every room: rails, bars and menus, the status line, how all looks.

## The rooms and the bars

rail-open-first = Åpne eller lag en økt først
menu-file = Fil
menu-view = Vis
menu-help = Hjelp
menu-language = Språk: { $language }
view-theme = Tema
view-zoom = Størrelse: { $n } %
message-is-on = { $what }: på
message-is-off = { $what }: av
message-is-chosen = Valgt: { $what }
view-after = Etter at et merke er satt
top-unsaved = ikke lagret
untitled = Økt uten tittel
unnamed = Uten navn
not-saved-anywhere = ikke lagret som fil
cancel = Avbryt
close = Lukk
not-now = Ikke nå
top-not-safe = ! uten automatisk sikring
top-little-room = nesten full
top-no-room = for stor til å lagres
top-read-only = skrivebeskyttet

## The status line

status-busy = Arbeider med fila …
status-unsaved = Ikke lagret
status-unchanged = Ingen endringer
status-nothing-leaves = Ingen data sendes ut.
status-aside-writing = Lerretet er lagt til side mens du skriver. Esc eller F5 viser det igjen.
status-aside-counting = Lerretet kommer igjen når svarene vises fram. F5 lukker det.
status-shown = Viser { $shown } av { $all } tiltak
status-judged = { $judged } av { $all } kryss vurdert
status-from-sheet = { $n } fra ark, ikke bekreftet
status-cannot = { $n } kan ikke vurderes ennå
status-points = { $n ->
    [one] { $n } oppfølgingspunkt
   *[other] { $n } oppfølgingspunkter
}
status-decided = { $decided } av { $all } tiltak avgjort
roadmap-all = { $n } på veikartet
roadmap-quick = { $n ->
    [one] { $n } på kort sikt
   *[other] { $n } på kort sikt
}
roadmap-middle = { $n } på mellomlang sikt
roadmap-long = { $n ->
    [one] { $n } på lang sikt
   *[other] { $n } på lang sikt
}
roadmap-no-owner = { $n } uten eier
hint-new = ny økt
hint-open = åpne
hint-save = lagre
hint-add = legg til
hint-move = flytt
hint-mark = sett lys
hint-judge = vurder sammen
hint-abstain = avstår
hint-take-back = ta tilbake
hint-reveal = vis fram
hint-new-round = ny runde
hint-done = neste kryss
hint-to-board = tilbake til tavla
hint-decide = velg beslutning
hint-next-question = neste spørsmål
hint-answer = svar
hint-answered = besvart
hint-question-crossing = gå til krysset
hint-palette = alle kommandoer

## Counts

count-participants = { $n ->
    [one] { $n } deltaker
   *[other] { $n } deltakere
}
participants-and-judging = { $all }, { $judging } vurderer i dag
count-criteria = { $n ->
    [one] { $n } kriterium
   *[other] { $n } kriterier
}
count-focus-areas = { $n ->
    [one] { $n } innsatsområde
   *[other] { $n } innsatsområder
}
count-measures = { $n } tiltak
count-steps = { $n } steg på veikartet

## Commands, for the palette and the list of keys

command-toggle-motion = Mindre animasjon
    .also = rolige bevegelser
command-zoom-in = Større skrift
    .also = forstørr, zoom inn, tekststørrelse
command-zoom-out = Mindre skrift
    .also = forminsk, zoom ut, tekststørrelse
command-toggle-spacing = Mer luft i teksten
    .also = dysleksi, lesbarhet, linjeavstand, bokstavavstand
command-zoom-reset = Vanlig størrelse
    .also = nullstill zoom, 100 prosent
command-theme-light = Lyst tema
    .also = dagmodus, farger
command-theme-dark = Mørkt tema
    .also = nattmodus, mørk modus, farger
command-theme-high-contrast = Høy kontrast, lys
    .also = tema, svart på hvitt, svaksynt, tilgjengelighet, farger
command-theme-high-contrast-dark = Høy kontrast, mørk
command-theme-system = Følg systemets tema
command-next-pane = Neste del av vinduet

## What is said when something was done

message-refused = Endringen kunne ikke gjøres, og ingenting er endret. Det er en feil i programmet: lagre, og meld fra om den.
message-settings-failed = Innstillingene kunne ikke lagres og gjelder bare til du avslutter. Se om disken er full.

## Texts whose place is gone

homeless = Det denne teksten hørte til, er slettet: «{ $text }»
homeless-copy = Kopier
homeless-let-go = Forkast
notices-read = Greit
message-homeless-copied = Teksten ligger på utklippstavla
