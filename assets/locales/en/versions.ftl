### Earlier versions of a file, and a look at what differs from them.

## Earlier versions

versions-title = Previous versions
versions-looking = Looking…
versions-none = None yet. Each time you save, the program keeps the file as it was.
versions-what = Open one as a copy, or see what differs. The file is not touched.
versions-kept = Kept { $time }
versions-unreadable = Cannot be read.
versions-open = Open as a copy
versions-compare = See what differs
comparing-reads = Reading the version from { $time }…
comparing = Comparing…
compared-title = What differs?
compared-words = The session now, next to the version from { $time }.
compared-nothing = Nothing differs from the version from { $time }.
compared-back = Back
outside-title = The file was changed outside the program
outside-words = The file now, next to the version last read or saved, { $time }.

## Commands, for the palette and the list of keys

command-versions = Previous versions…
    .also = history, backup, restore
