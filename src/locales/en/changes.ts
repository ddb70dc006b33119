import type { Worded } from '../language';
import type { changesWords as ru } from '../ru/changes';
import { noun } from './numbers';

const changes = noun({ one: 'change', other: 'changes' });

/** The sheet of changes, and what the command line says of it. */
export const changesWords: Worded<typeof ru> = {
  title: 'What changed',
  summary: (old, now, count) => `Before: ${old}. Now: ${now}. In all: ${changes(count)}.`,
  none: 'No activity has changed.',
  kinds: {
    added: 'added',
    removed: 'removed',
    moved: 'moved',
    renumbered: 'another number',
    renamed: 'another wording',
    period: 'another period',
    responsible: 'others responsible',
    result: 'another result',
    mark: 'another mark',
    doneOn: 'another day of completion',
  },
  columns: {
    kind: 'Change',
    number: 'Number',
    activity: 'Activity',
    section: 'Section',
    from: 'Before',
    to: 'Now',
    cell: 'Cell',
  },
  place: (number, section) =>
    [number === '' ? 'no number' : number, section === '' ? '' : `section “${section}”`]
      .filter(Boolean)
      .join(', '),
  nothing: '—',
  lacking: {
    old: 'The earlier workbook holds no roadmap.',
    now: 'The later workbook holds no roadmap.',
  },
  written: (file) => `Written: ${file}, the sheet “What changed”.`,
};
