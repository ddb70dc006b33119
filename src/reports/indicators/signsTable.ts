import { type Block, label, text, whole } from '../../document';
import type { LowProcedure, LowResultSigns } from '../../indicators';
import { FIGURES } from '../../locales';
import { column } from './columns';
import { type SheetContext, TABLE } from './context';

/** Procedures of a school that are named. */
const MOST_PROCEDURES = 6;
/** Columns of the sheet. */
const SPANS = { reasons: 1, procedures: 12 } as const;

/**
 * Schools with signs of low results, as texts: which signs a school shows, and in which procedures. Every result of
 * the data counts, not those of supported schools alone. Empty where there are no results to judge.
 */
export function signsSection(context: SheetContext): readonly Block[] {
  const { computed, words, signs, years } = context;
  if (computed.dynamics.length === 0) return [];
  const rule = signs.rule(computed.settings, years.current?.text ?? null, years.previous?.text ?? null);
  const heading: Block = { kind: 'heading', text: signs.title };
  const paragraphs = [rule, computed.signs.length === 0 ? signs.none : signs.written].map(
    (content): Block => ({ kind: 'paragraph', content }),
  );
  if (computed.signs.length === 0) return [heading, ...paragraphs];
  const blocks: readonly Block[] = [
    heading,
    ...paragraphs,
    {
      kind: 'table',
      table: {
        key: TABLE.signs,
        columns: [
          column('number', words.columns.number, whole),
          column('school', words.columns.school, label),
          column('reasons', signs.columns.reasons, text, SPANS.reasons),
          column('procedures', signs.columns.procedures, text, SPANS.procedures),
        ],
        together: true,
        rows: computed.signs.map((own, index) => ({
          key: String(index),
          cells: { number: index + 1, ...schoolTexts(own, context) },
        })),
      },
    },
  ];
  return [{ kind: 'together', blocks }];
}

function schoolTexts({ school, reasons, procedures }: LowResultSigns, context: SheetContext) {
  const { signs: words } = context;
  const more = procedures.length - MOST_PROCEDURES;
  return {
    school: school.name,
    reasons: reasons.map((reason) => words.reasons[reason]).join('; '),
    procedures: [
      ...procedures.slice(0, MOST_PROCEDURES).map((own) => procedureText(own, context)),
      ...(more > 0 ? [words.more(more)] : []),
    ].join('; '),
  };
}

function procedureText(
  { row, years, figure }: LowProcedure,
  { computed, signs, locale }: SheetContext,
): string {
  const { procedure, subject, grade, cells } = row;
  const { current } = computed.years;
  const share = (current && cells.get(current)?.figures.lowShare) ?? null;
  const named = signs.procedure({
    procedure: procedure.label.name,
    period: procedure.period?.name ?? null,
    subject: subject.name,
    grade: grade.name,
  });
  const told = figure ? signs.figure(figure) : share === null ? null : FIGURES[locale].share(share);
  return [told === null ? named : `${named} — ${told}`, ...(years.length > 1 ? [signs.again] : [])].join(
    ', ',
  );
}
