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
