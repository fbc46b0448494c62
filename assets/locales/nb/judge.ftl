### The room Judge: one crossing, answered and agreed on together.

room-judge = Vurder

## Judge

take-back = Ta tilbake
walk-place = Kryss { $at } av { $of }
spoken-crossing = { $name }, kryss { $at } av { $of }
walk-order = Rekkefølge
walk-by-measure = tiltak for tiltak
walk-by-criterion = kriterium for kriterium
walk-shuffled = i tilfeldig rekkefølge
walk-which = Hvilke kryss
walk-all = alle kryss
walk-not-judged = bare kryss som ikke er vurdert
walk-split = bare der gruppa var delt
walk-old-wording = bare tidligere ordlyd
walk-from-sheet = bare lys fra ark
walk-unsettled = bare uten enighet
phase-now = Nå: { $phase }
phase-alone = Hver for seg
phase-reveal = Vis fram
phase-hands = Opp med kortene
phase-talk = Snakk sammen
phase-agree = Bli enige
judge-nobody = Ingen deltakere vurderer i dag, så her setter dere lyset direkte.
judge-no-sentence = Minst ett nivå mangler setning. Skriv det som mangler, før medlemmene svarer hver for seg.
way-question = Hvordan svarer gruppa?
way-direct = Enige i plenum
way-ballots = Hver for seg
way-hands = Stemmekort
way-open = med navn
way-anonymous = uten navn
answered-of = { $answered } av { $all } har svart
seat-answered = har svart
seat-waiting = ikke svart
seat-out = ute
seat-by-substitute = vara
hands-who = Hvem er her?
chair-goes = Går ut
chair-returns = Er tilbake
chair-substitute = Vara overtar …
chair-substitute-name = Navnet på vara …
chair-substitute-for = Vara for { $name }
chair-take-back = Ta svaret tilbake
pass-around = La PC-en gå rundt
pass-next = Neste: { $name }
pass-alone = Gi PC-en videre. Bare den som svarer, skal se skjermen, og den skal ikke vises på projektoren.
pass-uncover = Jeg svarer for { $name }
pass-later = { $name } svarer senere
pass-stop = Avslutt
pass-received = ✓ Svaret fra { $name } er mottatt
pass-answers = { $name } svarer
pass-hide = Ingen får se svaret før alle svarene vises fram. Skjul setningene:
pass-done = Alle har svart
pass-back = Gi PC-en tilbake til den som leder møtet.
pass-to-meeting = Tilbake til møtet
how-title = Hvordan svarer dere uten at noen ser det?
how-around = PC-en går rundt: hver leser setningene og svarer alene, og neste navn vises stort.
how-around-button = La PC-en gå rundt
how-cards = Stemmekort: alle holder opp kortet sitt samtidig, og du teller.
how-cards-button = Tell kort
how-notes = Lapper: alle skriver på en lapp, og du taster inn svarene ett for ett.
how-known = Greit
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, har turen nå
spoken-answers = { $n } svarte dette
hidden-in-file = Svarene er skjult til alle vises fram. De ligger i øktfila, som bare skal åpnes i programmet så lenge runden er åpen.
hidden-in-file-anonymous = Svarene er skjult, og bare antall vises fram. Navn og svar ligger i øktfila, som bare skal åpnes i programmet.
round-was-seen = Antallene er vist én gang, så svarene kan ikke endres: da ville det vise seg hvem som svarte hva. Vis dem fram igjen, eller avbryt runden og hold en ny.
round-was-seen-otherwise = Antallene er vist før, og svarene er endret siden. De vises ikke: da ville det vise seg hvem som svarte hva. Avbryt runden og hold en ny.
hands-of = { $counted } av { $all } er talt
hands-field = Antall kort: { $mark }
hands-too-many = Bare { $n } vurderer. Tell en gang til.
reveal-anyway = Vis fram likevel
verdict-agree-high = Alle er enige: høyt
verdict-agree-medium = Alle er enige: middels
verdict-agree-low = Alle er enige: lavt
verdict-agree-cannot = Alle er enige: kan ikke vurderes ennå
verdict-those-agree = De som tok stilling, er enige: { $level }
verdict-split = Delt: både grønt og rødt
verdict-several = Ulike syn
verdict-nobody = Alle avstår
tally-high = { $n } høyt
tally-medium = { $n } middels
tally-low = { $n } lavt
tally-cannot = { $n } kan ikke vurdere ennå
tally-abstained = { $n } avstår
tally-silent = { $n } uten svar
who-abstains = Avstår: { $names }
who-is-silent = Har ikke svart: { $names }
answer-abstains = Avstår
answer-none = Ikke svart
example-like = Slik som { $measure }
first-to-speak = Får ordet først
first-end = { $names } ({ $level })
first-crowd = { $n } på { $level }
first-then = { $first }, så { $then }
first-on-wall = Får ordet først: { $who }
moved-title = Siden forrige runde
moved = { $names }: { $from } til { $to }
moved-count = { $answer } fra { $from } til { $to }
moved-nothing = Ingen har endret svar.
talk = Tid igjen
talk-left = { $time } igjen av samtalen
talk-over = Tida er ute.
talk-goes = Nedtellingen går: { $time }
talk-is-paused = Nedtellingen er satt på pause, { $time } igjen
spoken-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutter
}
spoken-seconds = { $n ->
    [one] { $n } sekund
   *[other] { $n } sekunder
}
talk-start = Start
talk-pause = Pause
talk-go-on = Fortsett
talk-more = Ett minutt til
talk-length = { $n ->
    [one] Samtalen varer { $n } minutt
   *[other] Samtalen varer { $n } minutter
}
unsettled-crossings = { $n ->
    [0] Ingen andre kryss er uten enighet etter runden
    [one] Ett annet kryss er uten enighet etter runden
   *[other] { $n } andre kryss er uten enighet etter runden
}
judge-next = Neste kryss
reserve = Protokolltilførsel
field-reservation = Protokolltilførsel fra { $name }
change-stand = Endre et svar
pin-example = Bruk som eksempel
unpin-example = Fjern som eksempel
story = Historikk
story-round = Runde { $n }, { $time }
story-round-sheet = Runde { $n }, fra ark, { $time }
story-round-open = Runde { $n } er åpen
story-hands = Stemmekort, runde { $n }, { $time }
story-agreed = Enige om: { $mark }, { $time }
story-cleared = Merket fjernet, { $time }
story-confirmed = Bekreftet: { $mark }, { $time }
story-changed = { $name } endret fra { $from } til { $to }, { $time }

