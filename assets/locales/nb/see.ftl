### The room See: the questions that the lights raise.

room-see = Se

## See

see-all = Alle spørsmål
see-empty = Spørsmålene kommer når lysene er satt.
see-empty-button = Sett lys på tavla
see-none = Ingen spørsmål her.
see-more = { $n } til
see-pairs-left-out = For hvert tiltak er de { $each } første parene med. { $n ->
        [one] Ett par til er ikke tatt med.
       *[other] { $n } par til er ikke tatt med.
    }
see-waiting = Ser etter spørsmål …
see-areas = Alle innsatsområder
see-criteria = Kriterier
see-criteria-without = { $n ->
    [one] Uten { $n } kriterium
   *[other] Uten { $n } kriterier
}
see-criteria-how = Se bort fra kriterier, som om de ikke var med
see-criteria-all = Ta med alle kriterier
see-same = likt
see-differs = ulikt
see-back = ‹ Spørsmål
see-kinds = Hva spørsmålene gjelder
see-questions = Spørsmål
see-question = Spørsmålet
see-waits = { $n ->
    [one] { $n } venter på svar
   *[other] { $n } venter på svar
}
see-answered = Besvart
see-on-agenda = På sakslista
see-set-aside = Lagt til side
see-returned = Lysene er endret
see-mark-answered = Merk som besvart
see-put-on-agenda = Sett på sakslista
see-put-aside = Legg til side …
see-take-up = Ta opp igjen
see-lights-were = Lysene er endret siden dere tok opp dette. Da var de:
see-words-were = Da sto det: «{ $words }»
see-field-answer = Svaret
see-field-agenda = Hva skal tas opp?
see-field-aside = Hvorfor legges det til side?
see-answer-why = Hvorfor? Svaret skrives i begrunnelsen for { $measure }.
see-answer-rationale = Svaret skrives i begrunnelsen for krysset.
see-go-roadmap = Gå til { $measure } på veikartet
see-go-queue = Gå til { $measure } i køen
see-go-decision = Gå til beslutningen for { $measure }
see-go-crossing = Vurder «{ $criterion }» for { $measure }
see-go-criterion = Gå til kriteriet «{ $criterion }»
see-go-measure = Gå til tiltaket { $measure }
see-on-roadmap = På veikartet, { $step }
see-in-queue-until = I kø, ses på igjen { $day }
see-in-queue = I kø
status-questions-answered = { $n } besvart
status-questions = { $n ->
    [one] { $n } spørsmål
   *[other] { $n } spørsmål
}

## What the questions are about

see-tension = Spenning
see-tension-what = Både grønt og rødt på samme tiltak
see-split = Delt
see-split-what = Gruppa så det ulikt
see-at-least-as-good = Minst like godt overalt
see-at-least-as-good-what = Likevel ikke valgt, eller valgt senere
see-no-difference = Skiller ikke
see-no-difference-what = Kriterier som sier det samme
see-one-step = Ett lys unna
see-one-step-what = Ett lys ville endret bildet
see-must-hold = Må være på plass
see-must-hold-what = På veikartet uten det som må være på plass
see-missing = Mangler
see-missing-what = Eier, nytte, tidshorisont, vurdering

## The questions

