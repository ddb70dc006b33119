import {
  type Block,
  type Cell,
  cellIn,
  type CellKey,
  cellsIn,
  type ColumnKind,
  givenChange,
  givenShare,
  key,
  type Row,
  text,
  whole,
  word,
} from '../../document';
import { LOW_RESULT_INDEX } from '../../indicators';
import type { ExecutionState } from '../../monitoring';
import { cohortForms } from '../../tables';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { column, type MonitoringContext, part, rowKey, same, signWord, tableBlock, TOTAL } from './context';
import { countOfAll, KNOWN_STATES } from './counts';
import { DEFICITS } from './deficits';
import { CYCLE, EVENTS } from './events';
import { ROADMAPS } from './execution';
import { shareColumn } from './figures';
import { INDICATORS } from './indicators';
import { supportedCell } from './passport';
import { RISKS } from './risks';

const KEY = 'keyFigures';

/** A figure of the first page. */
interface KeyFigure {
  readonly label: string;
  readonly value: Cell;
  readonly kind: ColumnKind;
  /** What the figure calls for, given the cell that shows it. */
  readonly sign?: (value: Expression) => Cell;
  readonly note: string;
}

/** A word in bold letters. */
const keyWord: ColumnKind = { ...word(), emphasis: 'strong' };

/** The figures that matter most, all of them formulas over the rest of the sheet. */
export function keyFiguresPart(context: MonitoringContext): readonly Block[] {
  const { keyFigures: words } = context.words;
  const figures = [
    ...executionFigures(context),
    ...indexFigures(context),
    supportFigure(context),
    ...otherFigures(context),
  ];
  const columns = [
    column('label', words.figure, 2, text),
    column('value', words.value, 2, keyWord),
    column('sign', words.sign, 3, signWord(context)),
    column('note', words.note, 6, text),
  ];
  const rows = figures.map(({ label, value, kind, sign, note }, at): Row => {
    const cell = cellIn({ table: KEY, row: rowKey(at), column: 'value' });
    return {
      key: rowKey(at),
      cells: { label, value, sign: sign?.(cell) ?? null, note },
      kinds: { value: kind },
    };
  });
  return part(words.heading, tableBlock(KEY, columns, rows));
}

const unknown = (label: string, note: string, { language }: MonitoringContext): KeyFigure => ({
  label,
  value: language.noData,
  kind: keyWord,
  note,
});

/** A sign where the value is above 0, another where it is not. */
const signAbove0 =
  (value: number, above: string, none: string) =>
  (cell: Expression): Cell => ({
    value: value > 0 ? above : none,
    formula: call('IF', joined('>', cell, numeral(0)), literal(above), literal(none)),
  });

function executionFigures(context: MonitoringContext): readonly KeyFigure[] {
  const { words, monitoring } = context;
  const { executions } = monitoring;
  const { keyFigures, signs } = words;
  if (executions.length === 0) return [unknown(keyFigures.activities, words.roadmaps.none, context)];
  const counts = executions.map((execution) => execution.counts);
  const figure = (label: string, of: string, note: string, kind: ColumnKind = key(whole)): KeyFigure => ({
    ...{ label, kind, note },
    value: same(ROADMAPS, TOTAL, of),
  });
  const recurring = countOfAll(counts, 'recurring');
  const total = figure(keyFigures.activities, 'total', keyFigures.roadmaps(executions.length, recurring));
  const unmarked: readonly KeyFigure[] =
    countOfAll(counts, 'unmarked') === 0
      ? []
      : [
          {
            ...figure(keyFigures.states.unmarked, 'unmarked', keyFigures.stateNotes.unmarked),
            sign: () => signs.unmarked,
          },
        ];
  if (executions.every(({ marked }) => !marked)) return [total, ...unmarked];
  const overdue = signAbove0(countOfAll(counts, 'overdue'), signs.overdue, signs.noOverdue);
  const isShown = (state: ExecutionState): boolean =>
    state !== 'unknown' || countOfAll(counts, 'unknown') > 0;
  return [
    total,
    figure(keyFigures.share, 'share', keyFigures.shareNote, key(givenShare)),
    ...KNOWN_STATES.filter(isShown).map((state) => ({
      ...figure(keyFigures.states[state], state, keyFigures.stateNotes[state]),
      ...(state === 'overdue' && { sign: overdue }),
    })),
    ...unmarked,
  ];
}

