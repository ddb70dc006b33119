import { readFileSync } from 'node:fs';
import { registry } from '../protocol';
import { highestSet, parseApiNotes } from './apiNotes';

const notes = parseApiNotes(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));

/** Every public member of the registry with its requirement set. */
const declared = Object.entries(registry).flatMap(([type, { since, properties, objects, methods }]) =>
  Object.entries<{ readonly since?: string }>({ ...properties, ...objects, ...methods })
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, member]): [string, string] => [`${type}.${name}`, member.since ?? since]),
);

test('the notes are read', () => {
  expect(notes.get('Range.values')).toBe('1.1');
  expect(notes.get('Table.resize')).toBe('1.13');
  expect(notes.get('WorksheetFreezePanes.freezeAt')).toBe('1.7');
});

test('every member of the registry has the requirement set of the documentation', () => {
  const differing = declared
    .filter(([member]) => !member.startsWith('AddinInternalService.'))
    .filter(([member, since]) => notes.get(member) !== since)
    .map(([member, since]) => `${member}: ${since} instead of ${String(notes.get(member))}`);
  expect(differing).toEqual([]);
});

test('every property that could be set only later says so', () => {
  const later = Object.entries(registry).flatMap(([type, { properties = {} }]) =>
    Object.entries<{ readonly setSince?: string; readonly set?: unknown }>(properties)
      .filter(([, property]) => property.set !== undefined)
      .map(([name, { setSince }]): [string, string | undefined] => [`${type}.${name}=`, setSince]),
  );
  const differing = later.filter(([key, since]) => (notes.get(key) ?? undefined) !== since);
  expect(differing).toEqual([]);
});

test('the highest set that members need', () => {
  expect(highestSet(['Range.values', 'Table.resize', 'Range.merge'], notes)).toEqual({
    version: '1.13',
    members: ['Table.resize'],
  });
  expect(highestSet([], notes)).toEqual({ version: '1.1', members: [] });
});
