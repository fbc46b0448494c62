### The room See: the questions that the lights raise.

room-see = Sjå

## See

see-all = Alle spørsmål
see-empty = Spørsmåla kjem når lysa er sette.
see-empty-button = Set lys på tavla
see-none = Ingen spørsmål her.
see-more = { $n } til
see-pairs-left-out = For kvart tiltak er dei { $each } første para med. { $n ->
        [one] Eitt par til er ikkje teke med.
       *[other] { $n } par til er ikkje tekne med.
    }
see-waiting = Ser etter spørsmål …
see-areas = Alle innsatsområde
see-criteria = Kriterium
see-criteria-without = Utan { $n } kriterium
see-criteria-how = Sjå bort frå kriterium, som om dei ikkje var med
see-criteria-all = Ta med alle kriterium
see-same = likt
see-differs = ulikt
see-back = ‹ Spørsmål
see-kinds = Kva spørsmåla gjeld
see-questions = Spørsmål
see-question = Spørsmålet
see-waits = { $n ->
    [one] { $n } ventar på svar
   *[other] { $n } ventar på svar
}
see-answered = Svara på
see-on-agenda = På sakslista
see-set-aside = Lagt til side
see-returned = Lysa er endra
see-mark-answered = Merk som svara på
see-put-on-agenda = Set på sakslista
see-put-aside = Legg til side …
see-take-up = Ta opp igjen
see-lights-were = Lysa er endra sidan de tok opp dette. Då var dei:
see-words-were = Då stod det: «{ $words }»
see-field-answer = Svaret
see-field-agenda = Kva skal takast opp?
see-field-aside = Kvifor blir det lagt til side?
see-answer-why = Kvifor? Svaret blir skrive i grunngivinga for { $measure }.
see-answer-rationale = Svaret blir skrive i grunngivinga for krysset.
see-go-roadmap = Gå til { $measure } på vegkartet
see-go-queue = Gå til { $measure } i køen
see-go-decision = Gå til avgjerda for { $measure }
see-go-crossing = Vurder «{ $criterion }» for { $measure }
see-go-criterion = Gå til kriteriet «{ $criterion }»
see-go-measure = Gå til tiltaket { $measure }
see-on-roadmap = På vegkartet, { $step }
see-in-queue-until = I kø, sjå på igjen { $day }
see-in-queue = I kø
status-questions-answered = { $n } er svara på
status-questions = { $n ->
    [one] { $n } spørsmål
   *[other] { $n } spørsmål
}

## What the questions are about

see-tension = Spenning
see-tension-what = Både grønt og raudt på same tiltak
see-split = Delt
see-split-what = Gruppa såg det ulikt
see-at-least-as-good = Minst like godt overalt
see-at-least-as-good-what = Likevel ikkje valt, eller valt seinare
see-no-difference = Skil ikkje
see-no-difference-what = Kriterium som seier det same
see-one-step = Eitt lys unna
see-one-step-what = Eitt lys ville endre biletet
see-must-hold = Må vere på plass
see-must-hold-what = På vegkartet utan det som må vere på plass
see-missing = Manglar
see-missing-what = Eigar, nytte, tidshorisont, vurdering

## The questions

