### Tables that are pasted: what their columns and words are known by, and what is said of a paste.

## Head words that pasted tables are known by, separated by commas; those of German and French tables too

heads-number = no, number, id, #, ref, reference, measure no, item no, project no, project id, nummer, lfd nr, maßnahmen-nr, numéro, num, n°, réf, risk id, project number, gmpp id, gmpp id number
heads-title = title, measure, name, initiative, project, project name, action, proposal, activity, item, deliverable, what, titel, name, maßnahme, massnahme, bezeichnung, projekt, vorhaben, titre, mesure, nom, intitulé, projet, action, risk, risk title, risk name, investment, investment title, major project
heads-description = description, what is it, explanation, details, summary, content, beschreibung, erläuterung, inhalt, description, contenu, résumé, project description, risk description, description / aims
heads-kind = kind, type, category, art, typ, kategorie, type de mesure, genre, catégorie
heads-focus-area = focus area, area, theme, group, workstream, programme, program, priority area, handlungsfeld, bereich, themenfeld, schwerpunkt, gruppe, thema, domaine, axe, thème, groupe
heads-owner = owner, responsible, responsibility, lead, lead organisation, lead agency, accountable, organisation, organization, agency, department, sro, verantwortlich, verantwortliche stelle, zuständig, zuständigkeit, federführung, responsable, porteur, pilote, organisme, sponsor, lead department, portfolio agency, risk owner, project owner, project manager, programme manager, program manager, who
heads-benefits = who benefits, benefits, beneficiaries, target group, users, audience, zielgruppe, nutzer, nutzen für, bénéficiaires, groupe cible, public cible, utilisateurs
heads-horizon = time horizon, horizon, time frame, timeframe, zeithorizont, horizont, horizon temporel, horizon
heads-stage = stage, how far, implementation stage, delivery stage, how far has it come
heads-stage-date = stage since, stage date
heads-state = status, state, progress, phase, stand, fortschritt, statut, état, avancement
heads-state-date = status as of, status date, as of, date, updated, last updated, datum, stand vom, stichtag, date du statut, mise à jour
heads-cost = cost (mnok per year), mnok a year, mnok per year, mnok, cost, costs, annual cost, cost mnok, budget, amount, price, kosten, betrag, budget, coût, coûts, montant
heads-notes = notes, note, comment, comments, notes for everyone, remarks, remark, bemerkung, bemerkungen, anmerkung, kommentar, notizen, remarque, remarques, commentaire, commentaires
heads-decision = decision, outcome, roadmap, step, conclusion, entscheidung, beschluss, décision, conclusion
heads-why = why, reason, reason for the decision, rationale, begründung, grund, pourquoi, raison, justification
heads-queue-what = what must change, queue, what it takes
heads-queue-again = when do we look again, look at again, review date, next review, when do we look at it again
heads-organisation = organisation, organization, agency, participant, member, company, unit, department, institution, behörde, einrichtung, teilnehmer, firma, organisme, organisation, participant, institution
heads-short = short name, short, abbreviation, acronym, kurzname, abkürzung, kürzel, nom court, abréviation, sigle, short name for narrow columns
heads-person = person, name, name of the person, representative, contact, contact person, delegate, head, name, vertreter, ansprechpartner, nom, personne, représentant
heads-group = group, subgroup, table, gruppe, tisch, groupe, table
heads-role = role, function, rolle, funktion, rôle, fonction
heads-criterion = criterion, criteria, name, title, kriterium, kriterien, critère, critères
heads-question = question, the question the group answers, the question the room answers, description, explanation, frage, beschreibung, question, description
heads-high = high, green, h, hoch, grün, élevé, haut, fort, vert
heads-medium = medium, moderate, amber, yellow, m, mittel, gelb, moyen, jaune
heads-low = low, red, l, niedrig, gering, rot, faible, bas, rouge
heads-must-hold = must hold, required, mandatory, muss, pflicht, obligatoire
heads-area = focus area, focus areas, area, name, title, theme, group, handlungsfeld, bereich, thema, domaine, axe, thème
heads-step = step, name, when, year, period, roadmap, schritt, jahr, zeitraum, étape, année, période
heads-meaning = what does it mean to be on this step, what standing here means, what does standing here mean, meaning, description, explanation, bedeutung, beschreibung, signification, description
heads-locked = locked, fixed, committed, fest, verrouillé, fixé

## Words in their cells, separated by commas

