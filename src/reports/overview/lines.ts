import { type Block, kindOf, type Row, text, tied } from '../../document';
import { REPORTS_LOCALES, type WordedRecommendation } from '../../locales';
import { rowKey, tableBlock } from '../monitoring/context';
import { GRID, type OverviewContext } from './context';
import { column } from '../column';

/** So many problems and decisions have room, and so many gaps: one less of each beside what has changed. */
const MOST = { lines: 3, gaps: 2 } as const;
const roomFor = (what: keyof typeof MOST, { monitoring }: OverviewContext): number =>
  MOST[what] - (monitoring.changes ? 1 : 0);
/** Letters of a text that fits in two lines, and in three. */
const LONGEST = { problem: 190, decision: 110, gap: 100 } as const;

/** The text as far as there is room, ended after a whole word and before what no line is broken in: «с. Никольское». */
export function shortened(full: string, longest: number): string {
  const line = tied(full.replace(/[^\S\u00a0]+/gu, ' ').trim());
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = cut.search(/[ ,;:—]+[^ ]*$/u);
  return `${end > longest / 2 ? cut.slice(0, end) : cut}…`;
}

/** Without a frame: these are sentences, no cells of a table. */
const line = kindOf({ look: 'sentence' });

function listed(key: string, texts: readonly string[]): Block {
  const columns = [column('text', '', GRID.length, line)];
  const rows = texts.map((own, at): Row => ({ key: rowKey(at), cells: { text: `${at + 1}. ${own}` } }));
  return tableBlock(key, columns, rows, { headless: true });
}

/** The heading says how many of all there are, and where the others stand. */
const headingOf = (
  title: string,
  total: number,
  shown: number,
  { overview, more }: OverviewContext,
): Block => ({
  kind: 'heading',
  text: total > shown ? overview.of(title, shown, total, more) : title,
});

/** The gravest problems, one sentence for what repeats. */
export function problemsBlocks(context: OverviewContext): readonly Block[] {
  const { conclusions, overview, locale } = context;
  const { problems } = overview;
  const ranked = ranks(context);
  const all = conclusions.lines
    .filter(({ kind }) => kind === 'problem')
    .sort((a, b) => (ranked.get(a.rule) ?? 0) - (ranked.get(b.rule) ?? 0));
  const { memo } = REPORTS_LOCALES[locale];
  const most = roomFor('lines', context);
  return [
    headingOf(problems.heading, all.length, most, context),
    all.length === 0
      ? { kind: 'paragraph', content: memo.noProblems(conclusions.problemData) }
      : listed(
          'problems',
          all.slice(0, most).map((own) => shortened(own.text, LONGEST.problem)),
        ),
  ];
}

/** Statements come with the gravest first; their lines stand by subject. */
const ranks = ({ conclusions: { statements } }: OverviewContext): ReadonlyMap<string, number> =>
  new Map([...new Set(statements.map(({ rule }) => rule))].map((rule, at) => [rule, at]));

/** The next decisions by their day. */
export function decisionsBlocks(context: OverviewContext): readonly Block[] {
  const { conclusions, overview, words } = context;
  const { decisions } = overview;
  const all = [...conclusions.recommendations].sort((a, b) => (a.by ?? LAST).localeCompare(b.by ?? LAST));
  const who = ({ addressee, ofSchool, school }: WordedRecommendation): string =>
    school === null ? addressee : decisions[ofSchool ? 'ofSchool' : 'onSchool'](addressee, school.name);
  const columns = [
    column('by', decisions.by, 2, { ...text, look: 'rowLabel' }),
    column('addressee', decisions.addressee, 4, text),
    column('what', decisions.what, GRID.length - 6, text),
  ];
  const most = roomFor('lines', context);
  const rows = all.slice(0, most).map((own, at): Row => ({
    key: rowKey(at),
    cells: {
      by: own.by === null ? decisions.noTerm : words.day(own.by),
      addressee: shortened(who(own), LONGEST.decision / 3),
      what: shortened(own.what, LONGEST.decision),
    },
  }));
  return [
    headingOf(decisions.heading, all.length, most, context),
    rows.length === 0
      ? {
          kind: 'paragraph',
          content: REPORTS_LOCALES[context.locale].memo.noRecommendations(conclusions.problemData),
        }
      : tableBlock('decisions', columns, rows, { together: true }),
  ];
}

/** After every day. */
const LAST = '9999';

/** What is not known, since the data lack it. */
export function gapsBlocks(context: OverviewContext): readonly Block[] {
  const { conclusions, overview } = context;
  const all = conclusions.lines.filter(({ kind }) => kind === 'unknown');
  const most = roomFor('gaps', context);
  return [
    headingOf(overview.gaps.heading, all.length, most, context),
    all.length === 0
      ? { kind: 'paragraph', content: overview.gaps.none }
      : listed(
          'gaps',
          all.slice(0, most).map((own) => shortened(own.text, LONGEST.gap)),
        ),
  ];
}
