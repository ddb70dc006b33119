import { type Document, documentText, givenShare, text } from '.';
import { language, SHARES } from './testSupport';

const DOCUMENT: Document = {
  title: 'Report',
  frame: { orientation: 'portrait', grid: [30, 10, 10, 10], footer: '&P' },
  blocks: [
    { kind: 'title', title: 'Report', lines: ['of 2026', ''] },
    { kind: 'addressee', content: 'To the head' },
    { kind: 'heading', text: 'Shares' },
    { kind: 'paragraph', content: { key: 'p', text: 'As edited.' } },
    { kind: 'list', items: ['one', 'two'] },
    {
      kind: 'together',
      blocks: [
        {
          kind: 'table',
          table: {
            key: 'shares',
            columns: SHARES,
            rows: [
              { key: 'a', cells: { name: 'A\nof\tB', now: 0.5, before: 0.25 } },
              { key: 'b', cells: { name: 'All of it' }, joined: [{ column: 'name', columns: 4 }] },
            ],
          },
        },
      ],
    },
    { kind: 'page' },
    { kind: 'signature', position: 'Head', name: 'I. Ivanova', day: '2026-03-31' },
  ],
};

test('blocks are parted by empty lines, cells of tables by tabs; a row is one line', () => {
  expect(documentText(DOCUMENT, language).split('\n')).toEqual([
    ...['Report', 'of 2026', '', 'To the head', '', 'Shares', '', 'As edited.', '', '– one', '– two', ''],
    ...['Name\tShare\t\tChange', '\tnow\tbefore', 'A of B\t50 %\t25 %\t±25', 'All of it', ''],
    ...['Head\tI. Ivanova', '2026-03-31'],
  ]);
});

test('of small groups no more is told than on paper', () => {
  const { blocks, ...rest } = DOCUMENT;
  const [, , , , , together] = blocks;
  const [table] = together?.kind === 'together' ? together.blocks : [];
  if (table?.kind !== 'table') throw new Error('no table');
  const columns = [
    { key: 'name', title: 'Name', span: 1, kind: text },
    { key: 'persons', title: 'Persons', span: 1, kind: text },
    { key: 'now', title: 'Share', span: 1, kind: givenShare, persons: ['persons'] },
  ];
  const told = documentText(
    {
      ...rest,
      withheld: {
        ...{ least: 10, few: 'under 10', beside: '…', note: 'Small groups are not told.' },
        heading: 'Whole tables',
      },
      blocks: [
        { kind: 'title', title: 'Report', lines: [] },
        {
          kind: 'table',
          table: {
            ...table.table,
            columns,
            rows: [{ key: 'a', cells: { name: 'A', persons: 3, now: 0.5 } }],
          },
        },
      ],
    },
    language,
  );
  expect(told).not.toContain('50 %');
  expect(told).toContain('under 10');
});
