import type { Finding, SettingDefault, SettingKind } from '../findings';
import { isEmptySheet, matchKey, sheetOfKind } from '../tables';
import {
  a1,
  applyEdits,
  type CellEdit,
  type EditGroup,
  endRow,
  type SheetSnapshot,
  sheetOfTexts,
  textAt,
  type WorkbookSnapshot,
} from '../workbook';
import { addedId, addedLabels, keyOfLabel } from './addedRows';
import { OWN_WORDS, type SettingKey } from './catalogue';
import { typedValue, type WrittenValue } from './formValues';
import { GROUP_OF, type SettingGroup } from './groups';
import { targetOfLabel } from './lists';
import { readSettings } from './read';
import {
  ALL_SETTINGS,
  type KeyedSetting,
  SETTING_COLUMNS,
  type SettingRow,
  settingOfLabel,
  settingRows,
} from './rows';

/** One value that can be set: that of a row of «Настройки», or of a row that the sheet lacks. */
export interface SettingField {
  /** One of its kind in a form, and the same as long as its row keeps its label. */
  readonly id: string;
  readonly key: SettingKey;
  readonly group: SettingGroup;
  /** What its row is called on the sheet. */
  readonly label: string;
  /** What was typed, else what its cell shows; empty where it sets nothing. */
  readonly text: string;
  /** Something else was typed than its cell shows. */
  readonly isChanged: boolean;
  /** A1 address of the value; null where the sheet has no such row. */
  readonly cell: string | null;
  readonly expected: SettingKind;
  /** Words to choose from; `choice` tells how many of them, and is null where any text may stand. */
  readonly allowed: readonly string[];
  readonly choice: 'one' | 'several' | null;
  /** What is taken where nothing is set. */
  readonly instead: SettingDefault;
  /** Why its value is not taken. */
  readonly problems: readonly Finding[];
}

/** The sheet «Настройки» as a form. */
export interface SettingsForm {
  /** Its name; null where the workbook has none. */
  readonly sheet: string | null;
  /** In the order of the catalogue; none where the sheet can't be read. */
  readonly fields: readonly SettingField[];
  /** What is wrong with rows that are no fields, or with the sheet as a whole. */
  readonly others: readonly Finding[];
  /** Something was typed, and all of it can be read. */
  readonly canSave: boolean;
}

/** What a person has typed, by the id of the field; rows that were added by `addedId`. */
export type SettingsDraft = Readonly<Record<string, string>>;

/** What is written of a form: into the sheet that is there, or as rows of a new one. */
export type SettingsChange =
  | { readonly kind: 'edits'; readonly sheet: string; readonly edits: EditGroup }
  | { readonly kind: 'sheet'; readonly rows: readonly ({ readonly label: string } & WrittenValue)[] };

/** The settings of a workbook as a form, with what was typed in place of what cells show. Pure. */
export function settingsForm(snapshot: WorkbookSnapshot, draft: SettingsDraft = {}): SettingsForm {
  const name = sheetOfKind(snapshot, 'settings')?.name ?? null;
  const opened = open(snapshot, draft);
  const before = readSettings(opened.book).findings;
  if (!opened.rows) return { sheet: name, fields: [], others: before, canSave: false };
  const edits = editsOf(opened, draft, ({ text }) => ({ to: text }));
  const typed = readSettings(applyEdits(opened.book, [[...edits.values()].flat()]).snapshot).findings;
  const fields = opened.fields.map((field): SettingField => {
    const written = edits.get(field.id)?.at(-1)?.cell ?? field.cell;
    const problems = typed.filter(({ cell }) => cell !== null && cell === written);
    const { setting, row, ...shown } = field;
    const { key, allowed, choice = null, instead } = setting;
    const text = draft[field.id] ?? row?.value.text ?? '';
    const isChanged = edits.has(field.id);
    return { ...shown, key, group: GROUP_OF[key], text, isChanged, allowed, choice, instead, problems };
  });
  const told = new Set(fields.flatMap(({ problems }) => problems));
  const known = new Set(before.map((found) => JSON.stringify(found)));
  return {
    sheet: name,
    fields,
    others: typed.filter((found) => !told.has(found)),
    canSave: edits.size > 0 && typed.every((found) => known.has(JSON.stringify(found))),
  };
}

/** What has to be written so that the sheet says what was typed: numbers and days as such, all else as text. Pure. */
export function settingsChange(snapshot: WorkbookSnapshot, draft: SettingsDraft): SettingsChange {
  const opened = open(snapshot, draft);
  const { date1904 } = snapshot;
  const write = ({ field, text }: Typed): WrittenValue => typedValue(field.expected, text, date1904);
  if (sheetOfKind(snapshot, 'settings')) {
    const edits = [...editsOf(opened, draft, write).values()].flat();
    return { kind: 'edits', sheet: opened.sheet.name, edits: [...opened.head, ...edits] };
  }
  const rows = typedIn(opened, draft).map((typed) => ({ label: typed.field.label, ...write(typed) }));
  return { kind: 'sheet', rows };
}

interface PlacedField extends Pick<SettingField, 'id' | 'label' | 'cell' | 'expected'> {
  readonly setting: KeyedSetting;
  readonly row: SettingRow | null;
}

