import type { PartyList, PartyLists } from '../roadmap';
import { SCHOOL_NAME_COLUMNS } from '../data';
import { type ColumnSpec, type NamedSheetKind, sheetOfKind } from '../tables';
import type { WorkbookSnapshot } from '../workbook';
import { readNames } from './sheets';

const RESPONSIBLES: readonly ColumnSpec[] = [
  {
    key: 'name',
    header: 'Ответственный',
    aliases: ['Ответственные', 'Ответственный исполнитель', 'Наименование', 'Исполнитель'],
    required: true,
  },
];
/** The parties named on the sheets «Ответственные» and «Школы». */
export function readPartyLists(snapshot: WorkbookSnapshot): PartyLists {
  const list = (kind: NamedSheetKind, columns: readonly ColumnSpec[]): PartyList | null => {
    const sheet = sheetOfKind(snapshot, kind);
    return sheet ? { sheet: sheet.name, names: readNames(sheet, columns) } : null;
  };
  return { responsibles: list('responsibles', RESPONSIBLES), schools: list('schools', SCHOOL_NAME_COLUMNS) };
}
