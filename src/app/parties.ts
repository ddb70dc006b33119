import type { PartyList, PartyLists } from '../roadmap';
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
const SCHOOLS: readonly ColumnSpec[] = [
  { key: 'school', header: 'Школа', aliases: ['Школы', 'Образовательная организация', 'ОО'], required: true },
  { key: 'full', header: 'Полное наименование', aliases: ['Наименование школы'], required: false },
];

/** The parties named on the sheets «Ответственные» and «Школы». */
export function readPartyLists(snapshot: WorkbookSnapshot): PartyLists {
  const list = (kind: NamedSheetKind, columns: readonly ColumnSpec[]): PartyList | null => {
    const sheet = sheetOfKind(snapshot, kind);
    return sheet ? { sheet: sheet.name, names: readNames(sheet, columns) } : null;
  };
  return { responsibles: list('responsibles', RESPONSIBLES), schools: list('schools', SCHOOLS) };
}
