import { cellRange, freeze, MAX_COLUMNS, MAX_ROWS } from '../../model';
import { rangeAt } from '../addresses';
import type { TypeDefinition } from '../definition';
import { object } from '../targets';

export const worksheetFreezePanes: TypeDefinition<'WorksheetFreezePanes'> = {
  since: '1.7',
  methods: {
    freezeRows: {
      run: ({ sheetId }, args, host) => {
        freeze(host.sheet(sheetId), args.optionalInteger(0, 1), 0);
      },
    },
    freezeColumns: {
      run: ({ sheetId }, args, host) => {
        freeze(host.sheet(sheetId), 0, args.optionalInteger(0, 1));
      },
    },
    freezeAt: {
      run: ({ sheetId }, args, host) => {
        const sheet = host.sheet(sheetId);
        const { range } = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, sheet, args.text(0));
        const rows = range.bottom === MAX_ROWS - 1 ? 0 : range.bottom + 1;
        const columns = range.right === MAX_COLUMNS - 1 ? 0 : range.right + 1;
        freeze(sheet, rows, columns);
      },
    },
    unfreeze: {
      run: ({ sheetId }, _args, host) => {
        freeze(host.sheet(sheetId), 0, 0);
      },
    },
    getLocation: { run: location },
    getLocationOrNullObject: { run: location },
  },
};

function location(
  { sheetId }: { readonly sheetId: string },
  _args: unknown,
  host: {
    sheet(id: string): { readonly parts: { readonly frozen: { rows: number; columns: number } | null } };
  },
): unknown {
  const { frozen } = host.sheet(sheetId).parts;
  if (!frozen) return null;
  const range = cellRange(0, 0, frozen.rows || MAX_ROWS, frozen.columns || MAX_COLUMNS);
  return object('Range', { sheetId, range });
}