heads-never = number of, no of, share of, percent, per cent, total, sum of, anzahl, anteil, nombre de, part de
heads-rank = priority, rank, ranking, order, tier, wave, phase, prio, priorität, rang, priorité
marks-high = high, large, green, h, hoch, hohe, hoher, grün, élevé, élevée, haut, fort, vert
marks-medium = medium, med, moderate, amber, yellow, m, mittel, mittlere, gelb, moyen, moyenne, jaune, orange
marks-low = low, small, red, l, niedrig, gering, rot, faible, bas, rouge
marks-cannot = cannot judge yet, don’t know, unknown, cannot be judged yet, cannot judge, cannot be judged, nicht beurteilbar, non évaluable
marks-nothing = n/a, na, n.a, not applicable, not assessed, not rated, not yet rated, not yet assessed, unrated, tbd, tbc, to be decided, to be confirmed, nicht bewertet, non évalué
marks-highest = highest, best, top, most
marks-lowest = lowest, worst, least
words-yes = yes, y, x, true, must, ja, wahr, oui, vrai, ✓, ✔
words-horizon-quick = quick, short term, short-term
words-horizon-middle = medium-term, medium term
words-horizon-long = long-term, long term
words-abstains = abstains, abstain, abstained, abstention
words-total = total, totals, sum, subtotal, grand total, average, all in all, summe, gesamt, zwischensumme, insgesamt, somme, moyenne

## What is said of a paste

message-pasted = Imported: { $what }
message-pasted-updated = Changed: { $what }
message-pasted-nothing = Found no rows to paste. Copy rows in the spreadsheet first.
pasted-title = How the table was imported
pasted-lights = { $n ->
    [one] { $n } light was imported.
   *[other] { $n } lights were imported.
}
pasted-answers = { $n ->
    [one] { $n } answer from a participant was imported.
   *[other] { $n } answers from participants were imported.
}
pasted-carried = { $n ->
    [one] { $n } row was given the focus area above it.
   *[other] { $n } rows were given the focus area above them.
}
pasted-doubled = { $n ->
    [one] { $n } row was already there, with the same number or name, and was added again.
   *[other] { $n } rows were already there, with the same number or name, and were added again.
}
pasted-update = Update those already there
pasted-undo = Undo this
pasted-unit-ask = The amounts have no unit. What are they in?
pasted-unit-ones = Kroner
pasted-unit-thousands = Thousands of kroner
pasted-unit-millions = Millions of kroner
pasted-columns = How the columns were imported
pasted-column = { $letter } “{ $head }”: { $became }
pasted-column-bare = { $letter }: { $became }
pasted-lights-of = lights for “{ $criterion }”
pasted-rationale-of = rationale for “{ $criterion }”
pasted-answers-of = answers from { $participant } on “{ $criterion }”
pasted-in-notes = kept in the notes
pasted-new-criterion = a new criterion, with its lights
pasted-left-out = left out
pasted-doubled-column = { $field } again: { $fate }
pasted-left = What to check
pasted-left-row = Row { $row }: “{ $words }” – { $why }
pasted-left-cell = { $cell }: “{ $words }” – { $why }
pasted-left-more = …and { $n } more
why-above = Above the headers. Left out.
why-heads-again = The headers again. Left out.
why-group = A group heading. Became a focus area.
why-group-only = A group heading. Left out.
why-total = A total. Left out.
why-below = Below the table. Left out.
why-no-name-noted = A row without a name. Kept in the notes of the row above.
why-no-name = A row without a name. Left out.
why-nameless = Has no name. Imported with its number alone.
why-again = The same number and name as a row above. Imported anyway.
why-already-there = Already there. Left out.
why-noted = { $why } Kept in the notes.
why-no-unit = The unit is missing.
why-amount = Not an amount.
why-day = Not clearly a date.
why-word = An unknown word here.
why-mark = Not a light.
why-answer = Not an answer.
why-between = Could mean either of two lights.
why-judged = The crossing is judged, and that stands.
why-open = A round is open there. Reveal it or cancel it, and import the sheet again.
why-decided = Something else is decided, and that stands.
why-sheet-error = The spreadsheet could not calculate it. Left out.
why-lost-zero = The spreadsheet lost the zero. Imported with it.
why-was-day = The spreadsheet turned the number into a date. Imported as a number.
why-may-have-lost-zero = The last zero may have been lost in the spreadsheet. Imported as it stands.
why-number-twice = The number also appears further up. Imported as it stands.

## Files with tables

command-take-table = Import from spreadsheet…
path-table-title = Which spreadsheet do you want to import?
table-filter = Spreadsheets and text with columns
message-reading-table = Reading { $name }…
message-table-drop = The file dialog is not available. Drop the spreadsheet on the window instead.
message-no-table = { $name } was not imported. { $why }
no-table-unreadable = The file cannot be read. Check whether it is there, and whether you have access.
no-table-kind = It is not a spreadsheet. Use XLSX, XLSM, XLS, ODS or CSV.
no-table-text = It is a text document. Copy the table in it, and paste it here.
no-table-locked = It is protected with a password. Save a copy without one.
no-table-large = It is too large. Save a copy with only the sheet that is needed.
no-table-rows = { $sheet } has more than 20,000 rows. Delete what is not the table, and save a copy.
no-table-columns = { $sheet } has more than 500 columns. Delete what is not the table, and save a copy.
no-table-strict = It is saved as Strict Open XML. Save a copy as an ordinary workbook (.xlsx).
no-table-damaged = It is damaged. Open it in the spreadsheet program, and save a copy.
no-table-empty = It is empty. Choose another spreadsheet.
