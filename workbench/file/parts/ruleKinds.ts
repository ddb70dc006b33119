import type { Rule } from '../../model';
import { attribute, isOn } from './xml';

type Preset = Extract<Rule, { readonly kind: 'PresetCriteria' }>['criterion'];
type Attributes = Readonly<Record<string, string | number>>;

/** A preset criterion as a type of rule of the file and its attributes. */
const PRESETS: Readonly<Partial<Record<Preset, Attributes>>> = {
  Errors: { type: 'containsErrors' },
  NonErrors: { type: 'notContainsErrors' },
  Yesterday: { type: 'timePeriod', timePeriod: 'yesterday' },
  Today: { type: 'timePeriod', timePeriod: 'today' },
  Tomorrow: { type: 'timePeriod', timePeriod: 'tomorrow' },
  LastSevenDays: { type: 'timePeriod', timePeriod: 'last7Days' },
  LastWeek: { type: 'timePeriod', timePeriod: 'lastWeek' },
  ThisWeek: { type: 'timePeriod', timePeriod: 'thisWeek' },
  NextWeek: { type: 'timePeriod', timePeriod: 'nextWeek' },
  LastMonth: { type: 'timePeriod', timePeriod: 'lastMonth' },
  ThisMonth: { type: 'timePeriod', timePeriod: 'thisMonth' },
  NextMonth: { type: 'timePeriod', timePeriod: 'nextMonth' },
  AboveAverage: { type: 'aboveAverage' },
  BelowAverage: { type: 'aboveAverage', aboveAverage: 0 },
  EqualOrAboveAverage: { type: 'aboveAverage', equalAverage: 1 },
  EqualOrBelowAverage: { type: 'aboveAverage', aboveAverage: 0, equalAverage: 1 },
  OneStdDevAboveAverage: { type: 'aboveAverage', stdDev: 1 },
  OneStdDevBelowAverage: { type: 'aboveAverage', aboveAverage: 0, stdDev: 1 },
  TwoStdDevAboveAverage: { type: 'aboveAverage', stdDev: 2 },
  TwoStdDevBelowAverage: { type: 'aboveAverage', aboveAverage: 0, stdDev: 2 },
  ThreeStdDevAboveAverage: { type: 'aboveAverage', stdDev: 3 },
  ThreeStdDevBelowAverage: { type: 'aboveAverage', aboveAverage: 0, stdDev: 3 },
};

/** Types of rules whose condition stands in the type and its attributes, not in a formula. */
const WITHOUT_FORMULA = new Set(['aboveAverage', 'top10']);

/** Types that the file library refuses to read; as formulas it takes them. */
const UNKNOWN_TO_LIBRARY = new Set(['containsErrors', 'notContainsErrors', 'timePeriod']);

export const needsFormula = (type: string): boolean => !WITHOUT_FORMULA.has(type);
export const isUnknownToLibrary = (type: string): boolean => UNKNOWN_TO_LIBRARY.has(type);

/** The type and attributes of a rule that the file library can write as a formula only; null for other rules. */
export function ruleAttributes(rule: Rule): Attributes | null {
  if (rule.kind === 'PresetCriteria') return PRESETS[rule.criterion] ?? null;
  if (rule.kind !== 'TopBottom') return null;
  return {
    type: 'top10',
    ...(rule.type.endsWith('Percent') && { percent: 1 }),
    ...(rule.type.startsWith('Bottom') && { bottom: 1 }),
    rank: rule.rank,
  };
}

const NAMES = ['type', 'timePeriod', 'aboveAverage', 'equalAverage', 'stdDev'];

/** Attributes in one spelling, to compare: what stands for the default is left out. */
const spelled = (value: (name: string) => string | null): string =>
  NAMES.map((name) => {
    const given = value(name);
    const isDefault = given === null || (name === 'aboveAverage' ? given !== '0' : given === '0');
    return isDefault ? '' : `${name}=${given}`;
  }).join();

const BY_ATTRIBUTES = new Map(
  Object.entries(PRESETS).map(([criterion, attributes]) => [
    spelled((name) => (attributes[name] === undefined ? null : String(attributes[name]))),
    criterion,
  ]),
);

const isPreset = (criterion: string | undefined): criterion is Preset =>
  criterion !== undefined && criterion in PRESETS;

const normal = (value: string | null): string | null =>
  value === 'true' ? '1' : value === 'false' ? '0' : value;

/** The rule that a cfRule element of such a type stands for; null for other types. */
export function ruleOfAttributes(tag: string): Rule | null {
  if (attribute(tag, 'type') === 'top10') {
    const side = isOn(tag, 'bottom') ? 'Bottom' : 'Top';
    const type = isOn(tag, 'percent') ? (`${side}Percent` as const) : (`${side}Items` as const);
    return { kind: 'TopBottom', type, rank: Number(attribute(tag, 'rank') ?? 10) };
  }
  const criterion = BY_ATTRIBUTES.get(spelled((name) => normal(attribute(tag, name))));
  return isPreset(criterion) ? { kind: 'PresetCriteria', criterion } : null;
}
