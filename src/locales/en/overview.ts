import type { Worded } from '../language';
import type { overview as ruOverview } from '../ru/overview';
import { tiedNoun } from './numbers';
import { en } from './sentences';

const schoolsOf = tiedNoun({ one: 'school', other: 'schools' });

export const overview: Worded<typeof ruOverview> = {
  name: 'Overview',
  title: 'Overview: support of schools with low results',
  years: (municipality, year, previous) =>
    [
      ...(municipality === null ? [] : [municipality]),
      year === null
        ? 'school year not known'
        : `${year}${previous === null ? '' : ` compared with ${previous}`}`,
    ].join(', '),
  reportDate: 'As of',
  tiles: {
    execution: 'Activities of the roadmaps done',
    overdue: 'Activities of the roadmaps overdue',
    noChange: 'nothing to compare',
    noTarget: 'no target',
  },
  formats: {
    tileWhole: '"of "General',
    tileChange: '+0.0" pp";−0.0" pp";0.0" pp"',
    tileTarget: '"target "0.0%',
  },
  charts: {
    overdue: (count, total) => `Activities overdue: ${count} of ${total}`,
    done: 'Nothing is overdue',
    unmarked: 'There are no marks',
    count: 'Activities',
    risks: 'Risk factors: schools by significance',
    highRisks: (factor, schools) => `High significance: ${factor} (${schoolsOf(schools)})`,
    low: 'Share of low results by procedure',
    lowChanged: (worse, better) =>
      [
        'Share of low results',
        [
          ...(worse.length > 0 ? [`grew: ${en.listed(worse)}`] : []),
          ...(better.length > 0 ? [`fell: ${en.listed(better)}`] : []),
        ].join('; '),
      ].join(' '),
    lowStable: 'The share of low results has hardly changed',
  },
  changes: {
    heading: (since, file) =>
      `What has changed since ${since} (${file === null ? 'the last report on this workbook' : `file ${en.quoted(file)}`})`,
    indicators: 'indicators changed',
    indicator: (name, before, now) => `${name}: ${before} → ${now}`,
  },
  problems: {
    heading: 'Gravest problems',
  },
  decisions: {
    heading: 'Next decisions',
    by: 'By',
    addressee: 'Who',
    what: 'What to do',
    ofSchool: (addressee, school) => `${addressee}, ${school}`,
    onSchool: (addressee, school) => `${addressee} (about ${school})`,
    noTerm: 'no term',
  },
  gaps: {
    heading: 'What is not known',
    none: 'The workbook has everything that the overview needs.',
  },
  of: (heading, shown, total, sheet) =>
    `${heading} (${shown} of ${total}${sheet === null ? '' : `, all on the sheet ${en.quoted(sheet)}`})`,
  data: {
    heading: 'Data of the page (not printed)',
    note: 'The tiles and charts are made of these numbers. All of them are formulas over the data sheets and the roadmaps.',
    states: 'State of activities',
  },
};
