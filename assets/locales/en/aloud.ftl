# What only a screen reader says.
pane-rail = Rooms
pane-menus = Menus
pane-tools = Tools
pane-status = Status line
pane-panel = Details
palette-found = Commands
spoken-edge-top = At the top
spoken-edge-bottom = At the bottom
spoken-edge-row-start = Start of the row
spoken-edge-row-end = End of the row
heading-said = { $name }, heading
legend-light = Light { $letter }: { $name }
legend-mark = Mark: { $name }
legend-sign = Sign: { $name }
fold-open = { $name }, expanded
fold-shut = { $name }, collapsed
one-of = { $at } of { $of }
menu-choices = { $n ->
    [one] one choice
   *[other] { $n } choices
}
tabs = Parts of the preparation
names = Names
names-offered = { $n ->
    [one] One name, choose with down arrow
   *[other] { $n } names, choose with down arrow
}
key-arrows = arrow keys
key-left = left arrow
key-up = up arrow
key-right = right arrow
key-down = down arrow
key-plus = plus
key-minus = minus
key-question-mark = question mark
key-full-stop = full stop
keycap-space = Space
key-space = space
key-page-up = page up
key-page-down = page down
key-equals = equals sign
