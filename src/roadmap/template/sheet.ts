import { type Code, CODES, type Severity, SEVERITIES, type TemplateFault } from '../../findings';
import {
  type ColumnSpec,
  dateAt,
  isBlank,
  matchKey,
  readRecords,
  type SheetRecord,
  singleLine,
} from '../../tables';
import { a1, type SheetSnapshot } from '../../workbook';
import { COLUMN_WORDINGS } from './columns';
import { type LocatedFault, readTemplate } from './custom';
import { COLUMN_KEYS, type PREAMBLE_PARTS, type StatusMeaning, type Template } from './schema';

/**
 * The sheet «Шаблон»: a plain table that a coordinator edits. Each row names a kind of requirement, its wording,
 * other wordings after «;», and a value. Kinds that the sheet does not mention come from the base template.
 */
const COLUMNS: readonly ColumnSpec[] = [
  { key: 'kind', header: 'Что', aliases: ['Вид', 'Параметр'], required: true },
  { key: 'name', header: 'Название', aliases: ['Наименование', 'Значение'], required: true },
  { key: 'aliases', header: 'Также пишут', aliases: ['Другие названия', 'Варианты'], required: false },
  { key: 'value', header: 'Обязательно', aliases: ['Обязателен', 'Уровень', 'Смысл'], required: false },
];

/** A row of the sheet as its four columns. */
export type TemplateRow = readonly [kind: string, name: string, aliases: string, value: string];

export const TEMPLATE_HEAD: TemplateRow = ['Что', 'Название', 'Также пишут', 'Обязательно'];

export const PARTS: Readonly<Record<string, (typeof PREAMBLE_PARTS)[number]>> = {
  название: 'title',
  цель: 'goal',
  задачи: 'tasks',
  'факторы риска': 'risks',
  показатели: 'indicators',
};

export const MEANINGS: Readonly<Record<string, StatusMeaning>> = {
  выполнено: 'done',
  'в работе': 'in-progress',
  'не выполнено': 'not-done',
  отменено: 'cancelled',
};

/** Instead of titles: any sections will do. */
const ANY_SECTIONS = 'любые';

const YES_NO: Readonly<Record<string, boolean>> = { да: true, нет: false, '': true };

/** How findings are called, by which a person may name them on the sheet. */
export interface FindingNames {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly codes: Readonly<Record<Code, { readonly title: string }>>;
}

export const severityWords = ({ severities }: FindingNames): Readonly<Record<string, Severity | 'off'>> =>
  Object.fromEntries([
    ['выключено', 'off'],
    ...SEVERITIES.map((severity) => [severities[severity], severity] as const),
  ]);

interface Draft {
  readonly names: FindingNames;
  readonly object: Record<string, unknown>;
  /** Path of a value in the object, as JSON → the cell it was read from. */
  readonly cells: Map<string, string>;
}

class CellFault extends Error {
  constructor(
    readonly cell: string,
    readonly read: string,
    readonly fault: TemplateFault,
  ) {
    super(fault.reason);
  }
}

type Reader = (row: SheetRow, draft: Draft) => void;

interface SheetRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly value: string;
  readonly cell: (column: 'kind' | 'name' | 'aliases' | 'value') => string;
  readonly day: string | null;
}

/** What a row of the sheet adds to the template, by the word in its first column. */
const READERS: Readonly<Record<string, Reader>> = {
  основа: (row, draft) => set(draft, 'extends', row.name, row.cell('name')),
  столбец: (row, draft) =>
    append(draft, 'columns', row, {
      key: columnKey(row.name, row.aliases),
      header: row.name,
      aliases: row.aliases,
      required: oneOf(YES_NO, row.value, row.cell('value')),
    }),
  раздел: (row, draft) => {
    if (matchKey(row.name) === ANY_SECTIONS) draft.object.sections ??= [];
    else
      append(draft, 'sections', row, {
        title: row.name,
        aliases: row.aliases,
        required: oneOf(YES_NO, row.value, row.cell('value')),
      });
  },
  'часть преамбулы': (row, draft) => {
    const part = oneOf(PARTS, row.name, row.cell('name'));
    if (oneOf(YES_NO, row.value, row.cell('value'))) append(draft, 'preamble', row, part);
    else draft.object.preamble ??= [];
  },
  отметка: (row, draft) =>
    append(draft, 'statuses', row, {
      text: row.name,
      aliases: row.aliases,
      meaning: oneOf(MEANINGS, row.value, row.cell('value')),
    }),
  'общий результат': (row, draft) => append(draft, 'vagueResults', row, row.name),
  'сроки без дат': (row, draft) =>
    set(draft, 'periodsWithoutDates', oneOf(YES_NO, row.name, row.cell('name')), row.cell('name')),
  'начало плана': (row, draft) => setPlan(draft, 'start', row),
  'окончание плана': (row, draft) => setPlan(draft, 'end', row),
  замечание: (row, draft) => {
    const code = codeOf(row.name, row.cell('name'), draft.names);
    const severities = (draft.object.severities ??= {}) as Record<string, unknown>;
    severities[code] = oneOf(severityWords(draft.names), row.value, row.cell('value'));
    draft.cells.set(JSON.stringify(['severities', code]), row.cell('name'));
  },
};

