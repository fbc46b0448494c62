### The audience window, and what is shown there.

## The audience window

audience-title = Audience view
audience-is-closed = closed
audience-is-on = showing
audience-is-frozen = frozen
audience-is-blank = blank
audience-is-waiting = waiting for its screen
audience-is-aside = set aside for now
audience-is-covered = covered by another window
audience-here-name = The audience view is shown here. Press Esc to go back.
audience-here-close = Close
audience-here-freeze = Freeze
audience-here-blank = Blank
audience-here-next = Next
audience-here-full = Full screen
audience-pause = Break
audience-columns = Criteria { $from } to { $to } of { $all }
audience-rows = Measures { $from } to { $to } of { $all }
audience-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
audience-shows = The audience sees
audience-screens = Send to screen
audience-screen = { $n }: { $name } { $width } × { $height }
audience-screen-ours = (this one)

## The signs of a crossing, as they are named below the board

wall-split = split
wall-condition = to follow up
wall-reservation = reservation
wall-old-wording = earlier wording
wall-from-sheet = from sheet
wall-unsettled = not agreed yet

## Commands, for the palette and the list of keys

command-audience = Show the audience view
    .also = projector, presentation, big screen, slideshow
command-audience-window = Audience view in its own window
    .also = projector, second screen, share, video meeting
command-audience-full = Audience view in full screen
    .also = whole screen, projector
command-freeze = Freeze the audience view
    .also = hold still, stop, pause the picture
command-blank = Blank the audience view
    .also = black screen, hide, dark
command-audience-follow = Audience view: follow what I look at
command-audience-overview = Audience view: the whole board
command-audience-measure = Audience view: the measure
command-audience-decision = Audience view: the measure’s decision and why
command-audience-points = Audience view: follow-ups
command-audience-roadmap = Audience view: the roadmap
command-audience-step = Audience view: the step
command-audience-queue = Audience view: the queue
command-audience-title = Audience view: first page
command-audience-pause = Audience view: break

## What is said when something was done

message-audience-open = The audience view is shown in its own window.
message-audience-here = Only one screen is connected, so the audience view is shown here. Press Esc to go back.
message-audience-closed = The audience view is closed
message-audience-left = The audience view is closed. F5 shows it again.
message-audience-gone = The audience view’s screen is gone. The view is closed and returns when the screen is back.
message-audience-mirrored = The screens show the same picture now. The audience view is closed and returns when each shows its own.
message-audience-only-one = This is the only screen now. The audience view is closed and returns when there are two.
message-audience-back = The screen is back, and the audience view with it.
message-audience-astray = The system does not let the audience view fill its screen. Drag the window to that screen, and press F11.
