import { recognise, type RecogniseOptions } from '../../book';
import { FINDINGS_LOCALES } from '../../locales';
import { restoredValidations } from '../../reports';
import { readMark } from '../../tables';
import {
  atOnce,
  type SheetValidations,
  type WorkbookFiller,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../../workbook';
import { inputOf } from './newTemplate';

/**
 * What the cells of a workbook offered when it was given out, to be put back after people have pasted over it; null where
 * it was made from no template. Pure.
 */
export function restoredLists(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
): readonly SheetValidations[] | null {
  const mark = readMark(snapshot);
  if (!mark) return null;
  const names = FINDINGS_LOCALES.ru;
  const { data, roadmaps } = atOnce(recognise(snapshot, options, { total: snapshot.sheets.length, names }));
  const { schoolYear } = mark;
  const usual = inputOf(mark.template, { today: options.today, ...(schoolYear && { schoolYear }) });
  const [roadmap] = roadmaps;
  const schools = data.schools.map(({ school, login }) => ({ name: school.name, login: login || null }));
  const input = { ...usual, mark, schools, ...(roadmap && { roadmap: roadmap.template }) };
  return restoredValidations(input, { snapshot, roadmaps, tables: data.tables.map(({ table }) => table) });
}

/** Puts the lists of the workbook back; gives the names of its sheets, null where it was made from no template. */
export async function restoreLists(
  host: WorkbookReader & WorkbookFiller,
  options: RecogniseOptions,
): Promise<readonly string[] | null> {
  const sheets = restoredLists(await host.read(), options);
  if (!sheets) return null;
  await host.offer(sheets);
  return sheets.map(({ sheet }) => sheet);
}