/** What the first column of «Шаблон» may say. */
export const TEMPLATE_ROWS = Object.keys(READERS);

export type SheetTemplateResult =
  | { readonly template: Template }
  | { readonly cell: string | null; readonly read: string; readonly fault: TemplateFault };

/** Reads the sheet «Шаблон». The first fault found is given with its cell; nothing is applied in part. */
export function readTemplateSheet(
  sheet: SheetSnapshot,
  date1904: boolean,
  names: FindingNames,
): SheetTemplateResult {
  const table = readRecords(sheet, COLUMNS);
  if (!table) {
    const expected = COLUMNS.filter(({ required }) => required).map(({ header }) => header);
    return { cell: null, read: '', fault: { reason: 'missing', expected } };
  }
  const draft: Draft = {
    names,
    object: {
      name: 'workbook',
      title: { ru: `Шаблон из листа «${sheet.name}»`, en: `Template from the sheet ${sheet.name}` },
    },
    cells: new Map(),
  };
  try {
    for (const record of table.records) {
      const row = sheetRow(sheet, record, date1904);
      const kind = record.get('kind')?.text ?? '';
      oneOf(READERS, kind, row.cell('kind'))(row, draft);
    }
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    return { cell: error.cell, read: error.read, fault: error.fault };
  }
  const result = readTemplate(draft.object);
  return 'template' in result ? result : locate(result.faults[0], draft);
}

function sheetRow(sheet: SheetSnapshot, record: SheetRecord, date1904: boolean): SheetRow {
  const text = (key: string): string => singleLine(record.get(key)?.text ?? '');
  const { row, column } = record.get('kind') ?? { row: 0, column: 0 };
  const name = record.get('name');
  return {
    name: text('name'),
    aliases: text('aliases')
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => !isBlank(alias)),
    value: text('value'),
    cell: (key) => {
      const cell = record.get(key);
      return cell ? a1(cell.row, cell.column) : a1(row, column);
    },
    day: name ? dateAt(sheet, name.row, name.column, date1904) : null,
  };
}

function oneOf<T>(table: Readonly<Record<string, T>>, text: string, cell: string): T {
  const key = matchKey(text);
  const known = Object.entries(table).find(([word]) => matchKey(word) === key);
  if (known) return known[1];
  const expected = Object.keys(table).filter((word) => word !== '');
  throw new CellFault(cell, text, { reason: key === '' ? 'missing' : 'not-allowed', expected });
}

/** The known column that a row means by its name, else by what is also written; any other is named by its name. */
export function columnKey(name: string, also: readonly string[]): string {
  for (const text of [name, ...also]) {
    const key = matchKey(text);
    const known = COLUMN_KEYS.find((candidate) => {
      const { header, aliases } = COLUMN_WORDINGS[candidate];
      return [header, ...aliases].some((wording) => matchKey(wording) === key);
    });
    if (known) return known;
  }
  return name;
}

/** A code is written as such («period-no-year») or by its title. */
function codeOf(name: string, cell: string, { codes }: FindingNames): Code {
  const key = matchKey(name);
  const known = CODES.find((code) => code === name || matchKey(codes[code].title) === key);
  if (known) return known;
  throw new CellFault(cell, name, { reason: 'unknown-key', expected: [] });
}

function set(draft: Draft, key: string, value: unknown, cell: string): void {
  draft.object[key] = value;
  draft.cells.set(JSON.stringify([key]), cell);
}

function append(draft: Draft, key: string, row: SheetRow, value: unknown): void {
  const list = (draft.object[key] ??= []) as unknown[];
  draft.cells.set(JSON.stringify([key, list.length]), row.cell('name'));
  list.push(value);
}

function setPlan(draft: Draft, end: 'start' | 'end', row: SheetRow): void {
  const plan = (draft.object.plan ??= {}) as Record<string, unknown>;
  plan[end] = row.day ?? row.name;
  draft.cells.set(JSON.stringify(['plan', end]), row.cell('name'));
}

function locate({ path, read, fault }: LocatedFault, draft: Draft): SheetTemplateResult {
  for (let length = path.length; length > 0; length -= 1) {
    const cell = draft.cells.get(JSON.stringify(path.slice(0, length)));
    if (cell) return { cell, read, fault };
  }
  return { cell: null, read, fault };
}
