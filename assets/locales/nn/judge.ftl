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
walk-which = Kva kryss
walk-all = alle kryss
walk-not-judged = berre kryss som ikkje er vurderte
walk-split = berre der gruppa var delt
walk-old-wording = berre tidlegare ordlyd
walk-from-sheet = berre lys frå ark
walk-unsettled = berre utan semje
phase-now = No: { $phase }
phase-alone = Kvar for seg
phase-reveal = Vis fram
phase-hands = Opp med korta
phase-talk = Snakk saman
phase-agree = Bli samde
judge-nobody = Ingen deltakarar vurderer i dag, så her set de lyset direkte.
judge-no-sentence = Minst eitt nivå manglar setning. Skriv det som manglar, før medlemene svarar kvar for seg.
way-question = Korleis svarar gruppa?
way-direct = Samde i plenum
way-ballots = Kvar for seg
way-hands = Stemmekort
way-open = med namn
way-anonymous = utan namn
answered-of = { $answered } av { $all } har svara
seat-answered = har svara
seat-waiting = ikkje svara
seat-out = ute
seat-by-substitute = vara
hands-who = Kven er her?
chair-goes = Går ut
chair-returns = Er tilbake
chair-substitute = Vara tek over …
chair-substitute-name = Namnet på vara …
chair-substitute-for = Vara for { $name }
chair-take-back = Ta svaret tilbake
pass-around = La PC-en gå rundt
pass-next = Neste: { $name }
pass-alone = Gi PC-en vidare. Berre den som svarar, skal sjå skjermen, og skjermen skal ikkje visast på projektoren.
pass-uncover = Eg svarar for { $name }
pass-later = { $name } svarar seinare
pass-stop = Avslutt
pass-received = ✓ Svaret frå { $name } er motteke
pass-answers = { $name } svarar
pass-hide = Ingen får sjå svaret før alle svara blir viste fram. Skjul setningane:
pass-done = Alle har svara
pass-back = Gi PC-en tilbake til den som leier møtet.
pass-to-meeting = Tilbake til møtet
how-title = Korleis svarar de utan at nokon ser det?
how-around = PC-en går rundt: kvar les setningane og svarar åleine, og neste namn blir vist stort.
how-around-button = La PC-en gå rundt
how-cards = Stemmekort: alle held opp kortet sitt samtidig, og du tel.
how-cards-button = Tel kort
how-notes = Lappar: alle skriv på ein lapp, og du tastar inn svara eitt for eitt.
how-known = Greitt
spoken-seat = { $name }, { $state }
spoken-seat-turn = { $name }, { $state }, har turen no
spoken-answers = { $n } svara dette
hidden-in-file = Svara er skjulte til alle blir viste fram. Dei ligg i øktfila, som berre skal opnast i programmet så lenge runden er open.
hidden-in-file-anonymous = Svara er skjulte, og berre tala blir viste fram. Namn og svar ligg i øktfila, som berre skal opnast i programmet.
round-was-seen = Tala er viste éin gong, så svara kan ikkje endrast: då ville det vise seg kven som svara kva. Vis dei fram igjen, eller avbryt runden og hald ein ny.
round-was-seen-otherwise = Tala er viste før, og svara er endra sidan. Dei blir ikkje viste: då ville det vise seg kven som svara kva. Avbryt runden og hald ein ny.
hands-of = Talt: { $counted } av { $all }
hands-field = Tal på kort: { $mark }
hands-too-many = Berre { $n } vurderer. Tel ein gong til.
reveal-anyway = Vis fram likevel
verdict-agree-high = Alle er samde: høgt
verdict-agree-medium = Alle er samde: middels
verdict-agree-low = Alle er samde: lågt
verdict-agree-cannot = Alle er samde: kan ikkje vurderast enno
verdict-those-agree = Dei som tok stilling, er samde: { $level }
verdict-split = Delt: både grønt og raudt
verdict-several = Ulike syn
verdict-nobody = Alle avstår
tally-high = { $n } høgt
tally-medium = { $n } middels
tally-low = { $n } lågt
tally-cannot = { $n } kan ikkje vurdere enno
tally-abstained = { $n } avstår
tally-silent = { $n } utan svar
who-abstains = Avstår: { $names }
who-is-silent = Har ikkje svara: { $names }
answer-abstains = Avstår
answer-none = Ikkje svara
example-like = Slik som { $measure }
first-to-speak = Får ordet først
first-end = { $names } ({ $level })
first-crowd = { $n } på { $level }
first-then = { $first }, så { $then }
first-on-wall = Får ordet først: { $who }
moved-title = Sidan førre runde
moved = { $names }: { $from } til { $to }
moved-count = { $answer } frå { $from } til { $to }
moved-nothing = Ingen har endra svar.
talk = Tid igjen
talk-left = { $time } igjen av samtalen
talk-over = Tida er ute.
talk-goes = Nedteljinga går: { $time }
talk-is-paused = Nedteljinga er sett på pause, { $time } igjen
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
change-stand = Endre eit svar
pin-example = Bruk som døme
unpin-example = Fjern som døme
story = Historikk
story-round = Runde { $n }, { $time }
story-round-sheet = Runde { $n }, frå ark, { $time }
story-round-open = Runde { $n } er open
story-hands = Stemmekort, runde { $n }, { $time }
story-agreed = Samde om: { $mark }, { $time }
story-cleared = Merket fjerna, { $time }
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
command-talk = Start eller stans nedteljinga
    .also = stoppeklokke, samtaletid, timer, diskusjon
