import { changeOf } from './computedKinds';
import { type FigureLanguage, givenShare, text } from './kinds';
import type { Column } from './model';

export const language: FigureLanguage = {
  noData: 'no data',
  nothing: '–',
  faulty: 'fault',
  trend: (trend, way) => `${trend} ${way}`,
  better: 'better',
  worse: 'worse',
  status: { reached: 'reached', 'on-the-way': 'on the way', behind: 'behind' },
  day: String,
  dayFormat: 'yyyy-mm-dd',
  count: String,
  share: (value) => `${value * 100} %`,
  signed: (value) => `±${value}`,
};

/** The same, with figures as they are. */
export const plainLanguage: FigureLanguage = { ...language, share: String, signed: String };

/** A name, a share in two years, and its change. */
export const SHARES: readonly Column[] = [
  { key: 'name', title: 'Name', span: 1, kind: text },
  { key: 'now', title: 'now', group: 'Share', span: 1, kind: givenShare },
  { key: 'before', title: 'before', group: 'Share', span: 1, kind: givenShare },
  { key: 'change', title: 'Change', span: 1, kind: changeOf('now', 'before', 6) },
];
