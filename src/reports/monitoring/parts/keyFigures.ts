import { LOW_RESULT_INDEX } from '../../../indicators';
import type { ExecutionState } from '../../../monitoring';
import {
  call,
  type Expression,
  joined,
  literal,
  numeral,
  type PlanCell,
  rangeReference,
} from '../../../workbook';
import { figureTexts, trendText } from '../../formulas/figures';
import { computed } from '../../planCells';
import { beside, fixed } from '../../references';
import { blockOf, type Block, header, heading, type Line, span, styled, textSpan } from '../block';
import type { MonitoringContext } from '../context';
import { GRID, LAST_COLUMN } from '../grid';
import { COUNT_COLUMN, KNOWN_STATES, shareOf, summed } from '../groupCounts';
import { signRules } from '../rules';
import { documentedWords } from './cycle';
import { deficitWords } from './deficits';
import { allEventsRow, EVENT_COLUMN } from './events';
import { INDICATOR_COLUMN, indicatorRow } from './indicators';
import { allRisksRow, RISK_COLUMN } from './risks';
import { allRoadmapsRow } from './roadmaps';

const COLUMN = { value: 2, valueEnd: 3, sign: 4, signEnd: 6, note: 7 } as const;
const HEAD = 2;
/** From a figure's first column. */
const SHARE = 2;

/** A figure of the first page. */
interface KeyFigure {
  readonly label: string;
  readonly value: PlanCell;
  /** What the figure calls for, given the cell that shows it; null where it calls for nothing. */
  readonly sign: ((value: Expression) => PlanCell) | null;
  readonly note: string;
}

/** The figures that matter most, all of them formulas over the rest of the sheet. */
export function keyFiguresPart(context: MonitoringContext, top: number): Block {
  const { words } = context;
  const figures = [
    ...executionFigures(context),
    ...indexFigures(context),
    supportFigure(context),
    ...otherFigures(context),
  ];
  const first = top + HEAD;
  const lines = figures.map(({ label, value, sign, note }, index): Line => [
    span(0, styled(label, 'label'), GRID.name),
    span(COLUMN.value, value, COLUMN.valueEnd),
    span(
      COLUMN.sign,
      sign ? sign(beside(first + index, COLUMN.value)) : styled(null, 'word'),
      COLUMN.signEnd,
    ),
    textSpan(COLUMN.note, note, LAST_COLUMN),
  ]);
  return blockOf(
    top,
    [
      heading(words.keyFigures.heading),
      header(
        [0, words.keyFigures.figure, GRID.name],
        [COLUMN.value, words.keyFigures.value, COLUMN.valueEnd],
        [COLUMN.sign, words.keyFigures.sign, COLUMN.signEnd],
        [COLUMN.note, words.keyFigures.note, LAST_COLUMN],
      ),
      ...lines,
    ],
    { head: HEAD, rules: signRules(context, COLUMN.sign, first, first + lines.length - 1) },
  );
}

const unknown = (label: string, text: string, context: MonitoringContext): KeyFigure => ({
  label,
  value: styled(context.figures.noData, 'keyWord'),
  sign: null,
  note: text,
});

/** A sign where the value is above 0, another where it is not. */
const signAbove0 =
  (value: number, above: string, none: string) =>
  (cell: Expression): PlanCell =>
    computed(
      call('IF', joined('>', cell, numeral(0)), literal(above), literal(none)),
      value > 0 ? above : none,
      'word',
    );

function executionFigures(context: MonitoringContext): readonly KeyFigure[] {
  const { words, monitoring } = context;
  const { executions } = monitoring;
  const { keyFigures } = words;
  if (executions.length === 0) return [unknown(keyFigures.activities, words.roadmaps.none, context)];
  const counts = summed(executions.map((execution) => execution.counts));
  const row = allRoadmapsRow(context);
  const of = (column: number, value: number | string, style: 'keyFigure' | 'keyShare'): PlanCell =>
    computed(fixed(row, column), value, style);
  const total: KeyFigure = {
    label: keyFigures.activities,
    value: of(COUNT_COLUMN.total, counts.total, 'keyFigure'),
    sign: null,
    note: keyFigures.roadmaps(executions.length, counts.recurring),
  };
  const unmarked: readonly KeyFigure[] =
    counts.unmarked === 0
      ? []
      : [
          {
            label: keyFigures.states.unmarked,
            value: of(COUNT_COLUMN.unmarked, counts.unmarked, 'keyFigure'),
            sign: () => styled(words.signs.unmarked, 'word'),
            note: keyFigures.stateNotes.unmarked,
          },
        ];
  if (executions.every(({ marked }) => !marked)) return [total, ...unmarked];
  const overdue = signAbove0(counts.overdue, words.signs.overdue, words.signs.noOverdue);
  const signs: Partial<Record<ExecutionState, KeyFigure['sign']>> = { overdue };
  return [
    total,
    {
      label: keyFigures.share,
      value: of(COUNT_COLUMN.share, shareOf(counts, context), 'keyShare'),
      sign: null,
      note: keyFigures.shareNote,
    },
    ...KNOWN_STATES.filter((state) => state !== 'unknown' || counts.unknown > 0).map((state): KeyFigure => ({
      label: keyFigures.states[state],
      value: of(COUNT_COLUMN[state], counts[state], 'keyFigure'),
      sign: signs[state] ?? null,
      note: keyFigures.stateNotes[state],
    })),
    ...unmarked,
  ];
}

