import type { PlainCell } from '../../workbook';
import type { RowHead, TakenFile, TakenRoadmap, TakenRoadmapRow, TakenRow, TakenTable } from './model';

/**
 * A file as it was read, with its rows as bytes: those of thousands of files take little memory, and threads hand them over
 * as they are. Plain data.
 */
export interface PackedFile {
  readonly file: Omit<TakenFile, 'tables' | 'roadmaps'>;
  readonly tables: readonly (Omit<TakenTable, 'rows'> & Packed)[];
  readonly roadmaps: readonly (Omit<TakenRoadmap, 'rows'> & Packed)[];
}

interface Packed {
  /** The rows in JSON, without what the file and the heads tell. */
  readonly bytes: Uint8Array;
}

type PackedRow = readonly [origin: string, values: readonly PlainCell[]];
type PackedItem = readonly [...PackedRow, kind: TakenRoadmapRow['kind']];

/** Packs what was taken from a file: all its rows are of that file and its school. */
export const packed = ({ tables, roadmaps, ...file }: TakenFile): PackedFile => ({
  file,
  tables: tables.map(({ rows, heads, ...table }) => ({
    ...table,
    heads: heads.map(({ key, year }): RowHead => ({ key, year })),
    bytes: bytesOf(rows.map(({ origin, values }): PackedRow => [origin, values])),
  })),
  roadmaps: roadmaps.map(({ rows, ...roadmap }) => ({
    ...roadmap,
    bytes: bytesOf(rows.map(({ origin, values, kind }): PackedItem => [origin, values, kind])),
  })),
});

export function unpacked({ file, tables, roadmaps }: PackedFile): TakenFile {
  const { name, school } = file;
  return {
    ...file,
    tables: tables.map(({ bytes, ...table }) => ({
      ...table,
      get rows(): readonly TakenRow[] {
        const rows = rowsOf<PackedRow>(bytes);
        return table.heads.flatMap(({ key, year }, at) => {
          const row = rows[at];
          return row
            ? [{ key, year, school: school?.key ?? '', file: name, origin: row[0], values: row[1] }]
            : [];
        });
      },
    })),
    roadmaps: roadmaps.map(({ bytes, ...roadmap }) => ({
      ...roadmap,
      get rows(): readonly TakenRoadmapRow[] {
        return rowsOf<PackedItem>(bytes).map(([origin, values, kind]) => ({
          kind,
          values,
          file: name,
          origin,
        }));
      },
    })),
  };
}

const bytesOf = (rows: readonly (PackedRow | PackedItem)[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(rows));
const rowsOf = <R>(bytes: Uint8Array): readonly R[] =>
  JSON.parse(new TextDecoder().decode(bytes)) as readonly R[];
