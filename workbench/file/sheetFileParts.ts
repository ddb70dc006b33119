import type { FilterCriteria } from '../model';
import { readChartParts, type ReadChartParts } from './parts/charts';
import type { FilePackage } from './parts/filePackage';
import { readFilter } from './parts/filters';
import { readRuleParts, type RuleParts, withKnownRules } from './parts/readRuleParts';
import { relatedPaths, sheetPaths } from './parts/relations';
import { readSheetProperties } from './parts/sheetProperties';
import { attribute, elements, isOn, tags } from './parts/xml';

/** What of a sheet the file library doesn't read. */
export interface SheetFileParts {
  readonly rules: RuleParts;
  readonly criteria: FilterCriteria;
  /** Table name → its XML. */
  readonly tables: ReadonlyMap<string, string>;
  readonly charts: readonly ReadChartParts[];
  readonly properties: ReadonlyMap<string, string>;
  /** Whether the numbers of pages count, which files hold even where they don't. */
  readonly fitToPage: boolean;
}

function partsAt(file: FilePackage, path: string): SheetFileParts {
  const xml = file.text(path);
  const [filter] = elements(xml, 'autoFilter');
  const [setUp = ''] = tags(xml, 'pageSetUpPr');
  const tables = relatedPaths(file, path, 'table').map((tablePath) => file.text(tablePath));
  return {
    rules: readRuleParts(xml),
    criteria: readFilter(filter?.inner ?? ''),
    tables: new Map(
      tables.map((table) => {
        const [tag = ''] = tags(table, 'table');
        return [attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '', table];
      }),
    ),
    charts: readChartParts(file, path),
    properties: readSheetProperties(file, path),
    fitToPage: isOn(setUp, 'fitToPage'),
  };
}

const NOTHING: SheetFileParts = {
  rules: { refine: (_references, _priority, rule) => rule, newer: [] },
  criteria: new Map(),
  tables: new Map(),
  charts: [],
  properties: new Map(),
  fitToPage: false,
};

/** By the name of the sheet; nothing where the file is no archive or has no such sheet. */
export function sheetFileParts(file: FilePackage | null): (sheet: string) => SheetFileParts {
  const read = new Map(
    [...(file ? sheetPaths(file) : [])].map(([name, path]) => [name, file ? partsAt(file, path) : NOTHING]),
  );
  return (sheet) => read.get(sheet) ?? NOTHING;
}

/** The file in a form that the library reads without leaving rules out. */
export function forLibrary(file: FilePackage, bytes: Uint8Array): Uint8Array {
  let changed = false;
  for (const path of sheetPaths(file).values()) {
    const xml = file.text(path);
    const known = withKnownRules(xml);
    if (known === xml) continue;
    file.write(path, known);
    changed = true;
  }
  return changed ? file.bytes() : bytes;
}
