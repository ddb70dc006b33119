import type { Figure } from '../../indicators';
import { FIGURES } from '../../locales';
import type { MemoContext } from './context';

/** «62,5 % (10 из 16)»; empty where it is not known. */
export function figureText({ share, part, total }: Figure, { locale }: MemoContext): string {
  if (share === null || part === null || total === null) return '';
  return FIGURES[locale].shareOf(share, part, total);
}

/** The same of a numerator and its denominator, which is not 0. */
export const ratioText = (part: number, total: number, context: MemoContext): string =>
  figureText({ share: part / total, part, total, gap: null }, context);
