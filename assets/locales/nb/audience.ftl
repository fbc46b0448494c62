### The audience window, and what is shown there.

## The audience window

audience-title = Lerret
audience-is-closed = lukket
audience-is-on = vises
audience-is-frozen = frosset
audience-is-blank = blankt
audience-is-waiting = venter på skjermen
audience-is-aside = lagt til side så lenge
audience-is-covered = dekket av et annet vindu
audience-here-name = Lerretet vises her. Trykk Esc for å gå tilbake.
audience-here-close = Lukk
audience-here-freeze = Frys
audience-here-blank = Blankt
audience-here-next = Neste
audience-here-full = Fullskjerm
audience-pause = Pause
audience-columns = Kriterium { $from } til { $to } av { $all }
audience-rows = Tiltak { $from } til { $to } av { $all }
audience-more = { $n ->
    [one] og { $n } til
   *[other] og { $n } til
}
audience-shows = Lerretet viser
audience-screens = Send til skjerm
audience-screen = { $n }: { $name } { $width } × { $height }
audience-screen-ours = (denne)

## The signs of a crossing, as they are named below the board

wall-split = delt
wall-condition = følges opp
wall-reservation = protokolltilførsel
wall-old-wording = tidligere ordlyd
wall-from-sheet = fra ark
wall-unsettled = ikke enige ennå

## Commands, for the palette and the list of keys

command-audience = Vis lerretet
    .also = projektor, storskjerm, presentasjon, publikum, framviser
command-audience-window = Lerretet i eget vindu
    .also = projektor, annen skjerm, del skjerm, videomøte
command-audience-full = Lerretet i fullskjerm
    .also = hele skjermen, projektor
command-freeze = Frys lerretet
    .also = hold stille, stopp, pause bildet
command-blank = Blankt lerret
    .also = svart skjerm, skjul, mørk
command-audience-follow = Lerretet: følg det jeg ser på
command-audience-overview = Lerretet: hele tavla
command-audience-measure = Lerretet: tiltaket
command-audience-decision = Lerretet: beslutningen og hvorfor
command-audience-points = Lerretet: oppfølgingspunkter
command-audience-roadmap = Lerretet: veikartet
command-audience-step = Lerretet: steget
command-audience-queue = Lerretet: køen
command-audience-title = Lerretet: første side
command-audience-pause = Lerretet: pause

## What is said when something was done

message-audience-open = Lerretet vises i et eget vindu.
message-audience-here = Bare én skjerm er koblet til, så lerretet vises her. Trykk Esc for å gå tilbake.
message-audience-closed = Lerretet er lukket
message-audience-left = Lerretet er lukket. F5 viser det igjen.
message-audience-gone = Skjermen til lerretet er borte. Lerretet er lukket og kommer igjen når skjermen er tilbake.
message-audience-mirrored = Skjermene viser det samme nå. Lerretet er lukket og kommer igjen når de viser hvert sitt bilde.
message-audience-only-one = Nå er det bare denne skjermen. Lerretet er lukket og kommer igjen når det er to.
message-audience-back = Skjermen er tilbake, og lerretet med den.
message-audience-astray = Systemet lar ikke lerretet fylle skjermen. Dra det dit, og trykk F11.
