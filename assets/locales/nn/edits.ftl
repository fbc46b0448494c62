### Edits: what each is called, taking back and doing again, what an edit leaves behind.

## What edits are called, for «Angre: …»

undo-what = Angre: { $what }
redo-what = Gjer om: { $what }
verb-light = lys for { $subject }
verb-cannot-judge = «kan ikkje vurderast enno» for { $subject }
verb-clear = fjern merket i { $subject }
verb-rationale = grunngiving for { $subject }
verb-condition = kva som skal til for { $subject }
verb-missing = kva som manglar for { $subject }
verb-confirm = stadfesta lys for { $subject }
verb-typo = behald lysa etter skrivefeil i { $subject }
verb-new-round = ny runde for { $subject }
verb-ballot = svar i { $subject }
verb-hands = talde kort i { $subject }
verb-reveal = vis fram i { $subject }
verb-cancel-round = avbryt runden i { $subject }
verb-change-stand = endra svar i { $subject }
verb-reservation = protokolltilførsel i { $subject }
verb-example = døme for { $subject }
verb-tick = markering av oppfølgingspunkt som gjort for { $subject }
verb-rules = korleis gruppa svarar
verb-walk = rekkefølga i «Vurder»
verb-decide = avgjerd for { $subject }
verb-reason = grunnen til avgjerda for { $subject }
verb-queue = opplysningar i køen om { $subject }
verb-details = om økta
verb-add = { $what ->
    [participant] ny deltakar
    [focus-area] nytt innsatsområde
    [criterion] nytt kriterium
    [step] nytt steg
    [frame] ny ramme
    [balance] ny setning om balansen
    [deliverable] ny leveranse
    [question] nytt svar på spørsmål
    [meeting] nytt møte
    [item] ny sak
    [paper] nytt saksdokument
    [note] nytt notat
    [private-note] nytt privat notat
    [presence] nytt oppmøte for
    [follow-up] nytt oppfølgingspunkt
   *[measure] nytt tiltak
} { $subject }
verb-change = endre { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
    [frame] ramme
    [balance] setning om balansen
    [deliverable] leveranse
    [question] svar på spørsmål
    [meeting] møte
    [item] sak
    [paper] saksdokument
    [note] notat
    [private-note] privat notat
    [presence] oppmøte for
    [follow-up] oppfølgingspunkt
   *[measure] tiltak
} { $subject }
verb-delete = slett { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
    [frame] ramme
    [balance] setning om balansen
    [deliverable] leveranse
    [question] svar på spørsmål
    [meeting] møte
    [item] sak
    [paper] saksdokument
    [note] notat
    [private-note] privat notat
    [presence] oppmøte for
    [follow-up] oppfølgingspunkt
   *[measure] tiltak
} { $subject }
verb-move = flytt { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
    [frame] ramme
    [balance] setning om balansen
    [deliverable] leveranse
    [question] svar på spørsmål
    [meeting] møte
    [item] sak
    [paper] saksdokument
    [note] notat
    [private-note] privat notat
    [presence] oppmøte for
    [follow-up] oppfølgingspunkt
   *[measure] tiltak
} { $subject }
verb-duplicate = dupliser { $what ->
    [participant] deltakar
    [focus-area] innsatsområde
    [criterion] kriterium
    [step] steg
    [frame] ramme
    [balance] setning om balansen
    [deliverable] leveranse
    [question] svar på spørsmål
    [meeting] møte
    [item] sak
    [paper] saksdokument
    [note] notat
    [private-note] privat notat
    [presence] oppmøte for
    [follow-up] oppfølgingspunkt
   *[measure] tiltak
} { $subject }
verb-meaning = kva orda på vegkartet tyder
verb-place = plass på vegkartet for { $subject }
verb-link = samanheng { $subject }
verb-status = status for { $subject }
verb-stage = stadium for { $subject }
verb-deliver = leveranse for { $subject }
verb-answer = svar på spørsmål om { $subject }
verb-on-agenda = set spørsmål om { $subject } på sakslista
verb-set-aside = legg til side spørsmål om { $subject }
verb-begin-item = byrj på sak { $subject }
verb-pause-item = pause i sak { $subject }
verb-end-item = avslutt sak { $subject }
verb-attend = oppmøte for { $subject }
verb-resolve = vedtak i sak { $subject }
verb-approve = status for referatet { $subject }
verb-contents = kva som er med i referatet { $subject }
verb-paste = ta inn rader frå og med { $subject }
verb-merge = ta inn det som står i fila
verb-other = ei endring

## Commands, for the palette and the list of keys

command-undo = Angre
    .also = ta tilbake, omgjer, feil
command-redo = Gjer om
    .also = gjenta, gjer att

## What is said when something was done

message-answered-otherwise = { $n ->
    [one] I { $n } open runde er det svara på den tidlegare ordlyden. Har det noko å seie, så avbryt runden og hald ein ny.
   *[other] I { $n } opne rundar er det svara på den tidlegare ordlyden. Har det noko å seie, så avbryt rundane og hald nye.
}
message-old-title = { $n ->
    [one] { $n } merke vart sett før tiltaket vart endra. Krysset viser det.
   *[other] { $n } merke vart sette før tiltaket vart endra. Kryssa viser det.
}
message-old-wording = { $n ->
    [one] { $n } lys vart sett med den tidlegare ordlyden og er markert
   *[other] { $n } lys vart sette med den tidlegare ordlyden og er markerte
}
message-left-round = { $n ->
    [one] { $name } er ikkje lenger med i { $n } open runde
   *[other] { $name } er ikkje lenger med i { $n } opne rundar
}
message-joined-round = { $n ->
    [one] { $name } er no med i { $n } open runde
   *[other] { $name } er no med i { $n } opne rundar
}
message-undoing = Angrar: { $what } …
message-redoing = Gjer om: { $what } …
message-undone = Angra: { $what }
message-redone = Gjort om: { $what }
