### A crossing, in whatever room it is: its lights, what is written of them, its signs.

## The crossing

mark-high = Høyt
mark-medium = Middels
mark-low = Lavt
mark-cannot = Kan ikke vurderes ennå
mark-none = Ikke vurdert
mark-from-before = Satt før denne runden
choice-no-sentence = Ingen setning ennå
choice-write-sentences = Skriv setningene
field-rationale = Begrunnelse
field-condition = Hva skal til for grønt lys?
field-missing = Hva mangler før vi kan vurdere?
field-who = Hvem følger opp?
field-by = Frist
left-over = Skrevet da merket var et annet
crossing-split = delt: både grønt og rødt
crossing-condition = noe skal følges opp
crossing-reservation = har protokolltilførsel
crossing-old-wording = vurdert med en tidligere ordlyd
crossing-from-sheet = lyset er fra et ark, ikke bekreftet
crossing-unsettled = runde holdt, men ikke enighet ennå
old-wording = Lyset ble satt da setningen var: «{ $wording }»
from-sheet-no-sentence = Lyset kan bekreftes når kriteriet har en setning for nivået.
old-title = Satt da tiltaket het: «{ $words }»
old-description = Satt da svaret på «Hva er det?» var: «{ $words }»
old-description-none = Satt før «Hva er det?» var fylt ut
field-rationale-for = Begrunnelse, skrevet for { $mark }
rationale-was-for = Begrunnelsen ble skrevet for «{ $mark }»
rationale-keep = Behold den
rationale-change = Skriv den om
rationale-clear = Fjern den
panel-judge = Vurder sammen

## Commands, for the palette and the list of keys

command-mark-high = Sett grønt lys: høyt
command-mark-medium = Sett gult lys: middels
command-mark-low = Sett rødt lys: lavt
command-mark-cannot = Merk: kan ikke vurderes ennå
    .also = vet ikke, mangler grunnlag, uklart
command-clear-mark = Fjern merket
    .also = slett lys, visk ut, nullstill
command-edit-rationale = Skriv begrunnelse
    .also = hvorfor, kommentar, notat, merknad
command-confirm = Bekreft lyset
    .also = stadfest, godta, behold, lyset står, fra arket, ny ordlyd
confirm-from-sheet = Bekreft lyset fra arket
confirm-new-wording = Behold lyset med ny ordlyd
command-pin-example = Bruk tiltaket som eksempel på nivået

## What is said when something was done

message-marked = { $crossing }: { $mark }
message-confirmed = { $crossing }: lyset er bekreftet
message-nothing-to-confirm = Ordlyden er den samme som da lyset ble satt, så det er ingenting å bekrefte.
message-no-light-here = Her er det ikke satt noe lys. Sett et lys først.
message-pinned = { $measure } er eksempel på nivået
message-unpinned = { $measure } er ikke lenger eksempel
message-no-sentence = «{ $criterion }» har ingen setning for «{ $level }». Skriv den i «Forbered», «Kriterier».
