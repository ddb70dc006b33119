import type { risks as ru } from '../ru/risks';
import type { Worded } from '../language';
import { joined } from '../phrases';
import { inSentence } from '../sentences';
import { noun } from './numbers';

const schools = noun({ one: 'school', other: 'schools' });
const factors = noun({ one: 'factor', other: 'factors' });
const activities = noun({ one: 'activity', other: 'activities' });
const changes = noun({ one: 'change', other: 'changes' });
const marks = noun({ one: 'mark', other: 'marks' });
const cells = noun({ one: 'cell', other: 'cells' });

const firstOf = (count: number, places: readonly string[]): string =>
  places.length < count ? `${joined(places)} and others` : joined(places);

export const risks: Worded<typeof ru> = {
  name: 'Risk profile',
  title: (municipality) =>
    municipality === null ? 'Risk profile of schools' : `Risk profile of schools: ${municipality}`,
  subtitle: ({ year, reportDate, schools: count, factors: factorCount }) =>
    [
      year === null ? 'The sheet of risks tells no school year' : `School year ${year}`,
      `as of ${reportDate}`,
      schools(count),
      `${factors(factorCount)} of risk`,
    ].join(' · '),
  noSheet:
    'The workbook has no sheet “Риски” with schools and factors: there is nothing to make a profile of. It takes the column “Школа” and a column for each risk factor.',
  noSchools: 'The sheet of risks has no profile of this year or earlier.',
  noFactors: 'The sheet of risks has no column of a risk factor.',
  states: {
    high: '▲ high',
    medium: '■ medium',
    low: '▽ low',
    unrated: '+ found',
    none: '—',
    unread: '?',
    'not-assessed': 'not assessed',
  },
  stale: 'renew',
  same: 'The rows of the map are those of the sheet of risks.',
  changed: 'Rows of the sheet of risks were added, removed or moved: renew this sheet.',
  columns: {
    school: 'School',
    factors: 'Risk factors and their significance',
    found: 'Factors found',
    levels: { high: 'High', medium: 'Medium', low: 'Low', unrated: 'Not rated' },
    total: 'Total',
    factor: 'Risk factor',
    before: 'Before',
    changes: 'What changed',
    schools: 'Schools',
    activities: 'Activities of the roadmaps',
    byWeight: 'Risk factors, the most significant first',
    schoolChanges: 'Changes since the previous profile',
    low: 'Low results',
    participants: 'Took part',
    share: 'Share of low',
    limit: 'Threshold',
    mark: 'Marked',
    verdict: 'Conclusion',
    latest: 'Latest profile',
  },
  schoolsWith: {
    high: 'Schools: high',
    medium: 'Schools: medium',
    low: 'Schools: low',
    unrated: 'Schools: not rated',
    total: 'Schools in all',
  },
  sections: {
    notes: 'How to read the profile',
    factors: 'By risk factor',
    schools: 'By school',
    contradictions: 'Where results contradict the profile',
    unprofiled: (year) =>
      year === null ? 'Schools without a profile' : `Schools without a profile of ${year}`,
  },
  chart: {
    title: (factor, count, all) => `Most often: ${inSentence(factor)}, ${count} of ${schools(all)}`,
    none: 'No risk factors were found',
    schools: 'Schools',
  },
  noFactorSchools: 'not found',
  noFound: 'no risk factors found',
  moreSchools: (count) => `${schools(count)} more`,
  moreFactors: (count) => `${factors(count)} more`,
  moreActivities: (count) => `and ${activities(count)} more`,
  moreChanges: (count) => `and ${changes(count)} more`,
  coverage: {
    named: (count, presumed) =>
      presumed === 0 ? activities(count) : `${activities(count)}, presumably ${presumed} more`,
    presumed: (count) => `presumably ${activities(count)}`,
    none: 'no activities',
    noRoadmap: 'no roadmap',
  },
  activity: (sheet, number, title, presumed) =>
    [
      sheet === null ? '' : `“${sheet}”:`,
      number === null ? '' : number.replace(/\.?$/, '.'),
      title,
      presumed ? '(presumably)' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  change: {
    appeared: '+ appeared',
    gone: '− gone',
    stronger: '↑ stronger',
    weaker: '↓ weaker',
    rated: '= now rated',
    lost: '= no longer rated',
  },
  levels: { high: 'high', medium: 'medium', low: 'low', unrated: 'not rated' },
  noPrevious: 'no previous profile',
  unchanged: 'unchanged',
  verdict: {
    'not-marked': 'The share of low results reaches the threshold, yet the risk is not marked.',
    'rated-low': 'The share of low results reaches the threshold, yet the risk is rated low.',
    'not-assessed': 'The share of low results reaches the threshold, yet the risk was not assessed.',
    agrees: 'The risk is marked now, nothing contradicts it: renew this sheet.',
    unread: 'The mark of the profile can’t be read.',
  },
  contradictions: {
    about: (year, smallCohort) =>
      `Low results are “2” or below the threshold, pooled over all procedures of the school in ${year}. Schools with fewer than ${smallCohort} participants are not compared.`,
    none: (year, smallCohort) =>
      `No results of ${year} contradict the profile. Schools with fewer than ${smallCohort} participants are not compared.`,
    noResults: 'There are no results of this school year to hold the profile against.',
  },
  unprofiled: {
    none: 'There are none.',
    noProfile: 'no profile',
    dated: (day) => `of ${day}`,
    ofYear: (year) => `of ${year}`,
    undated: 'undated',
  },
  notes: {
    legend:
      '“▲ high”, “■ medium”, “▽ low”: significance of the factor; “+ found”: the factor is there, its significance is not given; “—”: not found; “?”: the mark can’t be read; “not assessed”: the sheet has no such column.',
    olderYear: (wanted, year) =>
      `There are no profiles of ${wanted}; the latest are shown, those of ${year}.`,
    dates: (first, last) =>
      first === last ? `Date of the profiles: ${first}.` : `Dates of the profiles: ${first} to ${last}.`,
    previous: (count, all) =>
      count === all
        ? 'Changes are told against the previous profile of each school.'
        : `${count} of ${schools(all)} have a previous profile: what was before and what changed is told of these alone.`,
    noPrevious: 'The sheet of risks has no previous profiles: no changes are shown.',
    unread: (count, places) =>
      `${marks(count)} of the sheet of risks in unknown words, “?” on the map: ${firstOf(count, places)}.`,
    unseen: (count, places) =>
      `${cells(count)} of the map with text instead of a formula, since the mark is written in an unusual way: ${firstOf(count, places)}. Formulas understand a single word: высокая, средняя, низкая, “+” or “нет”.`,
    hidden: (places) =>
      `Hidden and filtered rows count: ${joined(places.map(([sheet, rows]) => `“${sheet}” — ${rows}`))}.`,
    presumed:
      '“Presumably”: the activity does not name the factor, but answers it by its words. Please check.',
    live: 'The map is formulas over the sheet of risks, and the counts are formulas over the map: a new mark counts at once. Lists of schools, changes and activities are text: renew the sheet after a change.',
  },
};
