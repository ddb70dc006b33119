import type { Worded } from '../language';
import type { rules as ru } from '../ru/rules';

export const rules: Worded<typeof ru> = {
  headings: {
    means: 'What it means',
    why: 'Why it matters',
    wrong: 'Wrong',
    right: 'Right',
    sample: 'Example',
    fix: 'How to fix it',
    none: 'There is no example of a cell: the finding is not about a single one.',
  },
  empty: 'empty',
  byHand:
    'Only who knows the matter can correct this: the program does not guess. Correct the cell yourself or, where all is right, dismiss the finding with a reason.',
  byChoice:
    'Where the program proposes a correction, choose it in the finding; what will change is shown before it is written.',
  index: 'Rules of the check',
  lead: 'Of each finding: what it means, why it matters, what is wrong and what is right, how to fix it.',
  more: 'More about it',
  code: 'Code',
  why: {
    'header-missing-column':
      'Without the column there is nothing to check or count in this part of the rows.',
    'header-extra-column': 'If it is a known column under another name, its data are missing in the reports.',
    'header-duplicate-column':
      'The second column may say something else, and the report would show what nobody meant.',
    'header-order': 'Roadmaps of schools are compared by columns; a column out of place is easily misread.',
    'column-index-mismatch': 'Letters and forms refer to the numbers of columns; a wrong one leads astray.',
    'header-presumed-column': 'The guess may be wrong, and then the whole roadmap is read wrongly.',
    'template-not-followed': 'The sections were not compared: a missing line of work stays unnoticed.',
    'section-missing': 'A line of work that the template asks for is not planned.',
    'section-order': 'Roadmaps are compared by sections; in another order the numbers of activities differ.',
    'section-empty': 'The line of work is named, but there is no work to ask about.',
    'section-title-mismatch':
      'Sections of several roadmaps don’t meet in a summary, though they are about the same.',
    'row-split':
      'Half of the text becomes a row of its own: the activity loses its sense, and rows are miscounted.',
    'header-repeated': 'A repeated header is in the way of sorting, filters and pivot tables.',
    'preamble-missing-part':
      'Without the aim, tasks or indicators nobody can tell what the activities are for.',
    'number-missing': 'Neither an order nor a report can refer to an activity without a number.',
    'number-duplicate': 'Two activities answer to one number: the memo and the order will mix them up.',
    'number-gap': 'A gap looks like a lost row, and inspectors ask where it has gone.',
    'number-order': 'People look things up by number; a row out of place gets lost.',
    'number-parent': 'The activity is counted in another section, and the execution of sections is wrong.',
    'number-as-date': 'The number is gone: the cell holds a date, and nothing can refer to the activity.',
    'number-as-number': '1.10 and 1.1 become one number: they are mixed up and sorted wrongly.',
    'period-missing':
      'Without a period nobody can tell whether it was done in time: it is neither overdue nor due.',
    'period-unrecognised': 'The activity is missing in the calendar and in the count of overdue ones.',
    'period-no-year': 'The roadmap is read a year later too: the activity would look as if it were not done.',
    'period-ambiguous':
      'Who does it reads one period, who inspects it another; being late is counted differently.',
    'period-year-boundary':
      'It is not clear which year is meant: one end of the period moves by twelve months.',
    'period-reversed': 'Such a period never begins and never ends: execution can’t be counted.',
    'period-outside-plan':
      'Outside of the plan nobody follows the execution; most often the year is mistyped.',
    'period-vague': 'Without dates neither execution nor being late can be checked.',
    'responsible-missing': 'There is nobody to ask about it.',
    'responsible-unseparated': 'Two are read as one: filters by party and counts of activities are wrong.',
    'responsible-unknown': 'A misspelt party does not find the activity among its own.',
    'result-missing': 'Nothing can prove that the activity took place.',
    'result-vague': 'A general word does not tell what is to be there and what would prove it.',
    'result-unseparated': 'Two results are read as one: nobody will ask for the second.',
    'text-spaces': 'To filters and formulas texts with other spaces are other texts: rows get lost.',
    'text-broken-word': 'A search does not find the word, and a filter leaves the row out.',
    'text-mixed-alphabet': 'It looks the same, but formulas, searches and filters don’t know the word.',
    'text-markup': 'The markup would be printed, and stand in the memo.',
    'status-missing': 'Nobody knows whether it was done: the report calls it overdue.',
    'status-unknown':
      'A mark that nobody understands can’t be counted: the activity is neither done nor overdue.',
    'done-without-date': 'Without the date nobody can tell whether it was done in time.',
    'done-without-evidence': 'An inspection asks for the paper: without it the mark is not proved.',
    'done-before-start':
      'Most often the year is mistyped; the share of what was done in time would be wrong.',
    'done-in-future': 'The report would call done what has not been yet.',
    overdue: 'It stands in the report and in the memo; if it was done, a mark takes it out.',
    'activity-duplicate': 'One piece of work is counted twice, and the share of what was done is wrong.',
    'risk-uncovered': 'The factor is named, but no work answers it.',
    'indicator-uncovered': 'The indicator won’t change by itself: nothing in the roadmap works on it.',
    'school-unknown': 'The row belongs to no school and stays out of the indicators.',
    'school-spelling': 'Formulas compare exact texts: a row spelt otherwise is not in the sum.',
    'record-duplicate': 'The school would be counted twice; where rows contradict each other, none counts.',
    'choice-unfilled': 'There is no answer: yes or no is not known, and the row does not count.',
    'value-missing': 'A share without its numerator or denominator is not computed: the school has no data.',
    'value-not-number': 'A formula adds only numbers: such a cell is not in the sum.',
    'value-negative': 'There are never fewer persons than none: the indicator would be wrong.',
    'value-not-integer': 'Persons are whole; a fraction mostly means that a share or a mean was entered.',
    'marks-sum-mismatch': 'The shares of marks would be computed of a wrong number of works.',
    'part-exceeds-total': 'The share would be above 100%: nobody can sign such a memo.',
    'year-unrecognised': 'The row belongs to no school year and is missing when years are compared.',
    'row-total': 'A total beside its parts would double the indicator; therefore it is passed over.',
    'unit-mixed': 'Percents added to counts give a share without sense.',
    'formula-not-calculated':
      'The file holds no value of the formula: the number is not known and stays out.',
    'small-cohort': 'In a small group one pupil changes the share by tens of percent: growth is not certain.',
    'value-unusual': 'One nought too many changes the figure of the municipality; look before you send it.',
    'formula-error': 'The error spreads through all formulas that refer to the cell.',
    'example-row-changed': 'A row that is called an example does not count: what was written there is lost.',
    'sheet-empty': 'Indicators of this sheet can’t be computed: there are no data.',
    'file-unreadable': 'The file was not read: none of its rows was checked.',
    'file-encrypted': 'A file with a password was not read: none of its rows was checked.',
    'file-too-large': 'The file was not read: none of its rows was checked.',
    'file-part-left-out': 'A part of the workbook was not read; the check knows nothing of what it holds.',
    'sheet-not-recognised':
      'The sheet was not checked and is in no report; if it is of another kind, all is well.',
    'sheet-missing':
      'Without a roadmap there is nothing to check; of data alone only indicators are computed.',
    'setting-unreadable':
      'The usual value was taken instead, or no report was made: figures may not be those you want.',
  },
};
