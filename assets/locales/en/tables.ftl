### Tables that are pasted: what their columns are known by.

## Head words that pasted tables are known by, separated by commas

heads-number = no, no., number, id
heads-title = title, measure, name, initiative
heads-description = description, what is it
heads-kind = kind, type
heads-focus-area = focus area, area, group
heads-owner = owner, responsible, responsibility
heads-benefits = who benefits, benefits, target group, users
heads-horizon = time horizon, horizon
heads-state = status, state
heads-state-date = status as of, status date, as of, date
heads-cost = mnok a year, mnok per year, mnok, cost, cost mnok
heads-notes = notes, note, comment, comments, notes for everyone
