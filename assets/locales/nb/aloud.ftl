# What only a screen reader says.
pane-rail = Rom
pane-menus = Menyer
pane-tools = Verktøy
pane-status = Statuslinje
pane-panel = Detaljer
palette-found = Kommandoer
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
