import { checkUnprotected, itemNotFound } from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Collection, TypeDefinition } from '../definition';
import { object, type SheetTarget } from '../targets';
import { usualCalls } from './collections';

const breaksOf = ({ sheetId }: SheetTarget, host: HostContext): readonly number[] =>
  host.sheet(sheetId).parts.pageLayout.rowBreaks;

function setBreaks({ sheetId }: SheetTarget, host: HostContext, rowBreaks: readonly number[]): void {
  const sheet = host.sheet(sheetId);
  checkUnprotected(sheet);
  sheet.parts.pageLayout = { ...sheet.parts.pageLayout, rowBreaks };
}

const collection: Collection<SheetTarget> = {
  items: (target, host) =>
    breaksOf(target, host).map((row) => object('PageBreak', { sheetId: target.sheetId, row })),
  find: (target, key, host) => {
    const row = typeof key === 'number' ? breaksOf(target, host)[key] : undefined;
    return row === undefined ? null : object('PageBreak', { sheetId: target.sheetId, row });
  },
};

export const pageBreakCollection: TypeDefinition<'PageBreakCollection'> = {
  since: '1.9',
  collection,
  methods: {
    ...usualCalls(collection, { getItem: '1.9', getCount: '1.9' }),
    add: {
      run: (target, args, host) => {
        const { range } =
          args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, host.sheet(target.sheetId), args.text(0));
        const rows = new Set([...breaksOf(target, host), range.top]);
        setBreaks(
          target,
          host,
          [...rows].sort((a, b) => a - b),
        );
        return object('PageBreak', { sheetId: target.sheetId, row: range.top });
      },
    },
    removePageBreaks: {
      run: (target, _args, host) => {
        setBreaks(target, host, []);
      },
    },
  },
};

export const pageBreak: TypeDefinition<'PageBreak'> = {
  since: '1.9',
  check: (target, host) => {
    if (!breaksOf(target, host).includes(target.row)) throw itemNotFound('There is no such page break.');
  },
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: {
      run: (target, _args, host) => {
        setBreaks(
          target,
          host,
          breaksOf(target, host).filter((row) => row !== target.row),
        );
      },
    },
  },
};
