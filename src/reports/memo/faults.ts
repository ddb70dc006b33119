import type { Block } from '../../document';
import { FINDINGS_LOCALES, indicatorTitle } from '../../locales';

import type { Fault, FaultyKind, IndicatorFaults } from '../../monitoring';
import { type MemoContext, paragraph } from './context';

/** So many cells are named one by one. */
const MOST_NAMED = 10;

/** What stands beside the figures of a kind: the faulty cells that they leave out, and those to look at. */
export const kindFaults = (kind: FaultyKind, context: MemoContext): readonly Block[] =>
  notes(kind, context.faults.byKind[kind], [], context);

/** All of them together, whatever the figures. */
export function allFaults({ faults, locale, words }: MemoContext): readonly string[] {
  const all = [
    ...faults.indicators.flatMap((own) => own.faults),
    ...Object.values(faults.byKind).flatMap((own: readonly Fault[]) => own),
  ];
  const places = new Map(all.map((own) => [`${own.code} ${own.sheet}!${own.cell}`, own]));
  return (['leftOut', 'doubtful'] as const).flatMap((kind) => {
    const own = [...places.values()].filter(({ leftOut }) => leftOut === (kind === 'leftOut'));
    return own.length === 0 ? [] : [words.faults[kind]([], placesOf(own, locale, words))];
  });
}

/** The same beside the indicators. */
export function indicatorFaultNotes(context: MemoContext): readonly Block[] {
  const { indicators: all } = context.monitoring.indicators;
  return context.faults.indicators.flatMap(({ indicators, faults }: IndicatorFaults) => {
    const titles = all
      .filter(({ definition }) => indicators.includes(definition.id))
      .map(({ definition }) => indicatorTitle(definition, context.locale));
    const of = titles.length === all.length ? 'all' : titles;
    return notes(`indicators:${indicators.join('+')}`, faults, of, context);
  });
}

function notes(
  key: string,
  faults: readonly Fault[],
  of: readonly string[] | 'all',
  { locale, words }: MemoContext,
): readonly Block[] {
  return (['leftOut', 'doubtful'] as const).flatMap((kind): readonly Block[] => {
    const own = faults.filter(({ leftOut }) => leftOut === (kind === 'leftOut'));
    const places = placesOf(own, locale, words);
    return places.length === 0 ? [] : [paragraph(`faults-${kind}:${key}`, words.faults[kind](of, places))];
  });
}

const placesOf = (
  faults: readonly Fault[],
  locale: MemoContext['locale'],
  words: MemoContext['words'],
): readonly string[] =>
  byCause(faults).map(({ sheet, code, cells }) => {
    const more = cells.length - MOST_NAMED;
    const named = more > 1 ? cells.slice(0, MOST_NAMED) : cells;
    const { title } = FINDINGS_LOCALES[locale].codes[code];
    return words.faults.cells(sheet, named, Math.max(0, cells.length - named.length), lowerFirst(title));
  });

interface Cause extends Pick<Fault, 'sheet' | 'code'> {
  readonly cells: string[];
}

/** Cells of one sheet with the same fault stand together. */
function byCause(faults: readonly Fault[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const { sheet, code, cell } of faults) {
    const key = `${code} ${sheet}`;
    const known = causes.get(key) ?? { sheet, code, cells: [] };
    causes.set(key, known);
    known.cells.push(cell);
  }
  return [...causes.values()];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
