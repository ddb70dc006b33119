import { lazily } from '../tables';
import { SHOWN_DECIMALS, shownPoints, shownShare } from '../workbook';
import type { LocaleName } from './language';
import { SPACE } from './numbers';

/** How figures are written for people in one language, with spaces that don't break. */
export interface FigureFormat {
  /** A count, or a weighted sum of counts: «1 234», «10,5». */
  readonly count: (value: number) => string;
  /** A share of 0–1 in percent: «62,5 %». */
  readonly share: (share: number) => string;
  /** Part and total: «10 из 16». */
  readonly ofTotal: (part: number, total: number) => string;
  /** A share with what it is made of: «62,5 % (10 из 16)». */
  readonly shareOf: (share: number, part: number, total: number) => string;
  /** A change with its sign: «+5,0». */
  readonly signed: (change: number) => string;
  /** A change in percentage points, with its sign: «+5,0 п.п.». */
  readonly points: (change: number) => string;
}

const MINUS = '−';

function figureFormat(tag: string, ofWord: string, pointsWord: string): FigureFormat {
  const counts = lazily(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
  const oneDecimal = {
    minimumFractionDigits: SHOWN_DECIMALS,
    maximumFractionDigits: SHOWN_DECIMALS,
  } as const;
  const shares = lazily(() => new Intl.NumberFormat(tag, { style: 'percent', ...oneDecimal }));
  const changes = lazily(() => new Intl.NumberFormat(tag, { signDisplay: 'exceptZero', ...oneDecimal }));
  const written = (format: () => Intl.NumberFormat, value: number): string =>
    format().format(value).replace(/^-/, MINUS);
  const share = (value: number): string => written(shares, shownShare(value));
  const signed = (change: number): string => written(changes, shownPoints(change));
  const ofTotal = (part: number, total: number): string =>
    [counts().format(part), ofWord, counts().format(total)].join(SPACE);
  return {
    count: (value) => written(counts, value),
    share,
    ofTotal,
    shareOf: (value, part, total) => `${share(value)}${SPACE}(${ofTotal(part, total)})`,
    signed,
    points: (change) => `${signed(change)}${SPACE}${pointsWord}`,
  };
}

/** The one place where figures get their form. */
export const FIGURES: Readonly<Record<LocaleName, FigureFormat>> = {
  ru: figureFormat('ru-RU', 'из', 'п.п.'),
  en: figureFormat('en', 'of', 'pp'),
};
