### Why something did not work, and what to do: with files, and with what is typed.

## What can go wrong, and what to do

error-file-not-found = There is no file there. Has it been moved, or has the memory stick been taken out?
error-folder-gone = The folder is not there. Was it moved, or the memory stick pulled out? Save somewhere else.
error-file-denied = You do not have access. Choose another place, or ask for access.
error-file-read-only = The file is read-only. Save it under another name.
error-file-folder = This is a folder, not a file. Choose a file in the folder.
error-file-full = The disk is full. Save somewhere else, or free up some space.
error-file-name = The name or the path is too long, or has signs that cannot be in it. Choose a shorter name, or another place.
error-file-already-there = There is a file there already. Choose another name.
error-file-in-use = Somebody else has the file open. Choose another name.
error-file-gone = The disk or the network folder does not answer. Save somewhere else, or try again when it is back.
error-file-garbled = What was read back is not what was written. The disk may be failing. Save somewhere else.
error-file-other = The system answered: { $words }
error-place = Line { $line }, column { $column }:
error-format-too-large = The file is larger than { $most } MB. Sessions that large cannot be read.
error-format-too-many = There are more than { $most } entries in one list ({ $list }). No session can hold that many.
error-format-too-long = A text is longer than { $most } MB. No text in a session can be that long.
error-format-not-text = Something here is not text. The file is probably damaged, or is not a session.
error-format-not-session = This does not look like a session from Lyskryss. Choose a file ending in .ron.
error-format-newer = The file was made with a newer version of Lyskryss (format { $number }). Update the program. The file has not been touched.
error-format-no-such = Format { $number } does not exist. The file was probably changed by hand.
error-syntax-ends = The file stops short. Something is missing; use a copy if you have one.
error-syntax-trailing = There is something after the end of the session. Remove it, and try again.
error-syntax-missing = The field ‘{ $name }’ is missing. Add it, and try again.
error-syntax-twice = The field ‘{ $name }’ is there twice. Remove one of them, and try again.
error-syntax-word = ‘{ $name }’ is not a word that can stand here.
error-syntax-deep = Too many brackets inside one another.
error-syntax-value = The value does not fit here.
error-syntax-expected = Something is written wrongly here.
error-flaw-doubled-id = { $place } and { $first } have the same id ({ $id }). Give one of them a new one.
error-flaw-doubled = { $place } is there twice. Remove one of them.
error-flaw-dangling = { $place } refers to id { $id }, which does not exist. Correct the id, or remove the entry.
error-flaw-id-too-high = { $place }: id { $id } is too high. Give a lower one.
error-flaw-next-id = next_id is { $next }, but id { $highest } is in use. Set next_id higher.
error-date-form = Write the date like this: 2027-03-01
error-date-no-such-day = That day is not in the calendar.
error-cost-form = Write the amount in MNOK, for example 20 or 20–30.
error-cost-order = Write the smaller amount first.
error-cost-too-large = The amount cannot be that large.
error-count = Write a number, for example 3.
error-too-many = That is more hands than there are people judging.
error-no-round = No round can be held here now.
error-flaw-round = { $place }: a round like this cannot have been held
error-gone = What the text belonged to is gone.
