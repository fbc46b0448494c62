### Why something did not work, and what to do: with files, and with what is typed.

## What can go wrong, and what to do

error-file-not-found = Det ligger ingen fil der. Er den flyttet, eller er minnepinnen tatt ut?
error-folder-gone = Mappa er ikke der. Er den flyttet, eller er minnepinnen tatt ut? Lagre et annet sted.
error-file-denied = Du har ikke tilgang. Velg et annet sted, eller be om tilgang.
error-file-read-only = Fila er skrivebeskyttet. Lagre den under et annet navn.
error-file-folder = Dette er en mappe, ikke en fil. Velg en fil i mappa.
error-file-full = Disken er full. Lagre et annet sted, eller rydd plass.
error-file-name = Navnet eller stien er for lang, eller har tegn som ikke kan stå der. Velg et kortere navn, eller et annet sted.
error-file-already-there = Det ligger alt en fil der. Velg et annet navn.
error-file-in-use = Noen andre har fila åpen. Velg et annet navn.
error-file-gone = Disken eller nettverksmappa svarer ikke. Lagre et annet sted, eller prøv igjen når den er tilbake.
error-file-garbled = Det som ble lest tilbake, er ikke det som ble skrevet. Disken kan være i ferd med å svikte. Lagre et annet sted.
error-file-other = Systemet svarte: { $words }
error-place = Linje { $line }, kolonne { $column }:
error-format-too-large = Fila er større enn { $most } MB. Så store økter kan ikke leses.
error-format-too-many = Det er flere enn { $most } oppføringer i én liste ({ $list }). Så mange kan ingen økt ha.
error-format-too-long = En tekst er lengre enn { $most } MB. Så lang kan ingen tekst i en økt være.
error-format-not-text = Her står det noe som ikke er tekst. Fila er trolig skadet, eller noe annet enn en økt.
error-format-not-session = Dette ligner ikke på en økt fra Lyskryss. Velg en fil som slutter på .ron.
error-format-newer = Fila er laget med en nyere utgave av Lyskryss (format { $number }). Oppdater programmet. Fila er ikke rørt.
error-format-no-such = Format { $number } finnes ikke. Fila er trolig endret for hånd.
error-syntax-ends = Fila slutter brått. Noe mangler; bruk en kopi om du har en.
error-syntax-trailing = Det står noe etter slutten av økta. Fjern det, og prøv igjen.
error-syntax-missing = Feltet «{ $name }» mangler. Legg det til, og prøv igjen.
error-syntax-twice = Feltet «{ $name }» står to ganger. Fjern det ene, og prøv igjen.
error-syntax-word = «{ $name }» er ikke et ord som kan stå her.
error-syntax-deep = For mange parenteser inni hverandre.
error-syntax-value = Verdien passer ikke her.
error-syntax-expected = Her er noe skrevet feil.
error-flaw-doubled-id = { $place } og { $first } har samme id ({ $id }). Gi den ene en ny.
error-flaw-doubled = { $place } står der to ganger. Fjern den ene.
error-flaw-dangling = { $place } viser til id { $id }, som ikke finnes. Rett id-en, eller fjern oppføringen.
error-flaw-id-too-high = { $place }: id { $id } er for høy. Gi en lavere.
error-flaw-next-id = next_id er { $next }, men id { $highest } er i bruk. Sett next_id høyere.
error-date-form = Skriv datoen slik: 01.03.2027
error-date-no-such-day = Den dagen finnes ikke i kalenderen.
error-cost-form = Skriv beløpet i MNOK, for eksempel 20 eller 20–30.
error-cost-order = Skriv det minste beløpet først.
error-cost-too-large = Så stort kan beløpet ikke være.
error-count = Skriv et antall, for eksempel 3.
error-too-many = Det er flere kort enn det er som vurderer.
error-no-round = Her kan det ikke holdes en runde nå.
error-flaw-round = { $place }: en slik runde kan ikke være holdt
error-gone = Det teksten hørte til, er borte.
