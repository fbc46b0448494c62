# What only a screen reader says.
pane-rail = Rom
pane-menus = Menyer
pane-tools = Verktøy
pane-status = Statuslinje
palette-found = Kommandoer
one-of = { $at } av { $of }
menu-choices = { $n ->
    [one] ett valg
   *[other] { $n } valg
}
