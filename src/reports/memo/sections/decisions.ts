import { type Block, text, word } from '../../../document';
import { adviceOfMany } from '../../../locales';
import type { Addressee, Recommendation } from '../../../monitoring';
import { tableBlock } from '../columns';
import { type MemoContext, type MemoSection, paragraph, recommendationKey } from '../context';
import { column } from '../../column';

/** Rows of the shortest memo. */
const FEW = 5;

/** Who should do what by when: what is asked of several in one row. */
export const decisions: MemoSection = {
  heading: 'decisions',
  blocks(context) {
    const { conclusions, words, length } = context;
    if (conclusions.recommendations.length === 0) {
      return [paragraph('recommendations', words.noRecommendations(conclusions.problemData))];
    }
    const rows = byAddressee(groupsOf(context).map((own) => rowOf(own, context)));
    const shown = length === 'brief' ? rows.slice(0, FEW) : rows;
    if (shown.length === 0) return [];
    return [
      tableOf(shown, context),
      ...(shown.length < rows.length
        ? [paragraph('decisions-more', words.moreDecisions(rows.length, shown.length))]
        : []),
    ];
  },
};

type Group = readonly Recommendation[];

/** Their figures and schools stand in the memo already. */
const TOLD_ABOVE: ReadonlySet<Recommendation['rule']> = new Set([
  'indicator-worse',
  'low-index-worse',
  'low-result-signs-others',
  'risk-high',
]);

/**
 * Recommendations of one rule to people of one role by one day; those whose text the person edited on the last sheet
 * stand alone, those that were deleted there are left out.
 */
function groupsOf({ conclusions, kept }: MemoContext): readonly Group[] {
  const groups = new Map<string, Recommendation[]>();
  for (const own of conclusions.recommendations) {
    const before = kept.get(recommendationKey(own.key));
    if (before?.edited && before.text === '') continue;
    const key = before?.edited ? own.key : groupKey(own);
    const known = groups.get(key);
    if (known) known.push(own);
    else groups.set(key, [own]);
  }
  return [...groups.values()];
}

const groupKey = ({ rule, addressee, by }: Recommendation): string =>
  [
    rule,
    addressee.role,
    addressee.role === 'party' ? addressee.name : '',
    rule === 'due-soon' ? '' : by,
  ].join('|');

interface DecisionRow {
  readonly key: string;
  readonly addressee: string;
  readonly what: string;
  readonly by: string;
  /** On the last sheet, by a person. */
  readonly edited: boolean;
}

function rowOf(group: Group, context: MemoContext): DecisionRow {
  const { worded, words, figures, locale, kept } = context;
  const [first] = group;
  if (!first) throw new Error('an empty group of recommendations');
  const alone = worded.recommendations.find(({ key }) => key === first.key)?.what ?? '';
  const days = [...new Set(group.flatMap(({ by }) => by ?? []))].sort();
  return {
    key: group.length === 1 ? recommendationKey(first.key) : `decision:${groupKey(first)}`,
    addressee: addresseeOf(group, context),
    what: group.length === 1 && !TOLD_ABOVE.has(first.rule) ? alone : adviceOfMany(group, locale),
    by: days.length === 0 ? figures.nothing : words.days(days),
    edited: group.length === 1 && kept.get(recommendationKey(first.key))?.edited === true,
  };
}

/** What one addressee is to do by one day stands together; an edited text stays by itself. */
function byAddressee(rows: readonly DecisionRow[]): readonly DecisionRow[] {
  const merged = new Map<string, DecisionRow>();
  for (const row of rows) {
    const place = row.edited ? row.key : `${row.addressee}|${row.by}`;
    const known = merged.get(place);
    const both = known && { ...known, key: `decisions:${place}`, what: `${known.what} ${row.what}` };
    merged.set(place, both ?? row);
  }
  return [...merged.values()];
}

function addresseeOf(group: Group, { words }: MemoContext): string {
  const [first] = group;
  const schools = group.flatMap(({ school }) => school?.name ?? []);
  const of = (addressee: Addressee): readonly string[] =>
    addressee.role === 'curator' || addressee.role === 'party' ? [addressee.name] : [];
  return words.addressees({
    role: first?.addressee.role ?? 'coordinator',
    names: [...new Set(group.flatMap(({ addressee }) => of(addressee)))],
    schools: [...new Set(schools)],
  });
}

function tableOf(rows: readonly DecisionRow[], { words }: MemoContext): Block {
  const { columns } = words;
  return tableBlock(
    'recommendations',
    [
      column('number', columns.number, 1, word()),
      column('addressee', columns.addressee, 6, text),
      column('what', columns.what, 14, text),
      column('by', columns.by, 3, word()),
    ],
    rows.map(({ key, addressee, what, by }, at) => ({
      cells: { number: String(at + 1), addressee, what: { key, text: what }, by },
    })),
  );
}
