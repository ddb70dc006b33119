import type { HeatState } from '../../risks';
import type { CellRange, CellStyle, PlanRule } from '../../workbook';
import { FIGURE_STYLES } from '../figureStyles';
import type { RisksSheetWords } from '../../locales';
import { COLORS } from '../styles';

/** Points; narrow columns hold a whole word in it. */
export const HEAT_SIZE = 10;
export const HEAD_SIZE = 9;

const centred: CellStyle = { ...FIGURE_STYLES.word, vertical: 'center' };

export const RISK_STYLES = {
  ...FIGURE_STYLES,
  school: { ...FIGURE_STYLES.text, vertical: 'center' },
  heat: { ...centred, size: HEAT_SIZE },
  heatCount: { ...centred, numberFormat: '0' },
  factorHead: { ...FIGURE_STYLES.header, size: HEAD_SIZE, numberFormat: '@' },
  sumHead: { ...FIGURE_STYLES.strong, vertical: 'center', fill: COLORS.header },
  sum: { ...centred, bold: true, numberFormat: '0', fill: COLORS.header },
  alert: { ...FIGURE_STYLES.label, color: COLORS.bad, bold: true },
  /** Persons where the data give shares. */
  fraction: { ...FIGURE_STYLES.degree },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type RiskStyle = keyof typeof RISK_STYLES;

/** Fill and ink by significance, dark enough for a black and white printer to tell them apart. */
const HEAT: readonly (readonly [HeatState, PlanRule['style']])[] = [
  ['high', { fill: '#F2B8B5', color: '#601410', bold: true }],
  ['medium', { fill: '#FBE3A8', color: '#4A3200' }],
  ['low', { fill: '#E4F1DC', color: '#1E4620' }],
  ['unrated', { fill: '#DCE7F7', color: '#123C69' }],
  ['none', { color: COLORS.muted }],
  ['not-assessed', { color: COLORS.muted }],
  ['unread', { color: COLORS.bad, bold: true }],
];

/** Series of the chart. */
export const LEVEL_COLORS = {
  high: '#B3261E',
  medium: '#E8A317',
  low: '#7DB46C',
  unrated: '#8CA9D3',
} as const;

/** Colours of the map, each for the word that stands in the cell. */
export const heatRules = (range: CellRange, { states, stale }: RisksSheetWords): readonly PlanRule[] => [
  ...HEAT.map(([state, style]): PlanRule => ({
    range,
    when: { kind: 'equals', text: states[state] },
    style,
  })),
  { range, when: { kind: 'equals', text: stale }, style: { color: COLORS.caution, bold: true } },
];