## Commands, for the palette and the list of keys

command-go-judge = Gå til Vurder
    .also = avstemning, stem, runde
command-abstain = Avstår
    .also = blank stemme, inhabil, stå over
command-reveal = Vis fram
    .also = avslør, vis svar, vis stemmer
command-pass-around = La PC-en gå rundt bordet
command-new-round = Ny runde
    .also = stem på nytt, spør igjen
command-cancel-round = Avbryt runden
command-done-here = Ferdig her, neste kryss
command-next-crossing = Neste kryss
command-previous-crossing = Forrige kryss
command-talk = Start eller stans nedtellingen
    .also = stoppeklokke, samtaletid, timer, diskusjon
command-more-time = Ett minutt til
command-longer-talk = Lengre samtale
command-shorter-talk = Kortere samtale
command-toggle-timer = Vis nedtellingen
command-way-direct = Enige i plenum: sett lyset direkte
    .also = konsensus, sammen
command-way-ballots = Svar hver for seg, så vis fram
    .also = avstemning, hemmelig, stem, hver for seg
command-way-hands = Stemmekort: hold opp og tell
    .also = avstemning, håndsopprekning, telling
command-order-measures = Gå tiltak for tiltak
command-order-criteria = Gå kriterium for kriterium
command-order-shuffled = Tilfeldig rekkefølge
command-reshuffle = Ny tilfeldig rekkefølge
command-walk-all = Gå gjennom alle kryss
command-walk-not-judged = Gå bare gjennom kryss som ikke er vurdert
command-walk-split = Gå bare gjennom kryss der gruppa var delt
command-walk-old-wording = Gå bare gjennom lys med tidligere ordlyd
command-walk-from-sheet = Gå bare gjennom lys fra ark
command-walk-unsettled = Gå bare gjennom runder uten enighet
command-to-settle = Gå til kryss uten enighet
command-toggle-anonymous = Vis bare antall, ikke navn
command-toggle-by-group = Ett svar for hver delgruppe
command-toggle-change-after-reveal = Svar kan endres etter at de er vist fram
command-toggle-judge-advance = Gå videre automatisk når lyset er satt

## What is said when something was done

message-answered = { $n ->
    [one] { $name } har svart. { $n } gjenstår.
   *[other] { $name } har svart. { $n } gjenstår.
}
message-all-answered = Alle har svart. Nå kan svarene vises fram.
message-answered-already = { $name } har svart. Ta svaret tilbake for å svare på nytt.
message-out = { $name } er ute. Runden venter ikke på svaret.
message-out-answer-stays = { $name } er ute. Svaret som er gitt, gjelder.
message-back = { $name } er tilbake
message-taken-back = Svaret fra { $name } er tatt tilbake
message-answers-missing = Har ikke svart: { $names }. Velg «{ reveal-anyway }», eller vent.
message-hands-missing = { $n ->
    [one] { $n } kort er ikke talt. Velg «{ reveal-anyway }», eller tell videre.
   *[other] { $n } kort er ikke talt. Velg «{ reveal-anyway }», eller tell videre.
}
message-mend-hands = Rett tallene før de vises fram.
message-revealed = Alle svar er vist fram
message-shown-already = Svarene er allerede vist fram
message-nobody-answers = Nå er det ingen som skal svare. Åpne en ny runde først.
message-round-goes-on = En runde er åpen. Vis den fram eller avbryt den først.
message-no-timer = Nedtellingen er slått av. Slå den på under «{ rules }».
message-not-answered = { $name } har ikke svart
message-new-round = Runde { $n } er åpen
message-round-cancelled = Runden er avbrutt. Det kan angres.
message-round-is-open = Runden er åpen og har svar. Vis den fram eller avbryt den først.
message-still-open = Runden i { $crossing } er fortsatt åpen
message-not-agreed = Uten enighet etter runden: { $crossing }. «{ command-to-settle }» fører tilbake dit.
message-nobody-answered = Ingen har svart ennå
message-nobody-judges = Ingen deltakere vurderer i dag. Legg til medlemmer i «Forbered», «Deltakere».
message-stands-are-fixed = Svar kan ikke endres etter at de er vist fram. Du kan tillate det under «{ rules }».
message-round-was-seen = Antallene er vist før. Vis dem fram som de var, eller avbryt runden og hold en ny.
message-no-round = Det går ikke i denne runden. Åpne en ny runde.
message-rationale-later = Begrunnelsen skrives når svarene er vist fram.
message-keys-at-crossing = Hurtigtastene for lys og svar virker bare i krysset. Tab eller F6 fører dit.
message-first-crossing = Dette er det første krysset
message-last-crossing = Dette er det siste krysset
