import { FIGURES } from '../../../locales';
import type { TermChange } from '../../../indicators';
import { type ClassChange, classChanges } from '../../../monitoring';
import { joinedParagraph, type MemoContext, type MemoSection } from '../context';
import { ratioText } from '../figures';

const MOST_PROCEDURES = 8;
const MOST_TERMS = 3;

/** Low results of all schools by procedure and class, in the last two years known. */
export const results: MemoSection = {
  heading: 'results',
  blocks(context) {
    const { words } = context;
    const changes = classChanges(context.monitoring.indicators);
    const procedures = changes.filter(({ grade }) => grade === null);
    if (procedures.length === 0) return [];
    const shown = procedures.slice(0, MOST_PROCEDURES);
    const years = [...new Set(shown.map((own) => yearsOf(own, context)))];
    const groups = years.map((compared) => {
      const own = shown.filter((all) => yearsOf(all, context) === compared);
      const isSame = (all: ClassChange): boolean =>
        classesOf(all, changes).every(({ trend }) => trend === 'stable') && all.trend === 'stable';
      return {
        years: compared,
        changed: own.filter((all) => !isSame(all)).map((all) => said(all, changes, context)),
        stable: own.filter(isSame).map((all) => procedureName(all, context)),
      };
    });
    const terms = latestTerms(context);
    return [
      ...joinedParagraph('results-told', [
        words.results(groups, procedures.length - shown.length),
        terms.length === 0 ? null : words.terms(terms),
      ]),
    ];
  },
};

/** The last part of the year of each procedure that can be held against the part before it. */
function latestTerms({ monitoring }: MemoContext): readonly TermChange[] {
  const last = new Map<string, TermChange>();
  for (const own of monitoring.indicators.termChanges) {
    const key = `${own.procedure.label.key} ${own.term.kind}`;
    const known = last.get(key);
    if (own.change !== null && (!known || known.term.index < own.term.index)) last.set(key, own);
  }
  return [...last.values()].slice(0, MOST_TERMS);
}

export const procedureName = (
  { procedure }: Pick<ClassChange, 'procedure'>,
  { words }: MemoContext,
): string => words.procedure(procedure.label.name, procedure.period?.name ?? '');

const yearsOf = ({ year, previousYear }: ClassChange, { words }: MemoContext): string =>
  words.comparedYears(year, previousYear);

const classesOf = (all: ClassChange, changes: readonly ClassChange[]): readonly ClassChange[] =>
  changes.filter(({ grade, procedure }) => grade !== null && procedure === all.procedure);

/** Of all classes, and which of them went which way. */
function said(all: ClassChange, changes: readonly ClassChange[], context: MemoContext): string {
  const { words, locale, length } = context;
  const { now, before, change, same } = all;
  const classes = classesOf(all, changes);
  const of = (trend: ClassChange['trend']) =>
    classes.flatMap((own) =>
      own.trend === trend && own.grade !== null && own.change !== null
        ? [{ grade: own.grade, points: classes.length === 1 ? '' : FIGURES[locale].points(own.change) }]
        : [],
    );
  return words.procedureResult({
    name: procedureName(all, context),
    now: ratioText(now.part, now.total, context),
    before: before && change !== null ? ratioText(before.part, before.total, context) : null,
    points: change === null ? null : FIGURES[locale].points(change),
    same: same && {
      schools: same.schools,
      now: same.now.total === 0 ? '' : ratioText(same.now.part, same.now.total, context),
      before: same.before.total === 0 ? '' : ratioText(same.before.part, same.before.total, context),
    },
    better: of('better'),
    worse: of('worse'),
    stable: length === 'brief' ? [] : of('stable'),
  });
}
