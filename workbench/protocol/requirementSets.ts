import type { ApiVersion } from './definition';

/** The requirement sets of a host, as `isSetSupported` knows them. */
export function requirementSets(excelApi: ApiVersion): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    // The client of today asks for this set where the documentation says ExcelApi 1.17.
    ...(Number(excelApi.slice(2)) >= 17 && { ExcelApiOnline: '1.1' }),
    DelayForCellEdit: '1.1',
    SharedRuntime: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.2',
    AddinCommands: '1.1',
    CompressedFile: '1.1',
    DocumentEvents: '1.1',
    File: '1.1',
    Settings: '1.1',
  };
}
