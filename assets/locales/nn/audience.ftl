### The audience window, and what is shown there.

## The audience window

audience-title = Lerret
audience-is-closed = lukka
audience-is-on = blir vist
audience-is-frozen = frose
audience-is-blank = blankt
audience-is-waiting = ventar på skjermen
audience-is-aside = lagt til side så lenge
audience-is-covered = dekt av eit anna vindauge
audience-here-name = Lerretet blir vist her. Trykk Esc for å gå tilbake.
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
wall-condition = blir følgt opp
wall-reservation = protokolltilførsel
wall-old-wording = tidlegare ordlyd
wall-from-sheet = frå ark
wall-unsettled = ikkje samde enno

## Commands, for the palette and the list of keys

command-audience = Vis lerretet
    .also = projektor, storskjerm, presentasjon, publikum, framvisar
command-audience-window = Lerretet i eige vindauge
    .also = projektor, annan skjerm, del skjerm, videomøte
command-audience-full = Lerretet i fullskjerm
    .also = heile skjermen, projektor
command-freeze = Frys lerretet
    .also = hald stille, stopp, pause biletet
command-blank = Blankt lerret
    .also = svart skjerm, skjul, mørk
command-audience-follow = Lerretet: følg det eg ser på
command-audience-overview = Lerretet: heile tavla
command-audience-measure = Lerretet: tiltaket
command-audience-decision = Lerretet: avgjerda og kvifor
command-audience-points = Lerretet: oppfølgingspunkt
command-audience-roadmap = Lerretet: vegkartet
command-audience-step = Lerretet: steget
command-audience-queue = Lerretet: køen
command-audience-title = Lerretet: første side
command-audience-pause = Lerretet: pause

## What is said when something was done

message-audience-open = Lerretet blir vist i eit eige vindauge.
message-audience-here = Berre éin skjerm er kopla til, så lerretet blir vist her. Trykk Esc for å gå tilbake.
message-audience-closed = Lerretet er lukka
message-audience-left = Lerretet er lukka. F5 viser det igjen.
message-audience-gone = Skjermen til lerretet er borte. Lerretet er lukka og kjem igjen når skjermen er tilbake.
message-audience-mirrored = Skjermane viser det same no. Lerretet er lukka og kjem igjen når dei viser kvart sitt bilete.
message-audience-only-one = No er det berre denne skjermen. Lerretet er lukka og kjem igjen når det er to.
message-audience-back = Skjermen er tilbake, og lerretet med han.
message-audience-astray = Systemet lèt ikkje lerretet fylle skjermen. Dra det dit, og trykk F11.
