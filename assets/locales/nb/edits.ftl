### Edits: what each is called, taking back and doing again, what an edit leaves behind.

## What edits are called, for «Angre: …»

undo-what = Angre: { $what }
redo-what = Gjør om: { $what }
verb-light = lys for { $subject }
verb-cannot-judge = «kan ikke vurderes ennå» for { $subject }
verb-clear = fjern merket i { $subject }
verb-rationale = begrunnelse for { $subject }
verb-condition = hva som skal til for { $subject }
verb-missing = hva som mangler for { $subject }
verb-confirm = bekreftet lys for { $subject }
verb-typo = behold lysene etter skrivefeil i { $subject }
verb-new-round = ny runde for { $subject }
verb-ballot = svar i { $subject }
verb-hands = talte kort i { $subject }
verb-reveal = vis fram i { $subject }
verb-cancel-round = avbryt runden i { $subject }
verb-change-stand = endret svar i { $subject }
verb-reservation = protokolltilførsel i { $subject }
verb-example = eksempel for { $subject }
verb-tick = markering av oppfølgingspunkt som gjort for { $subject }
verb-rules = hvordan gruppa svarer
verb-walk = rekkefølgen i «Vurder»
verb-decide = beslutning for { $subject }
verb-reason = grunnen til beslutningen for { $subject }
verb-queue = opplysninger i køen om { $subject }
verb-details = om økta
verb-add = { $what ->
    [participant] ny deltaker
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
    [participant] deltaker
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
    [participant] deltaker
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
    [participant] deltaker
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
    [participant] deltaker
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
verb-meaning = hva ordene på veikartet betyr
verb-place = plass på veikartet for { $subject }
verb-link = sammenheng { $subject }
verb-status = status for { $subject }
verb-stage = stadium for { $subject }
verb-deliver = leveranse for { $subject }
verb-answer = svar på spørsmål om { $subject }
verb-on-agenda = sett spørsmål om { $subject } på sakslista
verb-set-aside = legg til side spørsmål om { $subject }
verb-begin-item = begynn på sak { $subject }
verb-pause-item = pause i sak { $subject }
verb-end-item = avslutt sak { $subject }
verb-attend = oppmøte for { $subject }
verb-resolve = vedtak i sak { $subject }
verb-approve = status for referatet { $subject }
verb-contents = hva som er med i referatet { $subject }
verb-paste = ta inn rader fra og med { $subject }
verb-merge = ta inn det som står i fila
verb-other = en endring

## Commands, for the palette and the list of keys

command-undo = Angre
    .also = ta tilbake, omgjør, feil
command-redo = Gjør om
    .also = gjenta, gjør igjen

## What is said when something was done

message-answered-otherwise = { $n ->
    [one] I { $n } åpen runde er det svart på den tidligere ordlyden. Betyr det noe, så avbryt runden og hold en ny.
   *[other] I { $n } åpne runder er det svart på den tidligere ordlyden. Betyr det noe, så avbryt rundene og hold nye.
}
message-old-title = { $n ->
    [one] { $n } merke ble satt før tiltaket ble endret. Krysset viser det.
   *[other] { $n } merker ble satt før tiltaket ble endret. Kryssene viser det.
}
message-old-wording = { $n ->
    [one] { $n } lys ble satt med den tidligere ordlyden og er markert
   *[other] { $n } lys ble satt med den tidligere ordlyden og er markert
}
message-left-round = { $n ->
    [one] { $name } er ikke lenger med i { $n } åpen runde
   *[other] { $name } er ikke lenger med i { $n } åpne runder
}
message-joined-round = { $n ->
    [one] { $name } er nå med i { $n } åpen runde
   *[other] { $name } er nå med i { $n } åpne runder
}
message-undoing = Angrer: { $what } …
message-redoing = Gjør om: { $what } …
message-undone = Angret: { $what }
message-redone = Gjort om: { $what }
