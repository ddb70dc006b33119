import { report } from '../../../test/support/check';
import { FAULTLESS } from '../../../test/support/roadmap';
import { withCells } from '../../../test/support/snapshot';
import { type PaneState, START } from './model';
import { persist, restore } from './persisted';
import { reducer } from './reducer';

const rows = withCells(FAULTLESS, { B10: 'Назначение  кураторов школ', C11: '', C13: 'сентябрь' });
const STATE: PaneState = [
  { type: 'checked', workbook: 'книга.xlsx', took: 12, report: report([{ name: 'Карта', rows }]) } as const,
  { type: 'filtered', filter: { text: 'срок', hidden: ['advice'] } } as const,
  { type: 'group-toggled', key: 'error period-missing' } as const,
  { type: 'scrolled', scroll: 120 } as const,
  {
    type: 'left-behind',
    undo: {
      cells: [{ sheet: 'Карта', cell: 'B10', input: 7, numberFormat: '@', shows: '7' }],
      inserted: [{ kind: 'findings', name: 'Замечания' }],
    },
  } as const,
].reduce<PaneState>(reducer, START);

const through = (state: PaneState): unknown => JSON.parse(JSON.stringify(persist(state)));

test('what was found and chosen comes back, known to be of an earlier time', () => {
  expect(restore(through(STATE))).toEqual({ ...STATE, restored: true });
});

const saved = through(STATE) as Record<string, unknown>;
it.each<[string, unknown]>([
  ['nothing', null],
  ['a text', '{}'],
  ['another version', { ...saved, version: 0 }],
  ['a part missing', { ...saved, filter: undefined }],
  [
    'a finding whose data says nothing',
    {
      ...saved,
      report: {
        workbook: 'книга.xlsx',
        status: 'errors',
        sheets: [],
        solved: [],
        took: 1,
        findings: [{ code: 'text-spaces', severity: 'advice', sheet: null, cell: null, data: {} }],
      },
    },
  ],
])('%s gives the start', (_, data) => {
  expect(restore(data)).toEqual(START);
});

test('a report too large to keep is left out, the rest stays', () => {
  const entry = STATE.report?.entries[0];
  if (!STATE.report || !entry) throw new Error('nothing found');
  const entries = Array.from({ length: 10_001 }, () => entry);
  const back = restore(through({ ...STATE, report: { ...STATE.report, entries } }));
  expect([back.report, back.filter.text, back.undo.length]).toEqual([null, 'срок', 1]);
});

test('of what can be taken back the last steps are kept', () => {
  const cells = Array.from({ length: 6_000 }, (_, index) => ({
    sheet: 'Карта',
    cell: `A${index + 1}`,
    input: null,
    numberFormat: 'General',
    shows: '',
  }));
  const undo = [1, 2].map(() => ({ record: { cells, inserted: [] }, solved: [] }));
  expect(restore(through({ ...STATE, undo })).undo).toHaveLength(1);
});
