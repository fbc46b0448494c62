### A crossing, in whatever room it is: its lights, what is written of them, its signs.

## The crossing

mark-high = High
mark-medium = Medium
mark-low = Low
mark-cannot = Cannot judge yet
mark-none = Not judged
mark-from-before = Set before this round
choice-no-sentence = No sentence yet
choice-write-sentences = Write the sentences
field-rationale = Rationale
field-condition = What would make it green?
field-missing = What is missing before we can judge?
field-who = Who follows up?
field-by = Due
left-over = Written when the mark was different
crossing-split = split: both green and red
crossing-condition = something to follow up
crossing-reservation = has a reservation
crossing-old-wording = judged with an earlier wording
crossing-from-sheet = the light is from a sheet, not confirmed
crossing-unsettled = round held, but no agreement yet
old-wording = The light was set when the sentence was: “{ $wording }”
from-sheet-no-sentence = The light can be confirmed once the criterion has a sentence for that level.
old-title = Set when the measure was called: “{ $words }”
old-description = Set when “What is it?” said: “{ $words }”
old-description-none = Set before “What is it?” was filled in
field-rationale-for = Rationale, written for “{ $mark }”
rationale-was-for = The rationale was written for “{ $mark }”
rationale-keep = Keep it
rationale-change = Rewrite it
rationale-clear = Remove it
panel-judge = Judge together

## Commands, for the palette and the list of keys

command-mark-high = Set a green light: high
command-mark-medium = Set a yellow light: medium
command-mark-low = Set a red light: low
command-mark-cannot = Mark: cannot judge yet
    .also = don’t know, unclear, hatched
command-clear-mark = Clear the mark
    .also = delete light, erase, reset
command-edit-rationale = Write a rationale
    .also = why, comment, note, reason
command-confirm = Confirm the light
    .also = accept, keep, approve, the light stands, from the sheet, new wording
confirm-from-sheet = Confirm the light from the sheet
confirm-new-wording = Keep the light with the new wording
command-pin-example = Use the measure as an example of the level

## What is said when something was done

message-marked = { $crossing }: { $mark }
message-confirmed = { $crossing }: the light is confirmed
message-nothing-to-confirm = The wording is the same as when the light was set, so there is nothing to confirm.
message-no-light-here = No light is set here. Set one first.
message-pinned = { $measure } is an example of the level
message-unpinned = { $measure } is no longer an example
message-no-sentence = “{ $criterion }” has no sentence for “{ $level }”. Write it in Prepare, Criteria.
