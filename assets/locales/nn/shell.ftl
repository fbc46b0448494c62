### What is around every room: rails, bars and menus, the status line, how all looks.

## The rooms and the bars

rail-open-first = Opne eller lag ei økt først
menu-file = Fil
menu-view = Vis
menu-help = Hjelp
menu-language = Språk: { $language }
view-theme = Tema
view-zoom = Storleik: { $n } %
message-is-on = { $what }: på
message-is-off = { $what }: av
message-is-chosen = Valt: { $what }
view-after = Etter at eit merke er sett
top-unsaved = ikkje lagra
untitled = Økt utan tittel
unnamed = Utan namn
not-saved-anywhere = ikkje lagra som fil
cancel = Avbryt
close = Lukk
not-now = Ikkje no
top-not-safe = ! utan automatisk sikring
top-little-room = nesten full
top-no-room = for stor til lagring
top-read-only = skriveverna

## The status line

status-busy = Arbeider med fila …
status-unsaved = Ikkje lagra
status-unchanged = Ingen endringar
status-nothing-leaves = Ingen data blir sende ut.
status-aside-writing = Lerretet er lagt til side medan du skriv. Esc eller F5 viser det igjen.
status-aside-counting = Lerretet kjem igjen når svara blir viste fram. F5 lukkar det.
status-shown = Viser { $shown } av { $all } tiltak
status-judged = Vurdert: { $judged } av { $all } kryss
status-from-sheet = { $n } frå ark, ikkje stadfesta
status-cannot = { $n } kan ikkje vurderast enno
status-points = { $n ->
    [one] { $n } oppfølgingspunkt
   *[other] { $n } oppfølgingspunkt
}
status-decided = Avgjort: { $decided } av { $all } tiltak
roadmap-all = { $n } på vegkartet
roadmap-quick = { $n ->
    [one] { $n } på kort sikt
   *[other] { $n } på kort sikt
}
roadmap-middle = { $n } på mellomlang sikt
roadmap-long = { $n ->
    [one] { $n } på lang sikt
   *[other] { $n } på lang sikt
}
roadmap-no-owner = { $n } utan eigar
hint-new = ny økt
hint-open = opne
hint-save = lagre
hint-add = legg til
hint-move = flytt
hint-mark = set lys
hint-judge = vurder saman
hint-abstain = avstår
hint-take-back = ta tilbake
hint-reveal = vis fram
hint-new-round = ny runde
hint-done = neste kryss
hint-to-board = tilbake til tavla
hint-decide = vel avgjerd
hint-next-question = neste spørsmål
hint-answer = svar
hint-answered = svara på
hint-question-crossing = gå til krysset
hint-palette = alle kommandoar

## Counts

count-participants = { $n ->
    [one] { $n } deltakar
   *[other] { $n } deltakarar
}
participants-and-judging = { $all }, { $judging } vurderer i dag
count-criteria = { $n ->
    [one] { $n } kriterium
   *[other] { $n } kriterium
}
count-focus-areas = { $n ->
    [one] { $n } innsatsområde
   *[other] { $n } innsatsområde
}
count-measures = { $n } tiltak
count-steps = { $n } steg på vegkartet

## Commands, for the palette and the list of keys

command-toggle-motion = Mindre animasjon
    .also = rolege rørsler
command-zoom-in = Større skrift
    .also = forstørr, zoom inn, tekststorleik
command-zoom-out = Mindre skrift
    .also = forminsk, zoom ut, tekststorleik
command-toggle-spacing = Meir luft i teksten
    .also = dysleksi, leselegheit, linjeavstand, bokstavavstand
command-zoom-reset = Vanleg storleik
    .also = nullstill zoom, 100 prosent
command-theme-light = Lyst tema
    .also = dagmodus, fargar
command-theme-dark = Mørkt tema
    .also = nattmodus, mørk modus, fargar
command-theme-high-contrast = Høg kontrast, lys
    .also = tema, svart på kvitt, svaksynt, tilgjenge, fargar
command-theme-high-contrast-dark = Høg kontrast, mørk
command-theme-system = Følg temaet til systemet
command-next-pane = Neste del av vindauget

## What is said when something was done

message-refused = Endringa kunne ikkje gjerast, og ingenting er endra. Det er ein feil i programmet: lagre, og meld frå om han.
message-settings-failed = Innstillingane kunne ikkje lagrast og gjeld berre til du avsluttar. Sjå om disken er full.

## Texts whose place is gone

homeless = Det denne teksten høyrde til, er sletta: «{ $text }»
homeless-copy = Kopier
homeless-let-go = Forkast
notices-read = Greitt
message-homeless-copied = Teksten ligg på utklippstavla
