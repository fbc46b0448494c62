### What earlier runs left unsaved, and how changes are kept safe.

## What earlier runs left

recover-title = There is something here that was not saved
recover-what = The program ended before everything was saved. Nothing is gone: open it, and save.
recover-changes = { $n ->
    [one] { $n } change since the last save.
   *[other] { $n } changes since the last save.
}
recover-last = The last at { $time }.
recover-drafts = { $n ->
    [one] { $n } text was being typed, and is there.
   *[other] { $n } texts were being typed, and are there.
}
recover-cut = Its end is damaged and cannot be read. What stands before that is there.
recover-newer = A newer version wrote something that this one does not know. All else is there, and the journal stays.
recover-file-changed = The file has changed since. Opening shows both beside each other.
recover-may-go-on = Somebody may still be working on this on { $machine }; it cannot be told from here.
recover-open = Open
recover-throw-away = Throw away
recover-later = Later: it waits here until next time
unreadable-what = { $n ->
    [one] This journal cannot be read. It lies untouched until you throw it away.
   *[other] These journals cannot be read. They lie untouched until you throw them away.
}
unreadable-begun = Begun { $time }.
unreadable-show = Show as text
journal-text-title = The journal as text
journal-text-what = This is how it lies on the disk. Answers that have not been revealed may stand here, too.
journal-text-copy = Copy all
journal-text-copy-shown = Copy the session without what is hidden
message-journal-copied = The whole journal has been copied as text. It may hold hidden answers and private notes: paste it only where nobody else reads.
throw-away-title = Throw it away for good?
throw-away-words = The changes that were not saved will be gone. That cannot be undone.
throw-away-keep = Keep
throw-away-agree = Throw away for good
message-recovered = { $n ->
    [one] { $n } change was brought back. Save when you have looked at it.
   *[other] { $n } changes were brought back. Save when you have looked at them.
}
message-journals-unreadable = { $n ->
    [one] { $n } journal cannot be read. It lies untouched in the program's folder.
   *[other] { $n } journals cannot be read. They lie untouched in the program's folder.
}
message-journal-failed = Changes cannot be kept safe as you work just now. Save often.
message-journal-late = The disk is slow: what was done last is not safe yet.
message-journal-works = Changes are kept safe as you work again.
recover-panic = The program stopped because of a defect of ours. A report without a word of the session lies here: { $path }
panic-words = The program stopped because of a defect of ours. Nothing is lost: start it again, and it brings back what was not saved.

## Commands, for the palette and the list of keys

command-recover = Bring back what was not saved
    .also = restore, crash, lost
