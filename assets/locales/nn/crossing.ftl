### A crossing, in whatever room it is: its lights, what is written of them, its signs.

## The crossing

mark-high = Høgt
mark-medium = Middels
mark-low = Lågt
mark-cannot = Kan ikkje vurderast enno
mark-none = Ikkje vurdert
mark-from-before = Frå før denne runden
choice-no-sentence = Inga setning enno
choice-write-sentences = Skriv setningane
field-rationale = Grunngiving
field-condition = Kva skal til for grønt lys?
field-missing = Kva manglar før vi kan vurdere?
field-who = Kven følgjer opp?
field-by = Frist
left-over = Skrive då merket var eit anna
crossing-split = delt: både grønt og raudt
crossing-condition = noko skal følgjast opp
crossing-reservation = har protokolltilførsel
crossing-old-wording = vurdert med ein tidlegare ordlyd
crossing-from-sheet = lyset er frå eit ark, ikkje stadfesta
crossing-unsettled = runde halden, men ikkje semje enno
old-wording = Lyset vart sett då setninga var: «{ $wording }»
from-sheet-no-sentence = Lyset kan stadfestast når kriteriet har ei setning for nivået.
old-title = Vurdert då tiltaket heitte: «{ $words }»
old-description = Vurdert då svaret på «Kva er det?» var: «{ $words }»
old-description-none = Vurdert før «Kva er det?» var fylt ut
field-rationale-for = Grunngiving, skriven for { $mark }
rationale-was-for = Grunngivinga vart skriven for «{ $mark }»
rationale-keep = Behald ho
rationale-change = Skriv ho om
rationale-clear = Fjern ho
panel-judge = Vurder saman

## Commands, for the palette and the list of keys

command-mark-high = Set grønt lys: høgt
command-mark-medium = Set gult lys: middels
command-mark-low = Set raudt lys: lågt
command-mark-cannot = Merk: kan ikkje vurderast enno
    .also = veit ikkje, manglar grunnlag, uklart
command-clear-mark = Fjern merket
    .also = slett lys, visk ut, nullstill
command-edit-rationale = Skriv grunngiving
    .also = kvifor, kommentar, notat, merknad
command-confirm = Stadfest lyset
    .also = bekreft, godta, behald, lyset står, frå arket, ny ordlyd
confirm-from-sheet = Stadfest lyset frå arket
confirm-new-wording = Behald lyset med ny ordlyd
command-pin-example = Bruk tiltaket som døme på nivået

## What is said when something was done

message-marked = { $crossing }: { $mark }
message-confirmed = { $crossing }: lyset er stadfesta
message-nothing-to-confirm = Ordlyden er den same som då lyset vart sett, så det er ingenting å stadfeste.
message-no-light-here = Her er det ikkje sett noko lys. Set eit lys først.
message-pinned = { $measure } er døme på nivået
message-unpinned = { $measure } er ikkje lenger døme
message-no-sentence = «{ $criterion }» har inga setning for «{ $level }». Skriv ho i «Førebu», «Kriterium».
