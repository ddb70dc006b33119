import type { WorkbookData } from '../../data';
import { sheetOfKind } from '../../tables';
import type { WorkbookSnapshot } from '../../workbook';
import { builtinCatalogue } from './builtin';
import { type Catalogue, readList } from './list';
import { headersOf } from './listColumns';

export type { Catalogue } from './list';

/**
 * The indicators to compute: those of the sheet «Показатели (перечень)», else the fourteen built in. Reads that sheet
 * and the heads of the data sheets alone.
 */
export function catalogueOf(data: WorkbookData, snapshot: WorkbookSnapshot): Catalogue {
  const builtin = builtinCatalogue(data.settings);
  const sheet = sheetOfKind(snapshot, 'indicators');
  const list = sheet ? readList(sheet, builtin, headersOf(data, snapshot)) : null;
  return list ?? { definitions: builtin, findings: [] };
}