see-and = { $first } og { $last }
see-and-more = { $first } og { $n } til
see-ask-pulls-apart = For { $n } av { $of } tiltak er det grønt på { $high }, men raudt på { $low }. Kva seier det oss?
see-ask-tension = Høgt på { $high }, lågt på { $low }. Kva gjer vi med { $measure }?
see-ask-split = Både grønt og raudt på { $criterion } for { $measure }.
see-ask-reservation = Protokolltilførsel frå { $names } på { $criterion } for { $measure }.
see-ask-reservation-too = Protokolltilførsel frå { $names }.
see-ask-outside = Ingen svara «{ $level }» på { $criterion } for { $measure }, men det vart lyset.
see-ask-outside-too = Ingen svara «{ $level }», men det vart lyset.
see-ask-moved = { $n ->
    [one] Éin svara noko anna på { $criterion } for { $measure } i siste runde enn i runden før.
   *[other] { $n } svara noko anna på { $criterion } for { $measure } i siste runde enn i runden før.
}
see-ask-moved-too = { $n ->
    [one] I siste runde svara éin noko anna enn i runden før.
   *[other] I siste runde svara { $n } noko anna enn i runden før.
}
see-then-holds = Held grunngivinga?
see-then-why = Kva er grunngivinga?
see-then-agree = Kva blir vi samde om?
see-then-moved = Kva var det som avgjorde?
see-then-reservation = { $n ->
    [one] Har vi svara på han?
   *[other] Har vi svara på dei?
}
see-ask-outdone = { $better } kjem minst like godt ut som { $other } på alle kriterium.
see-ask-outdone-some = { $better } kjem minst like godt ut som { $other } på alle kriterium som er med.
see-yet-queue = Likevel er { $other } på vegkartet og { $better } i kø. Kvifor?
see-yet-not-now = Likevel er { $other } på vegkartet, og { $better } skal ikkje gjerast no. Kvifor?
see-yet-later = Likevel står { $other } tidlegare på vegkartet ({ $earlier }) enn { $better } ({ $later }). Kvifor?
see-earlier-wording = Lys sette med tidlegare ordlyd: { $where }.
see-where = { $measure } på { $criteria }
see-ask-one-light-high = { $n } av { $of } vurderte tiltak er grøne på { $criterion }. Skil det mellom tiltaka?
see-ask-one-light-medium = { $n } av { $of } vurderte tiltak er gule på { $criterion }. Skil det mellom tiltaka?
see-ask-one-light-low = { $n } av { $of } vurderte tiltak er raude på { $criterion }. Skil det mellom tiltaka?
see-ask-same-lights = { $first } og { $second } har same lys på { $n } av { $of } tiltak. Spør vi om det same to gonger?
see-ask-cannot-judge = { $n } av { $of } tiltak kan ikkje vurderast på { $criterion } enno. Kva må vi finne ut?
see-ask-holds-by-one = Eit grønare lys på { $criterion }, så har { $measure } det som må vere på plass. { $how }
see-ask-equals-by-one = Eit grønare lys på { $criterion }, så har { $measure } same lys som { $others } på vegkartet. { $how }
see-how = Kva skal til?
see-how-condition = Dette skal til: «{ $what }» Får vi det til?
see-ask-must-hold-red = { $measure } er på vegkartet, men har raudt på { $criterion }, som må vere på plass. Kva gjer vi?
see-ask-must-hold-none = { $measure } er på vegkartet, men ikkje vurdert på { $criterion }, som må vere på plass. Når gjer vi det?
see-ask-must-hold-cannot = { $measure } er på vegkartet, men kan ikkje vurderast enno på { $criterion }, som må vere på plass. Kva må vi finne ut?
see-ask-mark = { $n ->
    [one] Eitt kryss er ikkje vurdert: { $measures }. Når tek vi det?
   *[other] { $n } kryss er ikkje vurderte: { $measures }. Når tek vi dei?
}
see-ask-who-finds-out = Ingen har teke på seg å finne ut det som manglar for { $measures }. Kven gjer det?
see-ask-owner = Kven eig { $measures }?
see-ask-benefits = Kven har nytte av { $measures }?
see-ask-horizon = Når gir { $measures } resultat?
see-ask-kind = Kva slags tiltak er { $measures }?
see-ask-cost = Kva kostar { $measures }?

## Commands, for the palette and the list of keys

command-go-see = Gå til Sjå
    .also = spørsmål, spenning, usemje, diskusjon
command-question-answered = Merk spørsmålet som svara på
command-question-on-agenda = Set spørsmålet på sakslista
command-question-set-aside = Legg spørsmålet til side
command-question-reopen = Ta opp spørsmålet igjen
command-question-crossing = Gå til det spørsmålet gjeld
command-all-questions = Vis alle spørsmål

## What is said when something was done

message-question-answered = Spørsmålet er svara på
message-question-on-agenda = Spørsmålet står på sakslista
message-question-set-aside = Spørsmålet er lagt til side. Skriv kvifor.
message-question-reopened = Spørsmålet er teke opp igjen