function indexFigures(context: MonitoringContext): readonly KeyFigure[] {
  const { keyFigures } = context.words;
  const { indicators, supported } = context.monitoring.indicators;
  const index = indicators.findIndex(({ definition }) => definition.measure === LOW_RESULT_INDEX);
  const group = cohortForms(context.monitoring.data.settings.cohort);
  const label = keyFigures.index(group);
  if (supported.length === 0 || index < 0) return [unknown(label, keyFigures.noIndex(group), context)];
  const of = (own: string): { readonly same: CellKey } => same(INDICATORS, rowKey(index), own);
  return [
    {
      label,
      value: of(shareColumn('current')),
      kind: key(givenShare),
      note: keyFigures.indexNote,
    },
    {
      label: keyFigures.indexChange,
      value: of('change'),
      kind: givenChange,
      sign: () => of('trend'),
      note: keyFigures.indexChangeNote,
    },
  ];
}

function supportFigure(context: MonitoringContext): KeyFigure {
  const { words, monitoring } = context;
  const { given, schools } = monitoring.support;
  const { keyFigures, signs } = words;
  const label = keyFigures.supported(cohortForms(monitoring.data.settings.cohort));
  if (!given) return unknown(label, words.passport.noSchools, context);
  const has = (role: 'curator' | 'mentor'): boolean =>
    monitoring.data.tables.some(({ table }) => table.kind === 'schools' && table.columns.has(role));
  const withoutCurator = has('curator') ? monitoring.support.withoutCurator : [];
  const withoutMentor = has('mentor') ? monitoring.support.withoutMentor : [];
  const alone = new Set([...withoutCurator, ...withoutMentor]).size;
  const isSupported = schools.length > 0 && has('curator') && has('mentor');
  const sign = alone > 0 ? signs.unsupported : isSupported ? signs.supported : null;
  return {
    label,
    value: supportedCell(context),
    kind: key(whole),
    sign: () => sign,
    note: keyFigures.supportedNote(withoutCurator.length, withoutMentor.length),
  };
}

function otherFigures(context: MonitoringContext): readonly KeyFigure[] {
  const { words, monitoring } = context;
  const { keyFigures, signs } = words;
  const { profile, events, deficits, cycle } = monitoring;
  const high = profile.factors.reduce((sum, { counts }) => sum + counts.high, 0);
  const found = profile.factors.reduce((sum, own) => sum + own.found.length, 0);
  const corporate = deficits.subjects.filter((subject) => subject.corporate).length;
  const countIn = (table: string, own: string, rows: number, criterion: string): Expression =>
    call('COUNTIFS', cellsIn({ table, row: rowKey(0), column: own }, rowKey(rows - 1)), literal(criterion));
  return [
    profile.factors.length === 0
      ? unknown(keyFigures.risks, words.risks.none, context)
      : {
          label: keyFigures.risks,
          value: same(RISKS, TOTAL, 'high'),
          kind: key(whole),
          sign: signAbove0(high, signs.risks, signs.noRisks),
          note: keyFigures.risksNote(found),
        },
    events.kinds.length === 0
      ? unknown(keyFigures.events, events.given ? words.events.noneInPeriod : words.events.none, context)
      : {
          label: keyFigures.events,
          value: same(EVENTS, TOTAL, 'count'),
          kind: key(whole),
          note: keyFigures.eventsNote(events.kinds.length),
        },
    deficits.subjects.length === 0
      ? unknown(
          keyFigures.deficits,
          deficits.given ? words.deficits.noneCounted : words.deficits.none,
          context,
        )
      : {
          label: keyFigures.deficits,
          value: {
            value: corporate,
            formula: countIn(DEFICITS, 'word', deficits.subjects.length, words.deficits.corporate),
          },
          kind: key(whole),
          sign: signAbove0(corporate, signs.deficits, signs.noDeficits),
          note: keyFigures.deficitsNote(deficits.subjects.length, deficits.limit),
        },
    cycle.stages.length === 0
      ? unknown(keyFigures.cycle, words.cycle.none, context)
      : {
          label: keyFigures.cycle,
          value: {
            value: `${cycle.documented}${words.of}${cycle.stages.length}`,
            formula: joined(
              '&',
              countIn(CYCLE, 'documented', cycle.stages.length, words.yes),
              literal(words.of),
              numeral(cycle.stages.length),
            ),
          },
          kind: keyWord,
          sign: () => (cycle.undocumented > 0 ? signs.undocumented : signs.documented),
          note: keyFigures.cycleNote,
        },
  ];
}
