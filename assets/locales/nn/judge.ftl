### The room Judge: one crossing, answered and agreed on together.

room-judge = Vurder

## Judge

take-back = Ta tilbake
walk-place = Kryss { $at } av { $of }
spoken-crossing = { $name }, kryss { $at } av { $of }
walk-order = Rekkefølgje
walk-by-measure = tiltak for tiltak
walk-by-criterion = kriterium for kriterium
walk-shuffled = i trekt rekkefølgje
walk-which = Kva kryss
walk-all = alle kryss
walk-not-judged = berre ikkje vurderte
walk-split = berre der rommet var delt
walk-old-wording = berre tidlegare ordlyd
walk-from-sheet = berre lys frå ark
walk-unsettled = berre utan semje
phase-now = No: { $phase }
phase-alone = Kvar for seg
phase-reveal = Vis fram
phase-hands = Kort opp
phase-talk = Snakk saman
phase-agree = Bli einige
judge-nobody = Ingen deltakar vurderer i dag, så her set de lyset direkte.
judge-no-sentence = Eit nivå manglar setning, så her kan ikkje rommet svare kvar for seg.
way-question = Korleis svarer rommet?
way-direct = Einige i plenum
way-ballots = Kvar for seg
way-hands = Handsopprekking
way-open = opne namn
way-anonymous = utan namn
answered-of = { $answered } av { $all } har svart
seat-answered = har svart
seat-waiting = ventar
seat-out = ute
seat-by-substitute = vikar
hands-who = Kven er her?
chair-goes = Går ut
chair-returns = Er tilbake
chair-substitute = Vikar tek over …
chair-substitute-name = Namn på vikaren …
chair-substitute-for = Vikar for { $name }
chair-take-back = Ta svaret tilbake
pass-around = La PC-en gå rundt
pass-next = Neste: { $name }
pass-alone = Gi PC-en vidare. Berre den som svarar, skal sjå skjermen, og han skal ikkje visast på veggen.
pass-uncover = Eg svarar for { $name }
pass-later = { $name } svarar seinare
pass-stop = Avslutt
pass-received = ✓ Svaret frå { $name } er motteke
pass-answers = { $name } svarar
pass-hide = Ingen får sjå svaret før alle blir viste fram. Gøym setningane:
pass-done = Alle har svara
pass-back = Gi PC-en tilbake til den som leier møtet.
pass-to-meeting = Tilbake til møtet
how-title = Korleis svarar de utan at nokon ser det?
how-around = PC-en går rundt: kvar ser berre sine eigne setningar, og neste namn kjem stort.
how-around-button = La PC-en gå rundt
how-cards = Kort: alle held opp sitt kort samtidig, og du tel.
how-cards-button = Tel kort
how-notes = Lappar: alle skriv på ein lapp, og du tastar inn ein for ein.
how-known = Skjønar
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, sin tur no
spoken-answers = { $n } svarte dette
hidden-in-file = Svara er gøymde til alle blir viste fram. Dei ligg i øktfila, som berre skal opnast i programmet så lenge runden er open.
hidden-in-file-anonymous = Svara er gøymde, og berre tala blir viste fram. Namn og svar ligg i øktfila, som berre skal opnast i programmet.
round-was-seen = Tala er viste éin gong, så svara kan ikkje endrast: då ville det vise seg kven som svara kva. Vis dei fram att, eller avbryt runden og hald ein ny.
round-was-seen-otherwise = Tala er viste før, og no er svara andre. Dei blir ikkje viste: då ville det vise seg kven som svara kva. Avbryt runden og hald ein ny.
hands-of = Talt: { $counted } av { $all }
hands-field = Tal på kort: { $mark }
hands-too-many = Det blir fleire enn { $n }, som er så mange som vurderer. Tel ein gong til.
reveal-anyway = Vis fram likevel
verdict-agree-high = Alle er einige: høgt
verdict-agree-medium = Alle er einige: middels
verdict-agree-low = Alle er einige: lågt
verdict-agree-cannot = Alle er einige: kan ikkje vurderast enno
verdict-those-agree = Dei som tok stilling, er einige: { $level }
verdict-split = Delt: både grønt og raudt
verdict-several = Fleire syn
verdict-nobody = Alle avstår
tally-high = { $n } høgt
tally-medium = { $n } middels
tally-low = { $n } lågt
tally-cannot = { $n } kan ikkje vurdere enno
tally-abstained = { $n } avstår
tally-silent = { $n } utan svar
who-abstains = Avstår: { $names }
who-is-silent = Har ikkje svart: { $names }
answer-abstains = Avstår
answer-none = Ikkje svart
example-like = Slik som { $measure }
first-to-speak = Først ut
first-end = { $names } ({ $level })
first-crowd = { $n } på { $level }
first-then = { $first }, så { $then }
first-on-wall = Først ut: { $who }
moved-title = Sidan førre runde
moved = { $names }: { $from } til { $to }
moved-count = { $answer } frå { $from } til { $to }
moved-nothing = Ingen har flytta seg.
talk = Igjen av samtalen
talk-left = { $time } igjen av samtalen
talk-over = Tida er ute.
talk-goes = Samtaletida går: { $time }
talk-is-paused = Samtaletida står, { $time } igjen
spoken-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutt
}
spoken-seconds = { $n ->
    [one] { $n } sekund
   *[other] { $n } sekund
}
talk-start = Start
talk-pause = Pause
talk-go-on = Hald fram
talk-more = Eitt minutt til
talk-length = { $n ->
    [one] Samtalen varer { $n } minutt
   *[other] Samtalen varer { $n } minutt
}
unsettled-crossings = { $n ->
    [0] Ingen andre kryss er utan semje etter runden
    [one] Eitt anna kryss er utan semje etter runden
   *[other] { $n } andre kryss er utan semje etter runden
}
judge-next = Neste kryss
reserve = Protokolltilførsel
field-reservation = Protokolltilførsel frå { $name }
change-stand = Endre standpunkt
pin-example = Bruk som døme
unpin-example = Ta bort som døme
story = Dette krysset
story-round = Runde { $n }, { $time }
story-round-open = Runde { $n } er open
story-hands = Handsopprekking, runde { $n }, { $time }
story-agreed = Einige om: { $mark }, { $time }
story-cleared = Merket teke bort, { $time }
story-confirmed = Stadfesta: { $mark }, { $time }
story-changed = { $name } endra frå { $from } til { $to }, { $time }

