import {
  DEFAULT_PROTECTION_OPTIONS,
  ExcelError,
  invalidArgument,
  PROTECTION_FLAGS,
  type ProtectionOptions,
  SELECTION_MODES,
} from '../../model';
import type { TypeDefinition } from '../definition';
import * as values from '../values';

function options(value: unknown): ProtectionOptions {
  const given: Readonly<Record<string, unknown>> = values.optional(value, values.record, {});
  const flags = PROTECTION_FLAGS.map((name) => [
    name,
    values.optional(given[name], values.flag, DEFAULT_PROTECTION_OPTIONS[name]),
  ]);
  const selectionMode = values.optional(
    given['selectionMode'],
    values.oneOf(SELECTION_MODES),
    'Normal' as const,
  );
  return { ...DEFAULT_PROTECTION_OPTIONS, ...Object.fromEntries(flags), selectionMode };
}

/** Throws `AccessDenied` for a second protect, `InvalidArgument` for a wrong password. */
export function checkPassword(actual: string | null, given: string | null): void {
  if (actual !== null && actual !== given) throw invalidArgument('The password is wrong.');
}

export const redundant = (what: string): ExcelError => new ExcelError('AccessDenied', what);

export const worksheetProtection: TypeDefinition<'WorksheetProtection'> = {
  since: '1.2',
  properties: {
    protected: { get: ({ sheetId }, host) => host.sheet(sheetId).parts.protection !== null },
    options: {
      get: ({ sheetId }, host) => host.sheet(sheetId).parts.protection?.options ?? DEFAULT_PROTECTION_OPTIONS,
    },
  },
  methods: {
    protect: {
      notUndoable: 'everywhere',
      run: ({ sheetId }, args, host) => {
        const sheet = host.sheet(sheetId);
        if (sheet.parts.protection) throw redundant('The sheet is protected already.');
        sheet.parts.protection = { options: options(args.raw(0)), password: args.optionalText(1) };
      },
    },
    unprotect: {
      notUndoable: 'everywhere',
      run: ({ sheetId }, args, host) => {
        const sheet = host.sheet(sheetId);
        if (!sheet.parts.protection) throw redundant('The sheet is not protected.');
        checkPassword(sheet.parts.protection.password, args.optionalText(0));
        sheet.parts.protection = null;
      },
    },
  },
};

export const workbookProtection: TypeDefinition<'WorkbookProtection'> = {
  since: '1.7',
  properties: { protected: { get: (workbook) => workbook.parts.protection !== null } },
  methods: {
    protect: {
      notUndoable: 'everywhere',
      run: (workbook, args) => {
        if (workbook.parts.protection) throw redundant('The workbook is protected already.');
        workbook.parts.protection = { password: args.optionalText(0) };
      },
    },
    unprotect: {
      notUndoable: 'everywhere',
      run: (workbook, args) => {
        if (!workbook.parts.protection) throw redundant('The workbook is not protected.');
        checkPassword(workbook.parts.protection.password, args.optionalText(0));
        workbook.parts.protection = null;
      },
    },
  },
};
