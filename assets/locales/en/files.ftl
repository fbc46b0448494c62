### Files: opening, saving and leaving, what is asked first, and what to do when it fails.

## Questions

file-filter = Lyskryss session
file-filter-all = All files
unsaved-title = Save the changes?
unsaved-words = “{ $title }” has changes that are not saved.
unsaved-drafts = { $n ->
    [one] One field has text that must be corrected before it can be saved.
   *[other] { $n } fields have text that must be corrected before it can be saved.
}
unsaved-homeless-title = Something you wrote has lost its place
unsaved-save = Save
unsaved-discard = Don’t save
still-saving-title = The session is still being saved
still-saving-words = The save location is not responding. If you go on now, the last changes may be lost.
still-saving-stay = Stay here
still-saving-leave = Don’t wait
unknown-title = Save without what this program cannot keep?
unknown-words = The file has { $n ->
    [one] something
   *[other] { $n } things
} that will be lost when you save: { $fields }. The program keeps neither fields it does not know nor comments (//) written by hand. To keep everything, cancel and make a copy of the file first.
unknown-comment = comment on line { $line }
unknown-save = Save without them
path-open-title = Which file do you want to open?
path-save-title = Where do you want to save the session?
path-why = The file dialog is not available. Type the full path to the file.
path-name = Path to the file
path-open = Open
path-save = Save
path-exists-title = Overwrite the file?
path-exists = There is already a file there: { $path }
path-replace = Overwrite

## What can go wrong, and what to do

cannot-open-title = The file could not be opened
cannot-open-other = Open another file
cannot-save-title = The session could not be saved
cannot-save-elsewhere = Save somewhere else
cannot-save-anyway = Save there anyway
cannot-save-anyway-words = If you save there anyway, the file that is there now is kept under “Previous versions”.
session-still-open = The session you had open is still open.
cannot-open-former = Open last intact version
cannot-open-former-words = The program has kept an intact version from { $time }.
cannot-open-versions = Previous versions
cannot-open-recover = Recover the changes
cannot-open-recover-words = There are also changes to the session that were not saved.
cannot-save-copy = Copy everything as text
cannot-save-copy-shown = Copy without what is hidden
cannot-save-copy-unshown = Copy everything
cannot-save-unshown-words = The session has hidden answers or private notes. If you copy everything, whoever gets the text can read them.

## Commands, for the palette and the list of keys

command-new = New session…
    .also = create, start, begin, template, workshop
command-open = Open…
    .also = load, file
command-save = Save
    .also = store, keep, write
command-save-as = Save as…
    .also = copy, rename, export
command-quit = Quit
    .also = exit, close, leave

## What is said when something was done

message-reading-file = Reading { $name }…
message-saved = Saved { $time }
message-saved-but = Saved, but { $n ->
    [one] { $n } field has text
   *[other] { $n } fields have text
} that must be corrected before it can be saved
message-dialog-is-open = A file dialog is already open.
message-unknown-fields = The file has { $n ->
    [one] { $n } thing
   *[other] { $n } things
} that will be lost when you save
message-text-little-room = The text is nearly as long as a text can be (1 MB). Shorten it: if it gets longer, the session cannot be saved.
message-text-no-room = The text would be longer than 1 MB, and no text can be that long. It was not changed. Shorten it.
message-list-little-room = The list is nearly as long as it can be ({ $most } entries). Delete what you do not need: if it gets longer, the session cannot be saved.
message-list-no-room = The list cannot have more than { $most } entries. Nothing was added. Delete something first.
message-session-no-room = The session would be larger than { $most } MB, and could not be saved. The change was not made. Delete something, or split the session in two.
message-session-little-room = The session is nearly as large as a file can be ({ $most } MB). Delete something, or split the session in two.
message-signs-taken-out = Control characters (invisible, not part of the text) were removed.
message-changed-outside = The file has been changed outside the program since it was saved. Check the contents.
message-former-open = This is a copy of a previous version. The file was not touched.
message-backup-failed = Saved, but the previous version could not be kept. Check whether the disk is full.
message-other-names = Saved. The file had another name as well (a hard link): under that name it is unchanged.
message-version-not-kept = What was here could not be kept under “Previous versions”. You can still undo.
message-session-copied = The whole session is copied as text. Paste it somewhere safe, and save it under a name that ends in .ron.
message-session-copied-unshown = The whole session is copied as text, with hidden answers and private notes. Paste it only where nobody else can read it, and save it under a name that ends in .ron.
message-session-copied-shown = The session is copied as text, without hidden answers and private notes. Paste it somewhere safe, and save it under a name that ends in .ron.
