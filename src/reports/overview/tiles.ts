import {
  type Block,
  type Cell,
  type Column,
  type ColumnKind,
  computedBy,
  kindOf,
  type LookName,
  type Row,
  shareOf,
  statusOf,
} from '../../document';
import { type IndicatorResult, LOW_RESULT_INDEX } from '../../indicators';
import { indicatorTitle } from '../../locales';
import { rowKey, same, tableBlock } from '../monitoring/context';
import { shareColumn, partOf, wholeOf } from '../monitoring/figures';
import { INDICATORS } from '../monitoring/indicators';
import { type OverviewContext, TILE_WIDTHS, TILES_ACROSS } from './context';
import { countedIn, shownStates } from './states';

const MOST = 6;

/** A key share. */
interface Tile {
  readonly label: string;
  readonly share: Cell;
  readonly trend: Cell;
  readonly part: Cell;
  readonly whole: Cell;
  readonly change: Cell;
  readonly target: Cell;
  readonly status: Cell;
}

/** Indicators by how much they call for attention: what stays behind its target, what got worse, what has a target. */
function gravity({ definition: { measure }, status, trend, target }: IndicatorResult): number {
  if (measure === LOW_RESULT_INDEX) return 0;
  if (status === 'behind') return 1;
  if (trend === 'worse') return 2;
  return target === null ? 4 : 3;
}

const executionCount = (context: OverviewContext): number => (hasMarks(context) ? 2 : 0);
const hasMarks = (context: OverviewContext): boolean => shownStates(context).includes('overdue');

/** The indicators that have room, the gravest first; none of which nothing is known. */
export const shownIndicators = (context: OverviewContext): readonly IndicatorResult[] =>
  [...context.monitoring.indicators.indicators]
    .filter(({ current }) => current.share !== null)
    .sort((a, b) => gravity(a) - gravity(b))
    .slice(0, MOST - executionCount(context));

function executionTiles(context: OverviewContext): readonly Tile[] {
  if (!hasMarks(context)) return [];
  const { tiles } = context.overview;
  const tile = (label: string, states: Parameters<typeof countedIn>[1]): Tile => {
    const part = countedIn(context, states);
    const whole = countedIn(
      context,
      shownStates(context).filter((own) => own !== 'unmarked'),
    );
    const share = computedBy(shareOf('part', 'whole', 'whole'), { part, whole }, context.language);
    return { label, share, part, whole, trend: null, change: null, target: null, status: null };
  };
  return [tile(tiles.execution, ['done', 'late']), tile(tiles.overdue, ['overdue'])];
}

function indicatorTile(result: IndicatorResult, at: number, { overview, locale }: OverviewContext): Tile {
  const cell = (own: string): Cell => same(INDICATORS, rowKey(at), own);
  const { noChange, noTarget } = overview.tiles;
  const isCompared = result.change !== null;
  return {
    label: indicatorTitle(result.definition, locale),
    share: cell(shareColumn('current')),
    part: cell(partOf('current')),
    whole: cell(wholeOf('current')),
    change: isCompared ? cell('change') : noChange,
    trend: isCompared ? cell('trend') : null,
    target: result.target === null ? noTarget : cell('target'),
    status: result.target === null ? null : cell('status'),
  };
}

const tileKind = (look: LookName, tones: ColumnKind['tones'] = () => []): ColumnKind =>
  kindOf({ look, tones });

/** The rows of a tile: each of its cells with the columns that it takes. */
const ROWS = [
  { key: 'label', cells: [{ of: 'label', span: 4, kind: tileKind('tileLabel') }] },
  {
    key: 'value',
    cells: [
      { of: 'share', span: 2, kind: { ...tileKind('tileValue'), written: shareOf('', '').written } },
      {
        of: 'trend',
        span: 2,
        kind: tileKind('tileWord', ({ better, worse }) => [
          { word: better, tone: 'good' },
          { word: worse, tone: 'bad' },
        ]),
      },
    ],
  },
  {
    key: 'parts',
    cells: [
      { of: 'part', span: 1, kind: tileKind('tilePart') },
      { of: 'whole', span: 1, kind: tileKind('tileWhole') },
      { of: 'change', span: 2, kind: tileKind('tileChange') },
    ],
  },
  {
    key: 'target',
    cells: [
      { of: 'target', span: 2, kind: tileKind('tileTarget') },
      {
        of: 'status',
        span: 2,
        kind: tileKind('tileWord', (language) =>
          statusOf({
            ...{ current: null, baseline: null, target: null, change: '', direction: 'more', decimals: 0 },
          }).tones(language),
        ),
      },
    ],
  },
] as const satisfies readonly {
  readonly key: string;
  readonly cells: readonly { readonly of: keyof Tile; readonly span: number; readonly kind: ColumnKind }[];
}[];

/** The key shares as tiles, three in a row; nothing where none is known. */
export function tilesBlocks(context: OverviewContext): readonly Block[] {
  const tiles = [
    ...executionTiles(context),
    ...shownIndicators(context).map((result, at) => indicatorTile(result, at, context)),
  ];
  return Array.from({ length: Math.ceil(tiles.length / TILES_ACROSS) }, (_row, at) =>
    tilesTable(`tiles ${at}`, tiles.slice(at * TILES_ACROSS, (at + 1) * TILES_ACROSS)),
  );
}

const keyOf = (tile: number, column: number): string => `${tile} ${column}`;
const gapOf = (tile: number): string => `gap ${tile}`;
const BLANK = kindOf({ look: 'blank' });

function tilesTable(key: string, tiles: readonly Tile[]): Block {
  const columns = tiles.flatMap((_tile, at): Column[] => [
    ...(at === 0 ? [] : [{ key: gapOf(at), title: '', span: 1, kind: BLANK }]),
    ...TILE_WIDTHS.map((_width, column) => ({ key: keyOf(at, column), title: '', span: 1, kind: BLANK })),
  ]);
  const rows = ROWS.map((own): Row => {
    const placed = tiles.flatMap((tile, at) => {
      let left = 0;
      return own.cells.map(({ of, span, kind }) => {
        const column = keyOf(at, left);
        left += span;
        return { column, columns: span, kind, cell: tile[of] ?? '' };
      });
    });
    return {
      key: own.key,
      cells: Object.fromEntries(placed.map(({ column, cell }) => [column, cell])),
      kinds: Object.fromEntries(placed.map(({ column, kind }) => [column, kind])),
      joined: placed.map(({ column, columns: taken }) => ({ column, columns: taken })),
    };
  });
  return tableBlock(key, columns, rows, { headless: true, together: true });
}
