import {
  checkName,
  type DefinedName,
  ExcelError,
  invalidArgument,
  itemNotFound,
  sameName,
  type Sheet,
} from '../../model';
import { absoluteAddress, rangeOfFormula } from '../addresses';
import { sheetPrefix } from '../../model';
import type { HostContext } from '../context';
import type { Collection, TypeDefinition } from '../definition';
import { type NameTarget, object, type RangeTarget, type ScopeTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';

const namesOf = ({ sheetId }: ScopeTarget, host: HostContext): readonly DefinedName[] => {
  if (sheetId === null) return host.workbook.parts.names;
  const sheet = host.sheet(sheetId);
  return host.quirks.sheetNamesHoldAll ? [...sheet.parts.names, ...madeNames(sheet)] : sheet.parts.names;
};

/** Names that Excel makes for what a sheet prints. */
const MADE = { Print_Titles: 'titleRows', Print_Area: 'printArea' } as const;

/** Those of them that a sheet has beside its own. */
const madeNames = ({ name: sheetName, parts: { names, pageLayout } }: Sheet): readonly DefinedName[] =>
  Object.entries(MADE).flatMap(([name, part]) => {
    const range = pageLayout[part];
    if (range === null || names.some((own) => own.name === name)) return [];
    const formula = `=${sheetPrefix(sheetName)}${absoluteAddress(range)}`;
    return [{ name, formula, comment: '', visible: true }];
  });

function setNames({ sheetId }: ScopeTarget, host: HostContext, names: readonly DefinedName[]): void {
  if (sheetId === null) {
    host.workbook.parts.names = names;
    return;
  }
  const sheet = host.sheet(sheetId);
  const { parts } = sheet;
  const made = host.quirks.sheetNamesHoldAll ? madeNames(sheet).map(({ name }) => name) : [];
  const isGone = ([name]: readonly [string, string]): boolean =>
    made.includes(name) && !names.some((left) => left.name === name);
  parts.names = names.filter(({ name }) => !made.includes(name));
  const gone = Object.entries(MADE).filter(isGone);
  parts.pageLayout = { ...parts.pageLayout, ...Object.fromEntries(gone.map(([, part]) => [part, null])) };
}

function nameOf(target: NameTarget, host: HostContext): DefinedName {
  const found = namesOf(target, host).find((item) => sameName(item.name, target.name));
  if (!found) throw itemNotFound(`There is no name «${target.name}».`);
  return found;
}

const patch = (target: NameTarget, host: HostContext, change: Partial<DefinedName>): void => {
  nameOf(target, host);
  setNames(
    target,
    host,
    namesOf(target, host).map((item) => (sameName(item.name, target.name) ? { ...item, ...change } : item)),
  );
};

const rangeOf = (target: NameTarget, host: HostContext): RangeTarget | null =>
  rangeOfFormula(host.workbook, nameOf(target, host).formula);

export const namedItem: TypeDefinition<'NamedItem'> = {
  since: '1.1',
  id: (target) => target.name,
  check: (target, host) => {
    nameOf(target, host);
  },
  properties: {
    name: { get: (target, host) => nameOf(target, host).name },
    comment: {
      since: '1.4',
      get: (target, host) => nameOf(target, host).comment,
      set: (target, value, host) => {
        patch(target, host, { comment: values.text(value) });
      },
    },
    formula: {
      since: '1.7',
      get: (target, host) => nameOf(target, host).formula,
      set: (target, value, host) => {
        patch(target, host, { formula: formulaText(values.text(value), host) });
      },
    },
    scope: { since: '1.4', get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    type: { get: (target, host) => (rangeOf(target, host) ? 'Range' : 'String') },
    value: { get: (target, host) => nameOf(target, host).formula.slice(1) },
    visible: {
      get: (target, host) => nameOf(target, host).visible,
      set: (target, value, host) => {
        patch(target, host, { visible: values.flag(value) });
      },
    },
  },
  methods: {
    delete: {
      since: '1.4',
      run: (target, _args, host) => {
        nameOf(target, host);
        setNames(
          target,
          host,
          namesOf(target, host).filter((item) => !sameName(item.name, target.name)),
        );
      },
    },
    getRange: {
      run: (target, _args, host) => {
        const range = rangeOf(target, host);
        if (!range) throw new ExcelError('InvalidArgument', 'The name stands for no range.');
        return object('Range', range);
      },
    },
    getRangeOrNullObject: {
      since: '1.4',
      run: (target, _args, host) => {
        const range = rangeOf(target, host);
        return range && object('Range', range);
      },
    },
  },
};

function formulaText(given: string, host: HostContext): string {
  const formula = given.startsWith('=') ? given : `=${given}`;
  host.session.calculator.checkFormula(formula, host.workbook);
  return formula;
}

/** The scopes whose names a collection lists, its own first. */
const scopesOf = ({ sheetId }: ScopeTarget, host: HostContext): readonly ScopeTarget[] =>
  sheetId !== null && host.quirks.sheetNamesHoldAll ? [{ sheetId }, { sheetId: null }] : [{ sheetId }];

const itemsOf = (target: ScopeTarget, host: HostContext): readonly NameTarget[] =>
  scopesOf(target, host).flatMap((scope) => namesOf(scope, host).map(({ name }) => ({ ...scope, name })));

const collection: Collection<ScopeTarget> = {
  items: (target, host) => itemsOf(target, host).map((item) => object('NamedItem', item)),
  find: (target, key, host) => {
    const found = itemsOf(target, host).find((item) => sameName(item.name, String(key)));
    return found ? object('NamedItem', found) : null;
  },
};

export const namedItemCollection: TypeDefinition<'NamedItemCollection'> = {
  since: '1.1',
  collection,
  methods: {
    ...usualCalls(collection, { getItem: '1.1', getItemOrNullObject: '1.4', getCount: '1.4' }),
    add: {
      since: '1.4',
      run: (target, args, host) => {
        const name = args.text(0);
        checkName(name);
        if (namesOf(target, host).some((item) => sameName(item.name, name)))
          throw invalidArgument(`There is a name «${name}» already.`);
        const range = args.optionalObject(1, 'Range');
        const formula = range
          ? `=${sheetPrefix(host.sheet(range.sheetId).name)}${absoluteAddress(range.range)}`
          : formulaText(args.text(1), host);
        const added = { name, formula, comment: args.optionalText(2) ?? '', visible: true };
        setNames(target, host, [...namesOf(target, host), added]);
        return object('NamedItem', { ...target, name });
      },
    },
  },
};
