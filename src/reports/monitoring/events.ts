import type { EventRecord } from '../../data';
import { type Block, type Cell, type Row, text, whole, word } from '../../document';
import type { StageSummary } from '../../monitoring';
import { a1, type Expression } from '../../workbook';
import { countedRows, criterionText, sumOfAll } from './formulas/countedRows';
import {
  type MonitoringContext,
  namedColumns,
  numbered,
  part,
  serialOf,
  sheetNamed,
  signWord,
  tableBlock,
  totalRow,
  withFormula,
} from './context';
import { column } from '../column';

const EVENTS = 'events';
const LEVELS = 'event-levels';
const ORGANISERS = 'event-organisers';
const CYCLE = 'cycle';

/** The events of the period by kind. */
export function eventsPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { events, period } = monitoring;
  const { events: own } = words;
  if (!events.given) return [];
  const left = own.leftOut(events.outside.length, events.undated.length);
  const aside = left === '' ? [] : [left];
  if (events.kinds.length === 0) return aside.length === 0 ? [] : part(own.heading, ...aside);
  const columns = [
    ...namedColumns(context, own.kind),
    countColumn(context),
    column('participants', own.participants, 1, whole, { persons: ['participants'] }),
  ];
  const rows: readonly Row[] = numbered(
    events.kinds.map((kind) => ({
      cells: {
        name: kind.kind.name,
        count: withFormula(kind.count, countFormula(kind.events, 'kind', false, context)),
        participants:
          kind.participants === null
            ? own.untold
            : withFormula(kind.participants, countFormula(kind.events, 'kind', true, context)),
      },
      families: [EVENTS],
    })),
  );
  const isTold = events.kinds.some(({ participants }) => participants !== null);
  const total = totalRow(words, isTold ? {} : { participants: own.untold }, rows);
  return [
    ...part(own.heading, own.note(period), tableBlock(EVENTS, columns, [...rows, total]), ...aside),
    ...levelsPart(context),
    ...organisersPart(context),
  ];
}

/** The events of the period by level, where some tell it. */
function levelsPart(context: MonitoringContext): readonly Block[] {
  const { levels: own, levelNames } = context.words.events;
  const { levels, total } = context.monitoring.events;
  const rows = levels.map(({ level, events }) => ({ name: levelNames[level], events }));
  return listPart(LEVELS, 'level', { ...own, total }, rows, context);
}

/** The same by who held them. */
function organisersPart(context: MonitoringContext): readonly Block[] {
  const { organisers: own } = context.words.events;
  const { organisers, total } = context.monitoring.events;
  const rows = organisers.map(({ organiser, events }) => ({ name: organiser.name, events }));
  return listPart(ORGANISERS, 'organiser', { ...own, total }, rows, context);
}

function listPart(
  key: string,
  column: 'level' | 'organiser',
  {
    heading,
    name,
    untold,
    total,
  }: {
    readonly heading: string;
    readonly name: string;
    readonly untold: (count: number) => string;
    readonly total: number;
  },
  listed: readonly { readonly name: string; readonly events: readonly EventRecord[] }[],
  context: MonitoringContext,
): readonly Block[] {
  if (listed.length === 0) return [];
  const columns = [...namedColumns(context, name), countColumn(context)];
  const rows = numbered(
    listed.map(({ name: own, events }) => ({
      cells: { name: own, count: withFormula(events.length, countFormula(events, column, false, context)) },
    })),
  );
  const left = total - listed.reduce((sum, { events }) => sum + events.length, 0);
  return part(heading, tableBlock(key, columns, rows), ...(left === 0 ? [] : [untold(left)]));
}

const countColumn = ({ words }: MonitoringContext) => column('count', words.events.count, 1, whole);

/** How many events rows of one text in a column tell of, or their participants. */
function countFormula(
  events: readonly EventRecord[],
  key: 'kind' | 'level' | 'organiser',
  participants: boolean,
  context: MonitoringContext,
): Expression | null {
  const { period } = context.monitoring;
  const told = participants ? events.filter((event) => event.participants !== null) : events;
  const tables = [...new Set(told.map(({ table }) => table))];
  return sumOfAll(
    tables.map((table) => {
      const sheet = sheetNamed(context, table.sheet);
      const columns = ([key, 'date', 'participants'] as const).map((own) => table.columns.get(own));
      const [keyAt, dateAt, participantsAt] = columns;
      if (!sheet || keyAt === undefined || dateAt === undefined) return null;
      const read = new Map<number, EventRecord>(
        told.flatMap((event) => (event.table === table ? [[event.row, event] as const] : [])),
      );
      const rows = [...read.keys()];
      return countedRows({
        sheet,
        rows,
        asked: [
          { column: keyAt, texts: [...new Set(rows.map((row) => criterionText(sheet, row, keyAt)))] },
          {
            column: dateAt,
            from: period ? serialOf(context, period.start) : 1,
            below: period ? serialOf(context, period.end) + 1 : null,
          },
        ],
        summed:
          participants && participantsAt !== undefined
            ? { column: participantsAt, read: (row) => read.get(row)?.participants ?? 0 }
            : null,
      });
    }),
  );
}

/** The stages of the management cycle with their documents. */
export function cyclePart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { stages } = monitoring.cycle;
  const { cycle } = words;
  if (stages.length === 0) return [];
  const columns = [
    ...namedColumns(context, cycle.stage),
    column('document', cycle.document, 6, text),
    column('documented', cycle.documented, 1, word()),
    column('state', cycle.state, 2, signWord(context)),
  ];
  const rows = numbered(
    stages.map((stage) => ({
      cells: {
        name: stage.name,
        document: stage.documentNames.join('; ') || cycle.noDocument,
        documented: documentedCell(stage, context),
        state: stateOf(stage, context),
      },
    })),
  );
  return part(cycle.heading, cycle.note, tableBlock(CYCLE, columns, rows));
}

/** Whether there is a document, leading to its cell. */
function documentedCell({ documented, documents }: StageSummary, { words }: MonitoringContext): Cell {
  const [place] = documents;
  if (!documented || !place) return words.no;
  return {
    value: words.yes,
    link: { sheet: place.sheet, cell: a1(place.row, place.column) },
    tone: 'link',
  };
}

function stateOf({ records, documented }: StageSummary, { words }: MonitoringContext): string {
  const { states } = words.cycle;
  if (records.length === 0) return states.missing;
  if (records.some(({ state }) => state === 'in-progress')) return states.inProgress;
  if (documented) return states.exists;
  return records.some(({ state }) => state === 'unknown') ? states.unknown : states.none;
}
