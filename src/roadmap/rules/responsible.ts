import { isBlank } from '../../tables';
import { partiesNamed } from '../parties';
import { type Hit, ownField, replaceField, rule } from './rule';

/** Between parties: names hold commas of their own («методист, куратор проекта»), semicolons never. */
const SEPARATOR = '; ';

/** The text with one name in place of another, where it stands as it was read. */
const withName = (text: string, party: string, name: string): string => text.replace(party, () => name);

export const responsibleRules = [
  rule('responsible-missing', function* ({ activities }) {
    for (const activity of activities) {
      const field = ownField(activity, 'responsible');
      if (field && isBlank(field.text) && !field.error) {
        yield { row: field.row, column: field.column, data: { activity: activity.title } };
      }
    }
  }),
  rule('responsible-unseparated', function* (roadmap, { parties }): Iterable<Hit<'responsible-unseparated'>> {
    for (const activity of roadmap.activities) {
      const field = ownField(activity, 'responsible');
      const split = field && parties.split(field.text);
      if (!split) continue;
      yield {
        row: field.row,
        column: field.column,
        data: { read: field.text, parties: split.parties },
        fix: replaceField(roadmap, field, [split.parties.join(SEPARATOR)], split.sure),
      };
    }
  }),
  rule('responsible-unknown', function* (roadmap, { parties }): Iterable<Hit<'responsible-unknown'>> {
    for (const activity of roadmap.activities) {
      const field = ownField(activity, 'responsible');
      if (!field || isBlank(field.text)) continue;
      for (const party of partiesNamed(field.text, parties)) {
        const unknown = parties.unknown(party);
        if (!unknown) continue;
        const corrected = unknown.nearest === null ? [] : [withName(field.text, party, unknown.nearest)];
        yield {
          row: field.row,
          column: field.column,
          data: { read: party, ...unknown },
          fix: replaceField(roadmap, field, corrected, false),
        };
      }
    }
  }),
];
