import type { WorkbookReader } from '../workbook';
import { readWorkbook } from './readWorkbook';
import { inExcel } from './run';

export const excelReader = (): WorkbookReader => ({ read: () => inExcel(readWorkbook) });
