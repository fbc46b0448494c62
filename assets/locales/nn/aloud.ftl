# What only a screen reader says.
pane-rail = Rom
pane-menus = Menyar
pane-tools = Verktøy
pane-status = Statuslinje
pane-panel = Detaljar
palette-found = Kommandoar
spoken-edge-top = Øvst
spoken-edge-bottom = Nedst
spoken-edge-row-start = Først i rada
spoken-edge-row-end = Sist i rada
heading-said = { $name }, overskrift
legend-light = Lys { $letter }: { $name }
legend-mark = Merke: { $name }
legend-sign = Teikn: { $name }
fold-open = { $name }, vist
fold-shut = { $name }, skjult
one-of = { $at } av { $of }
menu-choices = { $n ->
    [one] eitt val
   *[other] { $n } val
}
tabs = Delar av førebuingane
names = Namn
names-offered = { $n ->
    [one] Eitt namn, vel med pil ned
   *[other] { $n } namn, vel med pil ned
}
key-arrows = piltastane
key-left = pil venstre
key-up = pil opp
key-right = pil høgre
key-down = pil ned
key-plus = pluss
key-minus = minus
key-question-mark = spørjeteikn
key-full-stop = punktum
keycap-space = Mellomrom
key-space = mellomrom
key-page-up = side opp
key-page-down = side ned
key-equals = likskapsteikn
