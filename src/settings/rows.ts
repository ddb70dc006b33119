import { aliasIndex, type ColumnSpec, matchAlias, readRecords, type RecordCell, singleLine } from '../tables';
import type { SheetSnapshot } from '../workbook';
import { SETTINGS, type SettingKey } from './catalogue';
import type { Setting } from './kinds';
import { targetOfLabel } from './lists';

export interface KeyedSetting extends Setting<unknown>, ColumnSpec {
  readonly key: SettingKey;
}

/** The columns of the sheet «Настройки». */
export const SETTING_COLUMNS = [
  { key: 'parameter', header: 'Параметр', aliases: ['Настройка', 'Показатель'], required: true },
  { key: 'value', header: 'Значение', aliases: [], required: true },
] as const satisfies readonly ColumnSpec[];

/** Every setting with its key, in the order of the catalogue. */
export const ALL_SETTINGS: readonly KeyedSetting[] = (Object.keys(SETTINGS) as SettingKey[]).map((key) => {
  // Of which type a value is matters only to whoever takes it from `Settings` by its key.
  const setting: Setting<unknown> = SETTINGS[key];
  return { ...setting, key };
});

const INDEX = aliasIndex(ALL_SETTINGS);
const BY_KEY = new Map<string, KeyedSetting>(ALL_SETTINGS.map((setting) => [setting.key, setting]));

/** The setting that a row of the sheet is called by; undefined for any other label, that of one target included. */
export const settingOfLabel = (label: string): KeyedSetting | undefined =>
  targetOfLabel(label) ? undefined : BY_KEY.get(matchAlias(label, INDEX)?.key ?? '');

/** A row of the sheet that names something. */
export interface SettingRow {
  readonly label: string;
  readonly parameter: RecordCell;
  readonly value: RecordCell;
}

/** The rows of a sheet «Настройки» that name something, in their order, and its columns; null where it has no header. */
export function settingRows(sheet: SheetSnapshot): {
  readonly columns: { readonly parameter: number; readonly value: number };
  readonly rows: readonly SettingRow[];
} | null {
  const table = readRecords(sheet, SETTING_COLUMNS);
  if (!table) return null;
  const { columns } = table.header;
  const rows = table.records.flatMap((record): SettingRow[] => {
    const [parameter, value] = [record.get('parameter'), record.get('value')];
    const label = singleLine(parameter?.text ?? '');
    return parameter && value && label !== '' ? [{ label, parameter, value }] : [];
  });
  return { columns: { parameter: columns.get('parameter') ?? 0, value: columns.get('value') ?? 1 }, rows };
}
