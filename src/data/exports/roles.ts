import { MARKS } from '../kinds/resultColumns';
import type { Role } from './words';
import { matchKey, remembered } from '../../tables';
import { BESIDE_MARK, COUNT, ROLES, SHARE, TASK, UNIT_ALONE } from './words';

/** In what a column counts persons; null where its head doesn't say. */
export type HeadUnit = 'count' | 'share' | null;

/** A column as its head says it. */
export interface HeadedAs {
  readonly role: Role;
  readonly unit: HeadUnit;
  /** The lowest of the texts that tell it: those above it say of what the column is. */
  readonly from: number;
}

export type MarkRole = (typeof MARKS)[number];
export const COMPARED_ROLES = ['lowered', 'confirmed', 'raised', 'byTwo'] as const;

function markOf(text: string): MarkRole | null {
  const digit = matchKey(text).replace(BESIDE_MARK, ' ').trim();
  return /^[2-5]$/.test(digit) ? (MARKS[Number(digit) - 2] ?? null) : null;
}

const unitOf = (texts: readonly string[]): HeadUnit => {
  for (const text of texts.toReversed()) {
    if (SHARE.test(text)) return 'share';
    if (COUNT.test(text)) return 'count';
  }
  return null;
};

const roleOfKey = (key: string): Role | null => ROLES.find(([, words]) => words.test(key))?.[0] ?? null;

/** A text of one word that a head may hold. */
export const roleOfText = remembered((text: string): Role | null => {
  if (TASK.test(text)) return 'task';
  return markOf(text) ?? roleOfKey(matchKey(text));
});

const ABOVE_OWN: ReadonlySet<Role> = new Set(COMPARED_ROLES);

/**
 * The column that a head tells, its texts from top to bottom; null where nothing is recognised. A lowest text that says
 * only a unit («%», «Кол-во участников» under «Понизили») takes its meaning from the one above.
 */
export function headedAs(texts: readonly string[]): HeadedAs | null {
  for (let from = texts.length - 1; from >= 0; from -= 1) {
    const role = roleOfText(texts[from] ?? '');
    if (role !== null && ABOVE_OWN.has(role)) return { role, unit: unitOf(texts.slice(from)), from };
  }
  const last = texts.length - 1;
  const own = roleOfText(texts[last] ?? '');
  const above = last > 0 ? roleOfText(texts[last - 1] ?? '') : null;
  const isUnit = UNIT_ALONE.test(matchKey(texts[last] ?? ''));
  if (above !== null && isUnit && (isMark(above) || above === 'below')) {
    return { role: above, unit: unitOf(texts), from: last - 1 };
  }
  if (own === null) return null;
  const unit = isMark(own) || own === 'below' ? unitOf(texts) : null;
  return { role: own, unit, from: last };
}

export const isMark = (role: Role): role is MarkRole => (MARKS as readonly Role[]).includes(role);
