# What only a screen reader says.
pane-rail = Rom
pane-menus = Menyar
pane-tools = Verktøy
pane-status = Statuslinje
palette-found = Kommandoar
one-of = { $at } av { $of }
menu-choices = { $n ->
    [one] eitt val
   *[other] { $n } val
}
