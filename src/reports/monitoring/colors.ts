import { COLORS } from '../styles';

/** Colours of charts; a legend names each. */
export const CHART_COLORS = {
  done: '#2E7D32',
  late: '#9CCC65',
  inProgress: COLORS.tab,
  overdue: COLORS.bad,
  notDue: '#C9CDD4',
  cancelled: '#8A8F98',
  unknown: '#8A6FB0',
  unmarked: '#E3C878',
  high: COLORS.bad,
  medium: '#E39A3B',
  low: '#F2DC9B',
  unrated: '#C9CDD4',
} as const;

/** The earlier a year, the paler it is; the latest comes last. */
export const YEAR_COLORS = ['#D5DEEC', COLORS.before, '#6D8CBB', COLORS.tab] as const;
