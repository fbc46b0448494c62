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
picture-empty = Nothing stands here yet.

## Giving them out

command-give-picture = Give out as a picture…
picture-title = Give out as a picture
picture-what = What it shows
picture-size = Size
picture-kind = Kind of file
picture-kind-png = PNG, works everywhere
picture-kind-svg = SVG, sharp at any size
picture-words = The picture looks as it does on the wall. A text file beside it says the same in words, light by light. What does not fit goes on more pictures, with numbers.
picture-give = Choose a file…
path-picture-title = Where should the picture go?
message-picture-given = Written: { $name }, with a text beside it. Hidden answers and private notes are not in it.
message-pictures-given = Written: { $n } pictures, from { $name }. Not all of it fitted in one.
message-picture-stands = Nothing is written: { $name } is there already. Choose another name.
message-picture-not-written = { $name } could not be written. See whether you may write in that folder, or choose another.
message-picture-of-nothing = There is nothing here to make a picture of yet.
message-picture-too-many = It would take more than 100 pictures. Choose the whole board, or show fewer measures.
message-picture-not-made = The picture could not be made. Please report the error.
