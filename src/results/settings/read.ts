import { CATALOGUE, finding, type Finding, type SheetProblem } from '../../findings';
import {
  aliasIndex,
  type ColumnSpec,
  daysAt,
  isBlank,
  isEmptySheet,
  matchAlias,
  matchKey,
  nearest,
  type RecordCell,
  readRecords,
  sheetOfKind,
  singleLine,
} from '../../tables';
import { a1, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { type Setting, SETTINGS } from './catalogue';
import { readTarget, targetOfLabel } from './lists';
import { DEFAULT_SETTINGS, type Settings, type Target } from './model';

export interface SettingsReading {
  readonly settings: Settings;
  /** Values that can't be read, each at its cell; the default stands in for them. */
  readonly findings: readonly Finding[];
}

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'parameter', header: 'Параметр', aliases: ['Настройка', 'Показатель'], required: true },
  { key: 'value', header: 'Значение', aliases: [], required: true },
];

const INDEX = aliasIndex(SETTINGS);
const BY_KEY = new Map(SETTINGS.map((setting) => [setting.key as string, setting]));
const LABELS = SETTINGS.map(({ header }) => header);

/** Reads the sheet «Настройки»: «Параметр», «Значение». A plan that ends before it starts has neither date. */
export function readSettings(snapshot: WorkbookSnapshot): SettingsReading {
  const sheet = sheetOfKind(snapshot, 'settings');
  if (!sheet || isEmptySheet(sheet)) return { settings: DEFAULT_SETTINGS, findings: [] };
  const reader = new SettingsReader(sheet, snapshot.date1904);
  const table = readRecords(sheet, COLUMNS);
  if (!table) reader.noHeader();
  for (const record of table?.records ?? []) {
    const [parameter, value] = [record.get('parameter'), record.get('value')];
    if (parameter && value) reader.row(parameter, value);
  }
  return reader.finish();
}

class SettingsReader {
  #settings: Settings = DEFAULT_SETTINGS;
  readonly #cells = new Map<string, RecordCell>();
  readonly #findings: Finding[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904: boolean,
  ) {}

  noHeader(): void {
    const missing = COLUMNS.map(({ header }) => header);
    this.#report(null, { kind: 'columns', found: [], missing });
  }

  row(parameter: RecordCell, value: RecordCell): void {
    const label = singleLine(parameter.text);
    if (label === '') return;
    const target = targetOfLabel(label);
    if (target) return this.#target(target, value);
    const setting = BY_KEY.get(matchAlias(label, INDEX)?.key ?? '');
    if (!setting) {
      const problem = { kind: 'unknown-setting', read: label, nearest: nearest(label, LABELS) } as const;
      return this.#report(parameter, problem);
    }
    if (isBlank(value.text) || this.#cells.has(setting.key)) return;
    this.#cells.set(setting.key, value);
    const days = daysAt(this.sheet, value.row, value.column, this.date1904);
    const read = setting.read({ text: value.text, days });
    if (read) this.#settings = { ...this.#settings, ...read };
    else this.#unreadable(setting, value);
  }

  finish(): SettingsReading {
    const { planStart, planEnd } = this.#settings;
    if (planStart && planEnd && planEnd < planStart) {
      const [setting, cell] = [BY_KEY.get('planEnd'), this.#cells.get('planEnd')];
      if (setting && cell) this.#unreadable(setting, cell);
      this.#settings = { ...this.#settings, planStart: null, planEnd: null };
    }
    return { settings: this.#settings, findings: this.#findings };
  }

  #target(
    { indicator, of }: { readonly indicator: string; readonly of: 'target' | 'baseline' },
    cell: RecordCell,
  ): void {
    if (isBlank(cell.text)) return;
    const read = readTarget(cell.text);
    if (!read) {
      const parameter = `${of === 'target' ? 'Цель' : 'База'}: ${indicator}`;
      return this.#report(cell, { ...NO_DEFAULT, read: cell.text, parameter, expected: 'number' });
    }
    const targets = new Map(this.#settings.targets);
    const known: Target = targets.get(matchKey(indicator)) ?? { indicator, target: null, baseline: null };
    targets.set(matchKey(indicator), { ...known, [of]: read });
    this.#settings = { ...this.#settings, targets };
  }

  #unreadable({ header, expected, allowed, shown }: Setting, cell: RecordCell): void {
    const instead = shown(DEFAULT_SETTINGS);
    this.#report(cell, { kind: 'setting', read: cell.text, parameter: header, expected, allowed, instead });
  }

  #report(at: RecordCell | null, problem: SheetProblem): void {
    const place = { sheet: this.sheet.name, cell: at && a1(at.row, at.column) };
    const { severity } = CATALOGUE['sheet-not-recognised'];
    this.#findings.push(finding('sheet-not-recognised', severity, place, { problem }));
  }
}

const NO_DEFAULT = { kind: 'setting', allowed: [], instead: null } as const;
