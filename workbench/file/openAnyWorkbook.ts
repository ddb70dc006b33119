import type { WorkbookSnapshot } from '../../src/workbook';
import type { Workbook } from '../model';
import { workbookOf } from './fromSnapshot';
import { loadWorkbook } from './loadWorkbook';

/** Reads a workbook of any kind that the product can check; throws where it can't. */
export type SnapshotReader = (name: string, bytes: Uint8Array) => WorkbookSnapshot;

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** What was left out, in words for people; null where all is there. */
  readonly note: string | null;
}

const NOTE =
  'Книга открыта не полностью. Есть значения, формулы, форматы чисел, объединённые ячейки, таблицы, скрытые листы, строки и столбцы. Нет шрифтов, заливок, границ, размеров, условного форматирования, проверок данных, диаграмм, имён, параметров страницы и листов-диаграмм.';

/**
 * Opens any workbook that the product can check: as {@link loadWorkbook}, and where the file library refuses the file
 * (a sheet that is a chart, .xls, .ods), with what `readSnapshot` finds in it. Rejects with the error of `readSnapshot`
 * for what is no workbook.
 */
export async function openAnyWorkbook(
  fileName: string,
  bytes: Uint8Array,
  readSnapshot: SnapshotReader,
): Promise<OpenedWorkbook> {
  try {
    return { workbook: await loadWorkbook(fileName, bytes), note: null };
  } catch {
    return { workbook: workbookOf(fileName, readSnapshot(fileName, bytes)), note: NOTE };
  }
}
