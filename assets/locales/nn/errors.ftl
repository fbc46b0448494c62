### Why something did not work, and what to do: with files, and with what is typed.

## What can go wrong, and what to do

error-file-not-found = Det ligg inga fil der. Er ho flytta, eller er minnepinnen teken ut?
error-folder-gone = Mappa er ikkje der. Er ho flytta, eller er minnepinnen teken ut? Lagre ein annan stad.
error-file-denied = Du har ikkje tilgang. Vel ein annan stad, eller be om tilgang.
error-file-read-only = Fila er skriveverna. Lagre ho under eit anna namn.
error-file-folder = Dette er ei mappe, ikkje ei fil. Vel ei fil i mappa.
error-file-full = Disken er full. Lagre ein annan stad, eller rydd plass.
error-file-name = Namnet eller stigen er for lang, eller har teikn som ikkje kan stå der. Vel eit kortare namn, eller ein annan stad.
error-file-already-there = Det ligg alt ei fil der. Vel eit anna namn.
error-file-in-use = Nokon andre har fila open. Vel eit anna namn.
error-file-gone = Disken eller nettverksmappa svarer ikkje. Lagre ein annan stad, eller prøv igjen når ho er tilbake.
error-file-garbled = Det som vart lese tilbake, er ikkje det som vart skrive. Disken kan vere i ferd med å svikte. Lagre ein annan stad.
error-file-other = Systemet svarte: { $words }
error-place = Linje { $line }, kolonne { $column }:
error-format-too-large = Fila er større enn { $most } MB. Så store økter kan ikkje lesast.
error-format-too-many = Det er fleire enn { $most } oppføringar i éi liste ({ $list }). Så mange kan inga økt ha.
error-format-too-long = Ein tekst er lengre enn { $most } MB. Så lang kan ingen tekst i ei økt vere.
error-format-not-text = Her står det noko som ikkje er tekst. Fila er truleg skadd, eller noko anna enn ei økt.
error-format-not-session = Dette liknar ikkje på ei økt frå Lyskryss. Vel ei fil som sluttar på .ron.
error-format-newer = Fila er laga med ei nyare utgåve av Lyskryss (format { $number }). Oppdater programmet. Fila er ikkje rørt.
error-format-no-such = Format { $number } finst ikkje. Fila er truleg endra for hand.
error-syntax-ends = Fila sluttar brått. Noko manglar; bruk ein kopi om du har ein.
error-syntax-trailing = Det står noko etter slutten på økta. Fjern det, og prøv igjen.
error-syntax-missing = Feltet «{ $name }» manglar. Legg det til, og prøv igjen.
error-syntax-twice = Feltet «{ $name }» står to gonger. Fjern det eine, og prøv igjen.
error-syntax-word = «{ $name }» er ikkje eit ord som kan stå her.
error-syntax-deep = For mange parentesar inni kvarandre.
error-syntax-value = Verdien passar ikkje her.
error-syntax-expected = Her er noko skrive feil.
error-flaw-doubled-id = { $place } og { $first } har same id ({ $id }). Gi den eine ein ny.
error-flaw-doubled = { $place } står der to gonger. Fjern den eine.
error-flaw-dangling = { $place } viser til id { $id }, som ikkje finst. Rett id-en, eller fjern oppføringa.
error-flaw-id-too-high = { $place }: id { $id } er for høg. Gi ein lågare.
error-flaw-next-id = next_id er { $next }, men id { $highest } er i bruk. Set next_id høgare.
error-date-form = Skriv datoen slik: 01.03.2027
error-date-no-such-day = Den dagen finst ikkje i kalenderen.
error-cost-form = Skriv beløpet i MNOK, til dømes 20 eller 20–30.
error-cost-order = Skriv det minste beløpet først.
error-cost-too-large = Så stort kan ikkje beløpet vere.
error-count = Skriv eit tal, til dømes 3.
error-too-many = Det blir fleire hender enn det er som vurderer.
error-no-round = Her kan det ikkje haldast ein runde no.
error-flaw-round = { $place }: ein slik runde kan ikkje vere halden
error-gone = Det teksten høyrde til, er borte.