see-and = { $first } og { $last }
see-and-more = { $first } og { $n } til
see-ask-pulls-apart = For { $n } av { $of } tiltak er det grønt på { $high }, men rødt på { $low }. Hva sier det oss?
see-ask-tension = Høyt på { $high }, lavt på { $low }. Hva gjør vi med { $measure }?
see-ask-split = Både grønt og rødt på { $criterion } for { $measure }.
see-ask-reservation = Protokolltilførsel fra { $names } på { $criterion } for { $measure }.
see-ask-reservation-too = Protokolltilførsel fra { $names }.
see-ask-outside = Ingen svarte «{ $level }» på { $criterion } for { $measure }, men det ble lyset.
see-ask-outside-too = Ingen svarte «{ $level }», men det ble lyset.
see-ask-moved = { $n ->
    [one] Én svarte noe annet på { $criterion } for { $measure } i siste runde enn i runden før.
   *[other] { $n } svarte noe annet på { $criterion } for { $measure } i siste runde enn i runden før.
}
see-ask-moved-too = { $n ->
    [one] I siste runde svarte én noe annet enn i runden før.
   *[other] I siste runde svarte { $n } noe annet enn i runden før.
}
see-then-holds = Holder begrunnelsen?
see-then-why = Hva er begrunnelsen?
see-then-agree = Hva blir vi enige om?
see-then-moved = Hva var det som avgjorde?
see-then-reservation = { $n ->
    [one] Har vi svart på den?
   *[other] Har vi svart på dem?
}
see-ask-outdone = { $better } kommer minst like godt ut som { $other } på alle kriterier.
see-ask-outdone-some = { $better } kommer minst like godt ut som { $other } på alle kriterier som er med.
see-yet-queue = Likevel er { $other } på veikartet og { $better } i kø. Hvorfor?
see-yet-not-now = Likevel er { $other } på veikartet, og { $better } skal ikke gjøres nå. Hvorfor?
see-yet-later = Likevel står { $other } tidligere på veikartet ({ $earlier }) enn { $better } ({ $later }). Hvorfor?
see-earlier-wording = Lys satt med tidligere ordlyd: { $where }.
see-where = { $measure } på { $criteria }
see-ask-one-light-high = { $n } av { $of } vurderte tiltak er grønne på { $criterion }. Skiller det mellom tiltakene?
see-ask-one-light-medium = { $n } av { $of } vurderte tiltak er gule på { $criterion }. Skiller det mellom tiltakene?
see-ask-one-light-low = { $n } av { $of } vurderte tiltak er røde på { $criterion }. Skiller det mellom tiltakene?
see-ask-same-lights = { $first } og { $second } har samme lys på { $n } av { $of } tiltak. Spør vi om det samme to ganger?
see-ask-cannot-judge = { $n } av { $of } tiltak kan ikke vurderes på { $criterion } ennå. Hva må vi finne ut?
see-ask-holds-by-one = Et grønnere lys på { $criterion }, så har { $measure } det som må være på plass. { $how }
see-ask-equals-by-one = Et grønnere lys på { $criterion }, så har { $measure } samme lys som { $others } på veikartet. { $how }
see-how = Hva skal til?
see-how-condition = Dette skal til: «{ $what }» Får vi det til?
see-ask-must-hold-red = { $measure } er på veikartet, men har rødt på { $criterion }, som må være på plass. Hva gjør vi?
see-ask-must-hold-none = { $measure } er på veikartet, men ikke vurdert på { $criterion }, som må være på plass. Når gjør vi det?
see-ask-must-hold-cannot = { $measure } er på veikartet, men kan ikke vurderes ennå på { $criterion }, som må være på plass. Hva må vi finne ut?
see-ask-mark = { $n ->
    [one] Ett kryss er ikke vurdert: { $measures }. Når tar vi det?
   *[other] { $n } kryss er ikke vurdert: { $measures }. Når tar vi dem?
}
see-ask-who-finds-out = Ingen har tatt på seg å finne ut det som mangler for { $measures }. Hvem gjør det?
see-ask-owner = Hvem eier { $measures }?
see-ask-benefits = Hvem har nytte av { $measures }?
see-ask-horizon = Når gir { $measures } resultater?
see-ask-kind = Hva slags tiltak er { $measures }?
see-ask-cost = Hva koster { $measures }?

## Commands, for the palette and the list of keys

command-go-see = Gå til Se
    .also = spørsmål, spenning, uenighet, diskusjon
command-question-answered = Merk spørsmålet som besvart
command-question-on-agenda = Sett spørsmålet på sakslista
command-question-set-aside = Legg spørsmålet til side
command-question-reopen = Ta opp spørsmålet igjen
command-question-crossing = Gå til det spørsmålet gjelder
command-all-questions = Vis alle spørsmål

## What is said when something was done

message-question-answered = Spørsmålet er besvart
message-question-on-agenda = Spørsmålet står på sakslista
message-question-set-aside = Spørsmålet er lagt til side. Skriv hvorfor.
message-question-reopened = Spørsmålet er tatt opp igjen