## Commands, for the palette and the list of keys

command-go-judge = Gå til Vurder
    .also = avrøysting, røyst, runde
command-abstain = Avstår
    .also = blank røyst, inhabil, stå over
command-reveal = Vis fram
    .also = avslør, vis svar, vis røyster
command-pass-around = La PC-en gå rundt bordet
command-new-round = Ny runde
    .also = røyst på nytt, spør igjen
command-cancel-round = Avbryt runden
command-done-here = Ferdig her, neste kryss
command-next-crossing = Neste kryss
command-previous-crossing = Førre kryss
command-talk = Start eller stans samtaletida
    .also = stoppeklokke, nedteljing, timer, diskusjon
command-more-time = Eitt minutt til
command-longer-talk = Lengre samtale
command-shorter-talk = Kortare samtale
command-toggle-timer = Vis samtaletida
command-way-direct = Einige i plenum: set lyset direkte
    .also = konsensus, saman
command-way-ballots = Standpunkt kvar for seg, så vis fram
    .also = avrøysting, hemmeleg, røyst, kvar for seg
command-way-hands = Handsopprekking: tel korta
    .also = avrøysting, røystekort, teljing
command-order-measures = Gå tiltak for tiltak
command-order-criteria = Gå kriterium for kriterium
command-order-shuffled = Gå kriterium for kriterium, i trekt rekkefølgje
command-reshuffle = Trekk rekkefølgja på nytt
command-walk-all = Gå gjennom alle kryss
command-walk-not-judged = Gå berre gjennom det som ikkje er vurdert
command-walk-split = Gå berre gjennom der rommet var delt
command-walk-old-wording = Gå berre gjennom det med tidlegare ordlyd
command-walk-from-sheet = Gå berre gjennom lys frå ark
command-walk-unsettled = Gå berre gjennom det med runde, men utan semje
command-to-settle = Gå til det som er utan semje
command-toggle-anonymous = Vis berre tal, ikkje namn
command-toggle-by-group = Eitt standpunkt for kvar gruppe
command-toggle-change-after-reveal = Standpunkt kan endrast etter at dei er viste
command-toggle-judge-advance = Gå vidare av seg sjølv når lyset er sett

## What is said when something was done

message-answered = { $n ->
    [one] { $name } har svart. { $n } ventar.
   *[other] { $name } har svart. { $n } ventar.
}
message-all-answered = Alle har svart. No kan svara visast fram.
message-answered-already = { $name } har svart. Ta svaret tilbake for å svare på nytt.
message-out = { $name } er ute, og ingen ventar på svar
message-out-answer-stays = { $name } er ute. Svaret som er gitt, står.
message-back = { $name } er tilbake
message-taken-back = Svaret frå { $name } er teke tilbake
message-answers-missing = Har ikkje svart: { $names }. Vel Vis fram ein gong til for å vise likevel.
message-hands-missing = { $n ->
    [one] { $n } er ikkje talt. Vel Vis fram ein gong til for å vise likevel.
   *[other] { $n } er ikkje talde. Vel Vis fram ein gong til for å vise likevel.
}
message-mend-hands = Rett tala før dei blir viste fram.
message-revealed = Alle svara er viste fram
message-shown-already = Svara er alt viste fram
message-nobody-answers = No svarar ingen. Opne ein ny runde først.
message-round-goes-on = Ein runde er open. Vis han fram eller avbryt han først.
message-no-timer = Samtaletida er slått av
message-not-answered = { $name } har ikkje svart
message-new-round = Runde { $n } er open
message-round-cancelled = Runden er avbroten. Det kan angrast.
message-round-is-open = Runden er open og har svar. Vis han fram eller avbryt han først.
message-still-open = Runden i { $crossing } er framleis open
message-not-agreed = Utan semje etter runden: { $crossing }. Det står på lista over det som står att.
message-nobody-answered = Ingen har svart enno
message-nobody-judges = Ingen deltakar vurderer i dag. Legg dei inn i Førebu, Deltakarar.
message-stands-are-fixed = Standpunkt kan ikkje endrast etter at dei er viste. Det kan veljast under «Slik svarer rommet».
message-round-was-seen = Tala er viste før. Vis dei fram som dei var, eller avbryt runden og hald ein ny.
message-no-round = Det går ikkje i denne runden
message-rationale-later = Skriv grunngivinga når svara er viste fram.
message-keys-at-crossing = Tastane for lys og svar verkar berre i krysset. Tab eller F6 fører dit.
message-first-crossing = Dette er det første krysset
message-last-crossing = Dette er det siste krysset
