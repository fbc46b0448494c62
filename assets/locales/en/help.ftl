### What helps in every room: open points, the legend, the palette, the keys.

## Open points

points-title = Follow-ups
points-none = No follow-ups. They come from “What would make it green?” and “What is missing before we can judge?”, and from the items of the meeting.
points-nobody = Unassigned
points-by = by { $day }
points-late = was due { $day }
points-with-done = Also show what is done

## Commands, for the palette and the list of keys

command-points = Follow-ups
    .also = open points, tasks, to do, follow up, action list
command-legend = Legend
    .also = lights, signs, key, symbols, colours, meaning
command-palette = Find a command
command-own-keys = Change shortcuts
    .also = keys, customise, keyboard
command-toggle-keys-alone = Single-key shortcuts alone or with Alt
command-usual-keys = Reset shortcuts
command-keys = Keyboard shortcuts
    .also = keys, help, keyboard
palette-hint = Type what you want to do
palette-nothing = No matching commands.
own-keys-title = Single-key shortcuts
keys-everywhere = Where you are
keys-edit = Edit
keys-crossing = The crossing
own-keys-what = They are ignored while you type. You can change them or require Alt.
own-keys-alone = The key alone
own-keys-held = Alt and the key
own-key-wait = Press a key
own-key-name = { $command }: { $key }. Change the key
own-key-clash = { $key } is also used for: { $command }
keys-title = Keyboard shortcuts
keys-arrows = Move around the board and in lists
keys-choose = Choose a mark in the crossing (on the board)
keys-judge = Judge the crossing together (from the board)
keys-seats = Choose who answers now (in Judge)
keys-delete = Delete the selected entry in a list…
keys-next-control = Next button or field
keys-back = One step back
keys-paste = Paste rows into the list (in Prepare)

## Why a command cannot be done now

why-no-session = Open a session first.
why-in-room = That is done in { $room }.
why-in-tab = That is done in { $room }, under { $tab }.
why-no-crossing = That is done at a crossing, on the board or in Judge.
why-nothing-here = There is nothing here to use it on.
why-so-already = That is already the case.
why-no-further = It cannot go any further.
why-nothing-to-undo = There is nothing to undo.
why-nothing-to-redo = There is nothing to redo.
why-never-saved = The session has not been saved to a file yet.
why-nothing-to-recover = There is nothing unsaved to recover.
why-audience-closed = The audience view is closed. F5 opens it.
why-none-in-hand = No measure is being moved.
why-in-list = That is done in a list, for example Measures.
