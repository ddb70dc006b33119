import { CATALOGUE, finding, type Finding, type SettingProblem, type Severity } from '../findings';
import {
  daysAt,
  isBlank,
  isEmptySheet,
  matchKey,
  nearest,
  type RecordCell,
  sheetOfKind,
  singleLine,
} from '../tables';
import { a1, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';
import { DEFAULT_SETTINGS, OWN_WORDS, SETTINGS, type Settings } from './catalogue';
import { readTarget, type Target, targetLabel, targetOfLabel } from './lists';
import { addWords, type OwnWords, parameterOf, weightsByProcedure } from './ownWords';
import {
  ALL_SETTINGS,
  type KeyedSetting,
  SETTING_COLUMNS,
  type SettingRow,
  settingOfLabel,
  settingRows,
} from './rows';

export interface SettingsReading {
  readonly settings: Settings;
  /** Values that can't be read, each at its cell; the default stands in for them, or what was given. */
  readonly findings: readonly Finding[];
  /** The errors among them for which nothing was given: what rests on them would rest on a guess. */
  readonly undecided: readonly Finding[];
}

const BY_HEADER = new Map(ALL_SETTINGS.map((setting) => [setting.header, setting]));

/**
 * Reads the sheet «Настройки»: «Параметр», «Значение». Given values precede the sheet's. A plan that ends before it
 * starts has neither date.
 */
export function readSettings(snapshot: WorkbookSnapshot, given: Partial<Settings> = {}): SettingsReading {
  const sheet = sheetOfKind(snapshot, 'settings');
  if (!sheet || isEmptySheet(sheet)) {
    return { settings: { ...DEFAULT_SETTINGS, ...given }, findings: [], undecided: [] };
  }
  const reader = new SettingsReader(sheet, snapshot.date1904, given);
  const table = settingRows(sheet);
  if (!table) reader.noHeader();
  for (const row of table?.rows ?? []) reader.row(row);
  return reader.finish();
}

class SettingsReader {
  #settings: Settings = DEFAULT_SETTINGS;
  readonly #cells = new Map<string, RecordCell>();
  /** Rows whose label names no setting. */
  readonly #unknown: RecordCell[] = [];
  readonly #findings: Finding[] = [];
  readonly #undecided: Finding[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904: boolean,
    readonly given: Partial<Settings>,
  ) {}

  noHeader(): void {
    const problem = {
      kind: 'columns',
      found: [],
      missing: SETTING_COLUMNS.map(({ header }) => header),
    } as const;
    const place = { sheet: this.sheet.name, cell: null };
    this.#findings.push(finding('sheet-not-recognised', 'warning', place, { problem }));
  }

  row({ label, parameter, value }: SettingRow): void {
    const target = targetOfLabel(label);
    if (target) return this.#target(target, value);
    const setting = settingOfLabel(label);
    if (!setting) {
      this.#unknown.push(parameter);
      return;
    }
    if (isBlank(value.text)) return;
    if (isOwnWords(setting.key)) return this.#words(setting.key, parameter, value);
    if (this.#cells.has(setting.key)) return;
    this.#cells.set(setting.key, value);
    const days = daysAt(this.sheet, value.row, value.column, this.date1904);
    const read = setting.read({ text: value.text, days });
    if (read === null) this.#unreadable(setting, value);
    else this.#settings = { ...this.#settings, [setting.key]: read };
  }

  finish(): SettingsReading {
    for (const cell of this.#unknown) this.#unknownLabel(cell);
    const procedureWeights = weightsByProcedure(this.#settings.procedureWeights, this.#settings);
    this.#settings = { ...this.#settings, procedureWeights };
    this.#settings = { ...this.#settings, ...this.given };
    const { planStart, planEnd } = this.#settings;
    if (planStart && planEnd && planEnd < planStart) {
      const cell = this.#cells.get('planEnd');
      if (cell) this.#unreadable({ key: 'planEnd', ...SETTINGS.planEnd }, cell);
      this.#settings = { ...this.#settings, planStart: null, planEnd: null, ...this.given };
    }
    return { settings: this.#settings, findings: this.#findings, undecided: this.#undecided };
  }

  #target(
    { indicator, of }: { readonly indicator: string; readonly of: 'target' | 'baseline' },
    cell: RecordCell,
  ): void {
    if (isBlank(cell.text)) return;
    const read = readTarget(cell.text);
    if (!read) {
      const parameter = targetLabel(indicator, of);
      return this.#tell(cell, { ...NO_DEFAULT, read: cell.text, parameter, expected: 'number' });
    }
    const targets = new Map(this.#settings.targets);
    const known: Target = targets.get(matchKey(indicator)) ?? { indicator, target: null, baseline: null };
    targets.set(matchKey(indicator), { ...known, [of]: read });
    this.#settings = { ...this.#settings, targets };
  }

  #words(key: keyof OwnWords, parameter: RecordCell, cell: RecordCell): void {
    const label = singleLine(parameter.text);
    const added = addWords(this.#settings, key, { label, text: cell.text });
    if (!added) {
      this.#unknown.push(parameter);
      return;
    }
    this.#cells.set(key, cell);
    this.#settings = { ...this.#settings, ...added.words };
    for (const { word, means } of added.conflicts) {
      this.#tell(cell, { kind: 'conflict', read: word, parameter: parameterOf(label), means });
    }
  }

  #unreadable({ key, header, expected, allowed, instead }: ToldSetting, cell: RecordCell): void {
    const isGiven = key in this.given;
    const taken = isGiven ? ({ by: 'given' } as const) : instead;
    const problem = { parameter: header, read: cell.text, expected, allowed, instead: taken };
    this.#tell(cell, { kind: 'value', ...problem }, { isGiven });
  }

  /** A mistyped name of a setting that no other row sets is as good as an unread value; any other row is not ours. */
  #unknownLabel(cell: RecordCell): void {
    const read = singleLine(cell.text);
    const meant = BY_HEADER.get(nearest(read, BY_HEADER.keys()) ?? '');
    const isSet = meant !== undefined && this.#cells.has(meant.key);
    const problem = { kind: 'unknown', read, nearest: meant?.header ?? null } as const;
    const isGiven = meant !== undefined && meant.key in this.given;
    this.#tell(cell, problem, { severity: meant && !isSet ? 'error' : 'advice', isGiven });
  }

  #tell(
    at: RecordCell,
    problem: SettingProblem,
    { severity = CATALOGUE['setting-unreadable'].severity, isGiven = false }: Told = {},
  ): void {
    const place = { sheet: this.sheet.name, cell: a1(at.row, at.column) };
    const found = finding('setting-unreadable', severity, place, { problem });
    this.#findings.push(found);
    if (severity === 'error' && !isGiven) this.#undecided.push(found);
  }
}

type ToldSetting = Pick<KeyedSetting, 'key' | 'header' | 'expected' | 'allowed' | 'instead'>;

interface Told {
  readonly severity?: Severity;
  readonly isGiven?: boolean;
}

const isOwnWords = (key: string): key is keyof OwnWords => Object.hasOwn(OWN_WORDS, key);

const NO_DEFAULT = { kind: 'value', allowed: [], instead: { by: 'none' } } as const;
