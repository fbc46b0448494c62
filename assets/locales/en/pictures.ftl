### Pictures that go out as files, and what they show in words.

picture-board = Board
picture-overview = Whole board
picture-roadmap = Roadmap
picture-status = Status
picture-crossing = Crossing
picture-sheet = Picture { $n } of { $all }
picture-area = Focus area: { $name }
picture-answers = { $n ->
    [one] One answer
   *[other] { $n } answers
}
picture-agreed = The group has agreed on this.
picture-empty = There is nothing here yet.

## Giving them out

command-give-picture = Export as picture…
picture-title = Export as picture
picture-what = What it shows
picture-size = Size
picture-kind = File type
picture-kind-png = PNG, works everywhere
picture-kind-svg = SVG, sharp at any size
picture-words = The picture looks as it does in the audience view. A text file saved beside it says the same in words, light by light. What does not fit goes into more pictures, numbered.
picture-give = Choose a file…
path-picture-title = Where do you want to save the picture?
message-picture-given = Exported: { $name }, with a text file beside it. Hidden answers and private notes are not in it.
message-pictures-given = Exported: { $n } pictures, starting with { $name }. Not everything fitted in one.
message-picture-stands = Nothing was exported: there is already a file called { $name }. Choose another name.
message-picture-not-written = { $name } could not be saved. Check whether you have access to that folder, or choose another.
message-picture-of-nothing = There is nothing here to make a picture of yet.
message-picture-too-many = It would take more than 100 pictures. Choose the whole board, or show fewer measures.
message-picture-not-made = The picture could not be made. Please report the fault.
