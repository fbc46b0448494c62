### A table before it is taken in

## What is asked

command-take-in = Import the table
taking-pasted = What was pasted
taking-remember = Remember these choices
taking-sheet = Sheet
taking-hidden-sheet = { $name } (hidden)
taking-into = The rows are
taking-not-this-sheet = Leave this sheet out
taking-head = Header row
taking-head-column = Header column
taking-row = Row { $name }
taking-column = Column { $name }
taking-no-head = None
taking-where = The entries are
taking-down = In rows
taking-across = In columns
taking-reading = Reading { $name }
taking-trying = Looking at the table…
taking-stop = Cancel

## What a column means

taking-column-is = Column { $letter }, { $head }
taking-lights = Lights
taking-lights-of = Lights: { $criterion }
taking-rationale = Rationale: { $criterion }
taking-answers-in = A participant’s answers: { $criterion }
taking-answers-in-head = A participant’s answers, as the header says
taking-answers-of = { $participant }: { $criterion }
taking-answers-nobody = Answers, but whose?
taking-whose = Answers from
taking-whose-head = { $name }, from the header
taking-whose-new = { $name }, a new participant
taking-whose-unsaid = Choose a participant
taking-new-criterion = New criterion
taking-new-criterion-named = New criterion: { $name }
taking-notes = Keep as a note
taking-out = Leave out
taking-read-so = How the words in column { $letter }, { $head }, are read
taking-no-light = No light
taking-choose-light = Choose a light
taking-word = { $word }, { $n ->
    [one] { $n } cell
   *[other] { $n } cells
}
taking-offer = Everything here can be read as lights.
taking-offer-of = { $name }: everything can be read as lights
taking-offer-take = Make it a criterion
taking-fill-green = green cell
taking-fill-yellow = yellow cell
taking-fill-red = red cell
taking-empty = empty

## What becomes of a row

taking-new = new
taking-updated = updated
taking-known = unchanged
taking-near = new, similar
taking-is-head = headers
taking-is-group = focus area
taking-is-total = total
taking-left-out = left out

## What would come of it

taking-what-happens = What happens
taking-count-new = { $n ->
   *[other] new
}
taking-count-changed = { $n ->
   *[other] updated
}
taking-count-known = unchanged
taking-count-lights = { $n ->
    [one] light
   *[other] lights
}
taking-count-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
} in { $rounds ->
    [one] { $rounds } crossing
   *[other] { $rounds } crossings
}
taking-count-comers = { $n ->
    [one] new participant
   *[other] new participants
}
taking-count-out = { $n ->
    [one] row cannot be imported
   *[other] rows cannot be imported
}
taking-holds-nothing = No rows to import. Choose which column has the names.
taking-cannot = Cannot be imported
taking-worth = Worth a look
taking-near-titles = Similar to measures you have
taking-is-near = Similar to “{ $measure }”. Imported as new.
taking-same-as = Updates “{ $measure }”.
taking-is-same = It is the same measure
taking-is-another = It is a different measure
taking-offers = Can become criteria
taking-answers-offers = May be participants’ answers
taking-answers-offer = { $criterion }: { $people }
taking-answers-offer-bare = { $people }: answers to what?
taking-answers-take = Import as answers
taking-answers-choose = Choose a criterion
taking-lights-change = Lights from a sheet that change
taking-changes = What changes
taking-change = { $field }: { $before } → { $after }
taking-change-bare = { $before } → { $after }
taking-stays = Stays as the group has set it
taking-around = Outside the table
taking-to-know = Good to know
taking-macros = The file has macros. They are never run.
taking-links = The file links to other files. The links are not followed.
taking-hidden-rows = { $n ->
    [one] { $n } hidden row is imported like the others.
   *[other] { $n } hidden rows are imported like the others.
}
taking-stray = { $cell } is too far out, and is left out.
taking-from-sheet = Lights from the sheet say “from sheet” until the group confirms them. Lights the group itself has set are kept.
taking-answers-shown = The answers become a round that is already revealed, and says “from sheet”. You set the light yourselves.
taking-take = Import { $what }
taking-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
message-table-opened = Nothing has been imported yet
taking-one-step = You can undo this in one step.
taking-nothing = There is nothing new to import.
taking-too-much = The session has no room for all of it. Split the table, and import one part at a time.
hint-taking-column = column
hint-taking-choose = choose what the column is
hint-taking-take = import
hint-taking-stop = cancel
message-taking-table = Importing the table…
message-table-taken = Imported: { $new } new, { $changed } updated
message-table-not-taken = Nothing was imported
message-table-nothing = There is nothing new to import.
message-table-too-much = The session has no room for all of it. Split the table, and import one part at a time.
message-table-stopped = Reading was cancelled
pasted-choose = Choose the columns yourself
field-tables = How spreadsheets are imported