function indexFigures(context: MonitoringContext): readonly KeyFigure[] {
  const { words, monitoring, figures } = context;
  const { indicators, supported } = monitoring.indicators;
  const { keyFigures } = words;
  const index = indicators.findIndex(({ definition }) => definition.measure === LOW_RESULT_INDEX);
  const result = supported.length === 0 ? undefined : indicators[index];
  if (!result) return [unknown(keyFigures.index, keyFigures.noIndex, context)];
  const row = indicatorRow(context, index);
  const { current, change, trend } = result;
  const share = computed(
    fixed(row, INDICATOR_COLUMN.current + SHARE),
    figureTexts(current, figures).share,
    'keyShare',
  );
  const changed = computed(fixed(row, INDICATOR_COLUMN.change), change ?? figures.noData, 'change');
  return [
    { label: keyFigures.index, value: share, sign: null, note: keyFigures.indexNote },
    {
      label: keyFigures.indexChange,
      value: changed,
      sign: () => computed(fixed(row, INDICATOR_COLUMN.trend), trendText(trend, change, figures), 'word'),
      note: keyFigures.indexChangeNote,
    },
  ];
}

function supportFigure(context: MonitoringContext): KeyFigure {
  const { words, monitoring } = context;
  const { given, schools } = monitoring.support;
  const label = words.keyFigures.supported;
  if (!given) return unknown(label, words.passport.noSchools, context);
  const has = (role: 'curator' | 'mentor'): boolean =>
    monitoring.data.tables.some(({ table }) => table.kind === 'schools' && table.columns.has(role));
  const withoutCurator = has('curator') ? monitoring.support.withoutCurator : [];
  const withoutMentor = has('mentor') ? monitoring.support.withoutMentor : [];
  const alone = new Set([...withoutCurator, ...withoutMentor]).size;
  const isTold = alone > 0 || (has('curator') && has('mentor'));
  return {
    label,
    value: styled(schools.length, 'keyFigure'),
    sign: () =>
      styled(
        !isTold
          ? null
          : alone > 0
            ? words.signs.unsupported
            : schools.length > 0
              ? words.signs.supported
              : null,
        'word',
      ),
    note: words.keyFigures.supportedNote(withoutCurator.length, withoutMentor.length),
  };
}

function otherFigures(context: MonitoringContext): readonly KeyFigure[] {
  const { words, monitoring } = context;
  const { keyFigures, signs } = words;
  const { profile, events, deficits, cycle } = monitoring;
  const [risks, event, deficit, documented] = [
    allRisksRow(context),
    allEventsRow(context),
    deficitWords(context),
    documentedWords(context),
  ];
  const high = profile.factors.reduce((sum, { counts }) => sum + counts.high, 0);
  const found = profile.factors.reduce((sum, own) => sum + own.found.length, 0);
  const corporate = deficits.subjects.filter((subject) => subject.corporate).length;
  const yes = joined(
    '&',
    documented ? call('COUNTIFS', rangeReference(documented), literal(words.yes)) : numeral(0),
    literal(words.of),
    numeral(cycle.stages.length),
  );
  return [
    risks === null
      ? unknown(keyFigures.risks, words.risks.none, context)
      : {
          label: keyFigures.risks,
          value: computed(fixed(risks, RISK_COLUMN.high), high, 'keyFigure'),
          sign: signAbove0(high, signs.risks, signs.noRisks),
          note: keyFigures.risksNote(found),
        },
    event === null
      ? unknown(keyFigures.events, events.given ? words.events.noneInPeriod : words.events.none, context)
      : {
          label: keyFigures.events,
          value: computed(fixed(event, EVENT_COLUMN.count), events.total, 'keyFigure'),
          sign: null,
          note: keyFigures.eventsNote(events.kinds.length),
        },
    deficit === null
      ? unknown(
          keyFigures.deficits,
          deficits.given ? words.deficits.noneCounted : words.deficits.none,
          context,
        )
      : {
          label: keyFigures.deficits,
          value: computed(
            call('COUNTIFS', rangeReference(deficit), literal(words.deficits.corporate)),
            corporate,
            'keyFigure',
          ),
          sign: signAbove0(corporate, signs.deficits, signs.noDeficits),
          note: keyFigures.deficitsNote(deficits.subjects.length, deficits.limit),
        },
    documented === null
      ? unknown(keyFigures.cycle, words.cycle.none, context)
      : {
          label: keyFigures.cycle,
          value: computed(yes, `${cycle.documented}${words.of}${cycle.stages.length}`, 'keyWord'),
          sign: () => styled(cycle.undocumented > 0 ? signs.undocumented : signs.documented, 'word'),
          note: keyFigures.cycleNote,
        },
  ];
}
