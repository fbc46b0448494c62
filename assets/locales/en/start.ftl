### The room Start: new sessions, recent ones, examples.

room-start = Start

## Start

start-tagline = Prioritise together. One measure, one criterion, one light at a time.
start-new = New session
start-open = Open file…
start-recent = Recent
start-recent-none = Sessions you have opened or saved will appear here.
start-samples = Examples
start-templates = Start with ready-made criteria
sample-action-plan = Action plan 2020 (in Norwegian)
sample-action-plan-what = 7 life events and 28 other measures, ready to be judged
sample-practice = Practice (in Norwegian)
sample-practice-what = Filled in, for getting to know the program
template-title = Joint prioritisation across organisations
template-what = Six criteria, each with its three levels described
template-empty = Empty session
template-empty-what = Your own criteria and measures
new-title = What would you like to start with?

## Commands, for the palette and the list of keys

command-go-start = Go to Start
    .also = home, recent files