command-more-time = Eitt minutt til
command-longer-talk = Lengre samtale
command-shorter-talk = Kortare samtale
command-toggle-timer = Vis nedteljinga
command-way-direct = Samde i plenum: set lyset direkte
    .also = konsensus, saman
command-way-ballots = Svar kvar for seg, så vis fram
    .also = avrøysting, hemmeleg, røyst, kvar for seg
command-way-hands = Stemmekort: hald opp og tel
    .also = avrøysting, handsopprekking, røystekort, teljing
command-order-measures = Gå tiltak for tiltak
command-order-criteria = Gå kriterium for kriterium
command-order-shuffled = Tilfeldig rekkefølge
command-reshuffle = Ny tilfeldig rekkefølge
command-walk-all = Gå gjennom alle kryss
command-walk-not-judged = Gå berre gjennom kryss som ikkje er vurderte
command-walk-split = Gå berre gjennom kryss der gruppa var delt
command-walk-old-wording = Gå berre gjennom lys med tidlegare ordlyd
command-walk-from-sheet = Gå berre gjennom lys frå ark
command-walk-unsettled = Gå berre gjennom rundar utan semje
command-to-settle = Gå til kryss utan semje
command-toggle-anonymous = Vis berre kor mange, ikkje namn
command-toggle-by-group = Eitt svar for kvar delgruppe
command-toggle-change-after-reveal = Svar kan endrast etter at dei er viste fram
command-toggle-judge-advance = Gå vidare automatisk når lyset er sett

## What is said when something was done

message-answered = { $n ->
    [one] { $name } har svara. { $n } står att.
   *[other] { $name } har svara. { $n } står att.
}
message-all-answered = Alle har svara. No kan svara visast fram.
message-answered-already = { $name } har svara. Ta svaret tilbake for å svare på nytt.
message-out = { $name } er ute. Runden ventar ikkje på svaret.
message-out-answer-stays = { $name } er ute. Svaret som er gitt, gjeld.
message-back = { $name } er tilbake
message-taken-back = Svaret frå { $name } er teke tilbake
message-answers-missing = Har ikkje svara: { $names }. Vel «{ reveal-anyway }», eller vent.
message-hands-missing = { $n ->
    [one] { $n } kort er ikkje talt. Vel «{ reveal-anyway }», eller tel vidare.
   *[other] { $n } kort er ikkje talde. Vel «{ reveal-anyway }», eller tel vidare.
}
message-mend-hands = Rett tala før dei blir viste fram.
message-revealed = Alle svara er viste fram
message-shown-already = Svara er alt viste fram
message-nobody-answers = No er det ingen som skal svare. Opne ein ny runde først.
message-round-goes-on = Ein runde er open. Vis han fram eller avbryt han først.
message-no-timer = Nedteljinga er slått av. Slå ho på under «{ rules }».
message-not-answered = { $name } har ikkje svara
message-new-round = Runde { $n } er open
message-round-cancelled = Runden er avbroten. Det kan angrast.
message-round-is-open = Runden er open og har svar. Vis han fram eller avbryt han først.
message-still-open = Runden i { $crossing } er framleis open
message-not-agreed = Utan semje etter runden: { $crossing }. «{ command-to-settle }» fører tilbake dit.
message-nobody-answered = Ingen har svara enno
message-nobody-judges = Ingen deltakarar vurderer i dag. Legg til medlemer i «Førebu», «Deltakarar».
message-stands-are-fixed = Svar kan ikkje endrast etter at dei er viste fram. Du kan tillate det under «{ rules }».
message-round-was-seen = Tala er viste før. Vis dei fram som dei var, eller avbryt runden og hald ein ny.
message-no-round = Det går ikkje i denne runden. Opne ein ny runde.
message-rationale-later = Skriv grunngivinga når svara er viste fram.
message-keys-at-crossing = Hurtigtastane for lys og svar verkar berre i krysset. Tab eller F6 fører dit.
message-first-crossing = Dette er det første krysset
message-last-crossing = Dette er det siste krysset
