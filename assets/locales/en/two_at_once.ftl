### Two who work on one file, and a file that was changed meanwhile.

## Two at once

conflict-title = Somebody else has changed the file
conflict-theirs = { $n ->
    [one] One place was changed in the file only, and is chosen from there.
   *[other] { $n } places were changed in the file only, and are chosen from there.
}
conflict-ours = { $n ->
    [one] One place was changed here only, and is chosen from here.
   *[other] { $n } places were changed here only, and are chosen from here.
}
conflict-open = { $n ->
    [one] One place is yours to choose.
   *[other] { $n } places are yours to choose.
}
conflict-merge = Save what is chosen
conflict-take = Use all of the file
conflict-beside = Save mine beside it
conflict-over = Save over it
conflict-unreadable = Somebody has changed it, and as it is now it cannot be read:
conflict-safe = Nothing is lost: the choice can be undone, and what is saved over is kept under Earlier versions.
message-merged = { $n ->
    [0] All is kept as it is here.
    [one] One place was taken in from the file. It can be undone.
   *[other] { $n } places were taken in from the file. It can be undone.
}
message-theirs-taken = The session is now as it is in the file. It can be undone.
message-read-anew = The file was changed, and is now shown as it is.
message-file-gone = The file is not there any more. Saving brings it back.
message-file-unreadable = Somebody else has changed the file, and it cannot be read now. The session here is as before.
elsewhere-title = The session is open elsewhere
elsewhere-who = { $user } has had it open on { $machine } since { $time }.
elsewhere-somebody-on = Somebody has had it open on { $machine } since { $time }.
elsewhere-somebody = Somebody has it open.
elsewhere-words = If both make changes, they must be merged when you save.
elsewhere-open-words = You can go on: if both make changes, they must be merged when you save.
elsewhere-read-only = Open it to look only
elsewhere-copy = Use a copy
elsewhere-anyway = Go on anyway
message-open-elsewhere = The session is open elsewhere, too. If both make changes, they must be merged when you save.
message-read-only = The session is open to look at only. Save it as a copy to change it.
message-copy-open = This is a copy. No file holds it yet.
