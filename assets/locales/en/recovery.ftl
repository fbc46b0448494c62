### What earlier runs left unsaved, and how changes are kept safe.

## What earlier runs left

recover-title = Unsaved changes found
recover-what = The program closed before everything was saved. Nothing is lost: open the session and save it, or leave it until next time.
recover-changes = { $n ->
    [one] { $n } change since the last save.
   *[other] { $n } changes since the last save.
}
recover-last = Last change: { $time }.
recover-drafts = { $n ->
    [one] { $n } unfinished text is included.
   *[other] { $n } unfinished texts are included.
}
recover-cut = The end is damaged. Everything before it was recovered.
recover-newer = A newer version of Lyskryss wrote something that this one does not know. The rest is included, and the recovery file is kept.
recover-file-changed = The file has changed since. If you open the session, both versions are shown side by side.
recover-may-go-on = Somebody may still be working on this on { $machine }. There is no way to tell from here.
recover-open = Open
recover-throw-away = Discard
recover-later = Later
unreadable-what = { $n ->
    [one] This recovery file cannot be read. It is left untouched until you discard it.
   *[other] These recovery files cannot be read. They are left untouched until you discard them.
}
unreadable-begun = Started { $time }.
unreadable-show = Show as text
journal-text-title = The recovery file as text
journal-text-what = This is how it is stored. It may also hold answers that have not been revealed.
journal-text-copy = Copy everything
journal-text-copy-shown = Copy without what is hidden
message-journal-copied = The whole recovery file has been copied as text. It may hold hidden answers and private notes: paste it only where nobody else can read it.
throw-away-title = Discard it for good?
throw-away-words = The changes that were not saved will be gone. That cannot be undone.
throw-away-keep = Keep
throw-away-agree = Discard for good
message-recovered = { $n ->
    [one] { $n } change was recovered. Save when you have looked at it.
   *[other] { $n } changes were recovered. Save when you have looked at them.
}
message-journals-unreadable = { $n ->
    [one] { $n } recovery file cannot be read. It is left untouched in the program’s folder.
   *[other] { $n } recovery files cannot be read. They are left untouched in the program’s folder.
}
message-journal-failed = Autosave is not working. Save often.
message-journal-late = The disk is slow: the latest changes are not safe yet. Save often.
message-journal-works = Autosave is working again.
recover-panic = The program crashed. A report (no session content) is here: { $path }
panic-words = The program crashed. Nothing is lost: start it again, and it recovers what was not saved.

## Commands, for the palette and the list of keys

command-recover = Recover unsaved changes
    .also = restore, crash, lost
