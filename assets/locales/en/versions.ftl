### Earlier versions of a file, and a look at what differs from them.

## Earlier versions

versions-title = Earlier versions
versions-looking = Looking …
versions-none = None yet. Each time you save, the program keeps the file as it was.
versions-what = Open one as a copy, or see what differs. The file is not touched.
versions-kept = Kept { $time }
versions-unreadable = Cannot be read.
versions-open = Open as a copy
versions-compare = See what differs
comparing-reads = Reading the version of { $time } …
comparing = Comparing …
compared-title = What differs?
compared-words = The session now, beside the version of { $time }.
compared-nothing = Nothing differs from the version of { $time }.
compared-back = Back
outside-title = The file was changed outside the program
outside-words = Here is what the file holds, beside how the program saw it last, { $time }.

## Commands, for the palette and the list of keys

command-versions = Earlier versions …
    .also = history, backup, restore
