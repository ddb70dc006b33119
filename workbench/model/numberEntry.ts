import type { EntryLocale } from './entryLocale';

export interface NumberEntry {
  readonly value: number;
  readonly numberFormat?: string;
}

const SIGNIFICANT_DIGITS = 15;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const shapes = new Map<EntryLocale, RegExp>();

function shapeOf(locale: EntryLocale): RegExp {
  const known = shapes.get(locale);
  if (known) return known;
  const decimal = escaped(locale.decimal);
  const group = `[${locale.thousands.map(escaped).join('')}]`;
  const currency = escaped(locale.currency);
  const shape = new RegExp(
    `^(?<open>\\()?(?<sign>[+-])?(?<before>${currency}\\s?)?` +
      `(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(?<fraction>\\d*))?` +
      `(?:e(?<exponent>[+-]?\\d{1,3}))?\\s?(?<percent>%)?(?<after>\\s?${currency})?(?<close>\\))?$`,
    'iu',
  );
  shapes.set(locale, shape);
  return shape;
}

/** Reads «1,234.5», «62.5%», «-3E2», «(5)», «$10» and «3 1/2»; null for anything else. */
export function numberEntry(text: string, locale: EntryLocale): NumberEntry | null {
  return fraction(text) ?? plain(text, locale);
}

function plain(text: string, locale: EntryLocale): NumberEntry | null {
  const parts = shapeOf(locale).exec(text)?.groups;
  if (!parts) return null;
  const { open, close, sign, whole = '', fraction: decimals, exponent, percent, before, after } = parts;
  if (whole === '' && (decimals ?? '') === '') return null;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return null;
  const grouped = /\D/.test(whole);
  const digits = `${whole.replace(/\D/g, '') || '0'}.${decimals ?? '0'}e${exponent ?? '0'}`;
  const size = Number(Number(digits).toPrecision(SIGNIFICANT_DIGITS));
  if (!Number.isFinite(size)) return null;
  const signed = sign === '-' || open ? -size : size;
  const value = percent ? Number((signed / 100).toPrecision(SIGNIFICANT_DIGITS)) : signed;
  const numberFormat = formatOf({
    percent: Boolean(percent),
    money: before || after ? locale.currency : null,
    grouped,
    scientific: exponent !== undefined,
    decimals: (decimals ?? '') !== '',
  });
  return numberFormat === null ? { value } : { value, numberFormat };
}

function formatOf(seen: {
  readonly percent: boolean;
  readonly money: string | null;
  readonly grouped: boolean;
  readonly scientific: boolean;
  readonly decimals: boolean;
}): string | null {
  if (seen.percent) return seen.decimals ? '0.00%' : '0%';
  if (seen.scientific) return '0.00E+00';
  const grouped = seen.decimals ? '#,##0.00' : '#,##0';
  if (seen.money === '$') return `$${grouped}`;
  if (seen.money !== null) return `${grouped} "${seen.money}"`;
  return seen.grouped ? grouped : null;
}

/** «3 1/2»; without the whole part it would be a date. */
function fraction(text: string): NumberEntry | null {
  const match = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [whole, above, below] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (below === 0) return null;
  const size = whole + above / below;
  return {
    value: match[1] === '-' ? -size : size,
    numberFormat: (match[4] ?? '').length > 1 ? '# ??/??' : '# ?/?',
  };
}
