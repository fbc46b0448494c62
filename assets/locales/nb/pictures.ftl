### Pictures that go out as files, and what they show in words.

picture-board = Tavle
picture-overview = Hele tavla
picture-roadmap = Veikart
picture-status = Status
picture-crossing = Kryss
picture-sheet = Bilde { $n } av { $all }
picture-area = Innsatsområde: { $name }
picture-answers = { $n ->
    [one] Ett svar
   *[other] { $n } svar
}
picture-agreed = Gruppa er enig om dette.
picture-empty = Det står ingenting her ennå.
