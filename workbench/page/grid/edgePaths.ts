import type { BorderLine } from '../../model';
import { type Stroke, strokeOf } from './borderEdges';

/** A straight piece of a border in pixels. */
export interface Edge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly line: BorderLine;
}

/** All edges that are drawn with one stroke, as the data of an SVG path. */
export interface EdgePath {
  readonly key: string;
  readonly stroke: Stroke;
  readonly path: string;
}

/** Groups edges by how they look; touching pieces of a line become one, so that dashes run through. */
export function edgePaths(edges: readonly Edge[]): EdgePath[] {
  const groups = new Map<string, { readonly stroke: Stroke; readonly edges: Edge[] }>();
  for (const edge of edges) {
    const stroke = strokeOf(edge.line);
    if (!stroke) continue;
    const key = [stroke.color, stroke.width, stroke.dash, stroke.double].join();
    const group = groups.get(key) ?? { stroke, edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  return [...groups].map(([key, { stroke, edges: own }]) => ({
    key,
    stroke,
    path: joined(own)
      .flatMap((edge) => piecesOf(edge, stroke))
      .join(''),
  }));
}

function joined(edges: readonly Edge[]): Edge[] {
  const result: Edge[] = [];
  const lastAt = new Map<string, number>();
  for (const edge of edges) {
    const key = lineKey(edge);
    const index = key === null ? undefined : lastAt.get(key);
    const last = index === undefined ? undefined : result[index];
    if (index !== undefined && last && last.x2 === edge.x1 && last.y2 === edge.y1) {
      result[index] = { ...last, x2: edge.x2, y2: edge.y2 };
    } else {
      if (key !== null) lastAt.set(key, result.length);
      result.push(edge);
    }
  }
  return result;
}

const isHorizontal = (edge: Edge): boolean => edge.y1 === edge.y2;
const isVertical = (edge: Edge): boolean => edge.x1 === edge.x2;

/** The straight line that an edge lies on; null for diagonals. */
function lineKey(edge: Edge): string | null {
  if (isHorizontal(edge)) return `y${String(edge.y1)}`;
  return isVertical(edge) ? `x${String(edge.x1)}` : null;
}

/** Lines of an odd width lie half a pixel off, so that they are crisp; a double line is two of them. */
function piecesOf(edge: Edge, { width, double }: Stroke): string[] {
  if (!isHorizontal(edge) && !isVertical(edge)) return [pathOf(edge, 0, 0)];
  const shift = width % 2 === 1 ? -0.5 : 0;
  const offsets = double ? [shift - 1, shift + 1] : [shift];
  return offsets.map((offset) => (isHorizontal(edge) ? pathOf(edge, 0, offset) : pathOf(edge, offset, 0)));
}

const pathOf = ({ x1, y1, x2, y2 }: Edge, dx: number, dy: number): string =>
  `M${String(x1 + dx)} ${String(y1 + dy)}L${String(x2 + dx)} ${String(y2 + dy)}`;
