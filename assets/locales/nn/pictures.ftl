### Pictures that go out as files, and what they show in words.

picture-board = Tavle
picture-overview = Heile tavla
picture-roadmap = Vegkart
picture-status = Status
picture-crossing = Kryss
picture-sheet = Bilete { $n } av { $all }
picture-area = Innsatsområde: { $name }
picture-answers = { $n ->
    [one] Eitt svar
   *[other] { $n } svar
}
picture-agreed = Gruppa er samd om dette.
picture-empty = Det står ingenting her enno.
