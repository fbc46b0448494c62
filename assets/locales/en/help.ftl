### What helps in every room: open points, the legend, the palette, the keys.

## Open points

points-title = Open points
points-none = No open points. They come from ‘What would make it green?’ and ‘What is missing before we can judge?’, and from the items of the meeting.
points-nobody = Nobody has taken it on
points-by = by { $day }
points-late = was due { $day }
points-with-done = Also show what is done

## Commands, for the palette and the list of keys

command-points = Open points
    .also = tasks, to do, follow up, action list
command-legend = What lights and signs mean
    .also = key, symbols, colours, meaning
command-palette = Find a command
command-own-keys = Change the keys
    .also = shortcuts, customise, keyboard
command-toggle-keys-alone = Single keys alone or with Alt
command-usual-keys = Back to the usual keys
command-keys = Keys
    .also = shortcuts, help, keyboard
palette-hint = Type what you want to do
palette-nothing = No command is called that.
own-keys-title = Keys of one character
keys-everywhere = Everywhere
keys-edit = Edit
keys-crossing = The crossing
own-keys-what = They never work while you are typing. Should they be in the way all the same, they can ask for Alt, or be changed.
own-keys-alone = The key alone
own-keys-held = Alt and the key
own-key-wait = Press a key
own-key-name = { $command }: { $key }. Change the key
own-key-clash = { $key } is also used for: { $command }
keys-title = Keys
keys-arrows = Move around the board and in lists
keys-choose = Choose in the crossing
keys-judge = Judge the crossing together
keys-seats = Whose turn it is, and who goes out or comes (Enter)
keys-delete = Delete the selected entry in a list…
keys-next-control = Next button or field
keys-back = One step back
keys-paste = Paste rows as measures (in Prepare, Measures)

## Why a command cannot be done now

why-no-session = Open a session first.
why-in-room = That is done in the room { $room }.
why-in-tab = That is done in the room { $room }, under { $tab }.
why-no-crossing = That is done at a crossing, on the board or in Judge.
why-nothing-here = There is nothing here to do it with.
why-so-already = It is so already.
why-no-further = It goes no further.
why-nothing-to-undo = There is nothing to undo.
why-nothing-to-redo = There is nothing to redo.
why-never-saved = The session has not been saved to a file yet.
why-nothing-to-recover = There is nothing unsaved to recover.
why-audience-closed = The audience view is closed. F5 opens it.
why-none-in-hand = No measure is being moved.
why-in-list = That is done in a list, for example Measures.
