# What only a screen reader says.
pane-rail = Rom
pane-menus = Menyer
pane-tools = Verktøy
pane-status = Statuslinje
pane-panel = Detaljer
palette-found = Kommandoer
spoken-edge-top = Øverst
spoken-edge-bottom = Nederst
spoken-edge-row-start = Først i raden
spoken-edge-row-end = Sist i raden
heading-said = { $name }, overskrift
legend-light = Lys { $letter }: { $name }
legend-mark = Merke: { $name }
legend-sign = Tegn: { $name }
fold-open = { $name }, vist
fold-shut = { $name }, skjult
one-of = { $at } av { $of }
menu-choices = { $n ->
    [one] ett valg
   *[other] { $n } valg
}
tabs = Deler av forberedelsene
names = Navn
names-offered = { $n ->
    [one] Ett navn, velg med pil ned
   *[other] { $n } navn, velg med pil ned
}
key-arrows = piltastene
key-left = pil venstre
key-up = pil opp
key-right = pil høyre
key-down = pil ned
key-plus = pluss
key-minus = minus
key-question-mark = spørsmålstegn
key-full-stop = punktum
keycap-space = Mellomrom
key-space = mellomrom
key-page-up = side opp
key-page-down = side ned
key-equals = likhetstegn
