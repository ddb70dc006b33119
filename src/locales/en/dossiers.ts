import type { Worded } from '../language';
import type { dossiers as ru } from '../ru/dossiers';
import { EVENT_LEVELS } from './eventLevels';
import { pagesAsOf } from './sentences';

export const dossiers: Worded<typeof ru> = {
  name: 'School dossiers',
  title: 'School dossiers',
  asOf: pagesAsOf,
  passport: {
    category: 'Category',
    curator: 'Curator',
    tutor: 'Tutor',
    mentor: 'Mentor school',
    nobody: { curator: 'not named', tutor: 'not named', mentor: 'not named' },
    none: 'no category',
    inYears: (category, years) => (years === '' ? category : `${category} (${years})`),
  },
  headings: {
    documents: 'Documents',
    results: 'Results: share of “2” or below the threshold, all subjects and classes',
    indicators: 'Indicators',
    risks: 'Risk factors and activities',
    deficits: 'Professional deficits of teachers',
    events: 'Events with the school',
    recommendations: 'Open recommendations',
  },
  documents: {
    columns: { document: 'Document', state: 'State', date: 'Date', link: 'Link' },
    kinds: {
      concept: 'Concept of development',
      programme: 'Medium-term programme',
      'risk-programme': 'Anti-risk programmes',
      order: 'Orders',
      'site-page': 'Page of the site',
      agreement: 'Agreements',
    },
    states: { exists: 'there', 'in-progress': 'in progress', none: 'none', unknown: 'not understood' },
    untold: 'not told',
    missing: (sheet) => `The sheet “${sheet}” is not filled in: nothing is known of documents.`,
  },
  results: {
    columns: { procedure: 'Procedure', part: 'n', total: 'N', share: 'Share', change: 'Change, pp' },
    none: 'The data hold no results of the school for these years.',
  },
  indicators: {
    columns: { title: 'Indicator', part: 'n', total: 'N', share: 'Share', change: 'Change, pp' },
    answers: (yes, no) =>
      [
        ...(yes.length === 0 ? [] : [`Yes: ${yes.join('; ')}.`]),
        ...(no.length === 0 ? [] : [`No: ${no.join('; ')}.`]),
      ].join(' '),
    none: 'No indicators of the school: there are no data, or it is not in the group of the report.',
  },
  risks: {
    columns: { factor: 'Risk factor', level: 'Significance', activities: 'Activities of the roadmap' },
    levels: { high: 'high', medium: 'medium', low: 'low', unrated: 'not rated' },
    coverage: { none: 'no activities', 'no-roadmap': 'no roadmap' },
    none: 'No risk factors were found.',
    missing: 'The school has no risk profile.',
  },
  deficits: {
    columns: {
      subject: 'Subject',
      type: 'Kind',
      source: 'Found by',
      withDeficit: 'With deficit',
      teachers: 'Examined',
    },
    types: { subject: 'in the subject', method: 'in methods' },
    untold: 'not told',
  },
  events: {
    one: (what, level, organiser) => {
      const told = [level === null ? '' : `${EVENT_LEVELS[level]} level`, organiser].filter(
        (own) => own !== '',
      );
      return told.length === 0 ? what : `${what} (${told.join(', ')})`;
    },
    none: 'No event of the period names the school.',
  },
  recommendations: {
    one: (what, addressee, by) => `${what}. Who: ${addressee}${by === null ? '' : `, by ${by}`}.`,
    none: 'No open recommendations.',
  },
  more: (count) => `… and ${count} more`,
};
