import type { Worded } from '../language';
import type { formState as ru } from '../ru/formState';
import { preambleParts } from './findings/structure';
import { noun } from './numbers';
import { en } from './phrases';

const rows = noun({ one: 'row waits', other: 'rows wait' });

/** How far a workbook that was made from a template is filled in. */
export const formState: Worded<typeof ru> = {
  names: { roadmap: 'roadmap', data: 'data of the municipality', school: 'school' },
  head: (template, year, school, dueOn) =>
    [
      `Template “${template}”`,
      school === null ? '' : en.names([school]),
      year === null ? '' : `school year ${year}`,
      dueOn === null ? '' : `due ${dueOn}`,
    ]
      .filter(Boolean)
      .join(', '),
  filled: (filled, total) => `Filled in: ${filled} of ${total}`,
  ready: 'ready to be sent',
  notReady: 'correct the errors told below',
  nothing: 'nothing is filled in yet',
  outdated: 'This is an earlier version of the template: ask whoever sent it for the new one.',
  left: 'Not filled in:',
  part: (sheet, section, above, rowsLeft) =>
    [
      `sheet “${sheet}”`,
      section === null ? '' : `section ${en.names([section])}`,
      above === null ? '' : preambleParts[above],
      rowsLeft === 0 ? '' : rows(rowsLeft),
    ]
      .filter(Boolean)
      .join(', '),
};
