import type { StageSummary } from '../../../monitoring';
import { a1, type CellRange, type PlanCell } from '../../../workbook';
import {
  blockOf,
  type Block,
  columnRange,
  header,
  heading,
  type Line,
  sentence,
  span,
  styled,
  textSpan,
} from '../block';
import type { MonitoringContext } from '../context';
import { GRID } from '../grid';
import { signRules } from '../rules';

const COLUMN = { document: 2, documentEnd: 7, documented: 8, state: 9, stateEnd: 10 } as const;
const HEAD = 3;

/** The cells that say whether a stage has a document; null without a sheet of the cycle. */
export const documentedWords = ({ tops, monitoring }: MonitoringContext): CellRange | null => {
  const count = monitoring.cycle.stages.length;
  const first = tops.cycle + HEAD;
  return count === 0 ? null : columnRange(COLUMN.documented, first, first + count - 1);
};

/** The stages of the management cycle with their documents. */
export function cyclePart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { stages } = monitoring.cycle;
  if (stages.length === 0) {
    return blockOf(top, [heading(words.cycle.heading), sentence(words.cycle.none)]);
  }
  const first = top + HEAD;
  return blockOf(
    top,
    [
      heading(words.cycle.heading),
      sentence(words.cycle.note),
      header(
        [GRID.number, words.number],
        [GRID.name, words.cycle.stage],
        [COLUMN.document, words.cycle.document, COLUMN.documentEnd],
        [COLUMN.documented, words.cycle.documented],
        [COLUMN.state, words.cycle.state, COLUMN.stateEnd],
      ),
      ...stages.map((stage, index): Line => [
        span(GRID.number, styled(index + 1, 'count')),
        textSpan(GRID.name, stage.name),
        textSpan(
          COLUMN.document,
          stage.documentNames.join('; ') || words.cycle.noDocument,
          COLUMN.documentEnd,
        ),
        span(COLUMN.documented, documentedCell(stage, context)),
        span(COLUMN.state, styled(stateOf(stage, context), 'word'), COLUMN.stateEnd),
      ]),
    ],
    { head: HEAD, rules: signRules(context, COLUMN.state, first, first + stages.length - 1) },
  );
}

/** Whether there is a document, leading to its cell. */
function documentedCell({ documented, documents }: StageSummary, { words }: MonitoringContext): PlanCell {
  const [place] = documents;
  if (!documented || !place) return styled(words.no, 'word');
  return {
    ...styled(words.yes, 'linkedWord'),
    link: { sheet: place.sheet, cell: a1(place.row, place.column) },
  };
}

function stateOf({ records, documented }: StageSummary, { words }: MonitoringContext): string {
  const { states } = words.cycle;
  if (records.length === 0) return states.missing;
  if (records.some(({ state }) => state === 'in-progress')) return states.inProgress;
  if (documented) return states.exists;
  return records.some(({ state }) => state === 'unknown') ? states.unknown : states.none;
}