interface OpenSettings {
  /** The workbook with a header on its sheet «Настройки». */
  readonly book: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  /** Edits that write the header, where the sheet is empty. */
  readonly head: EditGroup;
  /** Null where the sheet has no header, and holds something. */
  readonly rows: ReturnType<typeof settingRows>;
  readonly fields: readonly PlacedField[];
}

const HEADER = SETTING_COLUMNS.map(({ header }) => header);
/** What the sheet is called where the workbook has none. */
const NEW_SHEET = 'Настройки';

function open(snapshot: WorkbookSnapshot, draft: SettingsDraft): OpenSettings {
  const own = sheetOfKind(snapshot, 'settings');
  const isBlank = !own || isEmptySheet(own);
  const sheet = isBlank ? sheetOfTexts(own?.name ?? NEW_SHEET, [HEADER]) : own;
  const others = snapshot.sheets.filter((other) => other !== own);
  const rows = settingRows(sheet);
  return {
    book: { ...snapshot, sheets: [...others, sheet] },
    sheet,
    head: isBlank
      ? HEADER.map((to, column) => ({ sheet: sheet.name, cell: a1(0, column), from: '', to }))
      : [],
    rows,
    fields: rows ? fieldsOf(rows.rows, draft) : [],
  };
}

/** Rows of these may be any number. */
const isMany = (key: string): boolean => Object.hasOwn(OWN_WORDS, key);

/**
 * Every setting of the catalogue with its rows on the sheet, and those that were added; of a setting that counts once,
 * with the row that counts.
 */
function fieldsOf(rows: readonly SettingRow[], draft: SettingsDraft): readonly PlacedField[] {
  const taken = new Map<string, number>();
  const added = new Map(addedLabels(draft).map((label) => [matchKey(label), label]));
  const placed = (
    setting: KeyedSetting,
    label: string,
    row: SettingRow | null,
    isOne: boolean,
  ): PlacedField => {
    const name = isOne ? setting.key : `${setting.key} ${matchKey(label)}`;
    const nth = (taken.get(name) ?? 0) + 1;
    taken.set(name, nth);
    return {
      id: nth === 1 ? name : `${name} ${nth}`,
      label,
      cell: row && a1(row.value.row, row.value.column),
      expected: targetOfLabel(label) ? 'number' : setting.expected,
      setting,
      row,
    };
  };
  /** A row that has come onto the sheet since it was added here takes what was typed for it. */
  const placedMany = (setting: KeyedSetting, row: SettingRow): PlacedField => {
    const field = placed(setting, row.label, row, false);
    const label = added.get(matchKey(row.label));
    added.delete(matchKey(row.label));
    const id = label === undefined ? field.id : addedId(label);
    return (draft[id] ?? '').trim() === '' ? field : { ...field, id };
  };
  const own = ALL_SETTINGS.flatMap((setting): readonly PlacedField[] => {
    const named = rows.filter(({ label }) => settingOfLabel(label)?.key === setting.key);
    if (isMany(setting.key)) {
      return named.length === 0
        ? [placed(setting, setting.header, null, false)]
        : named.map((row) => placedMany(setting, row));
    }
    const counting = named.find(({ value }) => value.text.trim() !== '') ?? named[0] ?? null;
    const field = placed(setting, counting?.label ?? setting.header, counting, true);
    if (setting.key !== 'targets') return [field];
    const single = rows.filter(({ label }) => targetOfLabel(label) !== null);
    return [field, ...single.map((row) => placedMany(setting, row))];
  });
  const left = [...added.values()].flatMap((label): readonly PlacedField[] => {
    const setting = ALL_SETTINGS.find(({ key }) => key === keyOfLabel(label));
    return setting ? [{ ...placed(setting, label, null, false), id: addedId(label) }] : [];
  });
  return [...own, ...left];
}

interface Typed {
  readonly field: PlacedField;
  readonly text: string;
}

/** The fields in which something else was typed than their cells show. */
const typedIn = ({ fields }: OpenSettings, draft: SettingsDraft): readonly Typed[] =>
  fields.flatMap((field) => {
    const text = draft[field.id]?.trim();
    return text === undefined || text === (field.row?.value.text ?? '').trim() ? [] : [{ field, text }];
  });

/** The edits of each field that was typed in, the one of its value last; rows that the sheet lacks are put below all others. */
function editsOf(
  opened: OpenSettings,
  draft: SettingsDraft,
  write: (typed: Typed) => WrittenValue,
): ReadonlyMap<string, EditGroup> {
  const { sheet, rows } = opened;
  const edits = new Map<string, EditGroup>();
  if (!rows) return edits;
  const { columns } = rows;
  let free = endRow(sheet);
  const edit = (row: number, column: number, value: WrittenValue): CellEdit => ({
    sheet: sheet.name,
    cell: a1(row, column),
    from: textAt(sheet, row, column),
    ...value,
  });
  for (const typed of typedIn(opened, draft)) {
    const { field } = typed;
    const value = write(typed);
    if (field.row) {
      edits.set(field.id, [edit(field.row.value.row, field.row.value.column, value)]);
      continue;
    }
    edits.set(field.id, [
      edit(free, columns.parameter, { to: field.label }),
      edit(free, columns.value, value),
    ]);
    free += 1;
  }
  return edits;
}
