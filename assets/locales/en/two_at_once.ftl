### Two who work on one file, and a file that was changed meanwhile.

## Two at once

conflict-title = Somebody else has changed the file
conflict-theirs = { $n ->
    [one] One place was changed only in the file. The file’s version is chosen there.
   *[other] { $n } places were changed only in the file. The file’s version is chosen there.
}
conflict-ours = { $n ->
    [one] One place was changed only here. Your version is chosen there.
   *[other] { $n } places were changed only here. Your version is chosen there.
}
conflict-open = { $n ->
    [one] You must choose in one place.
   *[other] You must choose in { $n } places.
}
conflict-merge = Save what is chosen
conflict-take = Use the file’s version
conflict-beside = Save mine as a copy
conflict-over = Overwrite the file
conflict-unreadable = Somebody has changed the file, and as it is now it cannot be read:
conflict-safe = Nothing is lost: you can undo the choice, and what is overwritten is kept under “Previous versions”.
message-merged = { $n ->
    [0] Nothing was changed here.
    [one] One change was taken from the file. You can undo this.
   *[other] { $n } changes were taken from the file. You can undo this.
}
message-theirs-taken = The session is now as it is in the file. You can undo this.
message-read-anew = The file changed and was reloaded.
message-file-gone = The file is no longer there. Saving brings it back.
message-file-unreadable = Somebody else has changed the file, and it cannot be read now. The session here is as before: save it under another name.
elsewhere-title = The session is open elsewhere
elsewhere-who = { $user } has had it open on { $machine } since { $time }.
elsewhere-somebody-on = Somebody has had it open on { $machine } since { $time }.
elsewhere-somebody = Somebody has the session open.
elsewhere-words = If you both make changes, they must be merged when you save.
elsewhere-open-words = You can go on. If you both make changes, they must be merged when you save.
elsewhere-read-only = Open read-only
elsewhere-copy = Use a copy
elsewhere-anyway = Go on anyway
message-open-elsewhere = The session is open elsewhere too. If you both make changes, they must be merged when you save.
message-read-only = The session is open read-only. Save it as a copy to change it.
message-copy-open = This is a copy. It has not yet been saved as a file.
