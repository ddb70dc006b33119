import { type LocaleName, type RisksSheetWords, factorName } from '../../locales';
import type { RiskContext } from './context';
import { type ChangeKind, type ProfileFactor, type RiskChange, type SchoolProfile } from '../../risks';

import { linesWithin } from './lists';

/** `lost`: a factor that had a significance, and has none now. */
type Change = ChangeKind | 'lost';

/** In the order in which they are told. */
const KINDS: readonly Change[] = ['appeared', 'stronger', 'weaker', 'gone', 'rated', 'lost'];
const MOST_LINES = 22;

const kindOf = ({ kind, to }: RiskChange): Change =>
  kind === 'rated' && to.state === 'unrated' ? 'lost' : kind;

/** How a factor changed over all schools, a line for each kind of change: «+ появился: 2». */
export function factorChanges(
  factor: ProfileFactor,
  schools: readonly SchoolProfile[],
  words: RisksSheetWords,
): string {
  const kinds = schools.flatMap(({ changes }) => changes.filter((own) => own.factor === factor).map(kindOf));
  const lines = KINDS.flatMap((kind) => {
    const count = kinds.filter((own) => own === kind).length;
    return count === 0 ? [] : [`${words.change[kind]}: ${count}`];
  });
  return lines.length === 0 ? words.unchanged : lines.join('\n');
}

/** What changed in a school since its previous profile, a line for each factor. */
export function schoolChanges(
  { previous, changes }: SchoolProfile,
  { words, locale }: Pick<RiskContext, 'words' | 'locale'>,
  width: number,
): string {
  if (!previous) return words.noPrevious;
  if (changes.length === 0) return words.unchanged;
  const sorted = KINDS.flatMap((kind) => changes.filter((change) => kindOf(change) === kind));
  const lines = sorted.map((change) => changeLine(change, words, locale));
  return linesWithin(lines, { width, lines: MOST_LINES, more: words.moreChanges });
}

/** What stands in brackets: the mark that appeared or went, else both. */
const TOLD: Readonly<Partial<Record<Change, (from: string, to: string) => string>>> = {
  appeared: (_from, to) => to,
  gone: (from) => from,
};

/** A sign stays with its word. */
const glued = (text: string): string => text.replaceAll(' ', '\u00A0');

function changeLine(
  change: RiskChange,
  { change: words, states }: RisksSheetWords,
  locale: LocaleName,
): string {
  const kind = kindOf(change);
  const [from, to] = [glued(states[change.from.state]), glued(states[change.to.state])];
  return `${words[kind]}: ${factorName(change.factor, locale)} (${TOLD[kind]?.(from, to) ?? `${from} → ${to}`})`;
}
