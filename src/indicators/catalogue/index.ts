import type { WorkbookData } from '../../results';
import { sheetOfKind } from '../../tables';
import type { WorkbookSnapshot } from '../../workbook';
import type { FormulaView } from '../view';
import { builtinCatalogue } from './builtin';
import { type Catalogue, readList } from './list';

export type { Catalogue } from './list';

/** The indicators to compute: those of the sheet «Показатели (перечень)», else the fourteen built in. */
export function catalogueOf(data: WorkbookData, snapshot: WorkbookSnapshot, view: FormulaView): Catalogue {
  const builtin = builtinCatalogue(data.settings);
  const sheet = sheetOfKind(snapshot, 'indicators');
  const list = sheet ? readList(sheet, builtin, view) : null;
  return list ?? { definitions: builtin, findings: [] };
}
