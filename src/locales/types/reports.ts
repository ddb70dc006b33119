import type { Day } from '../../workbook';
import type { DynamicsSheetWords } from './dynamics';
import type { FigureWords } from './figures';
import type { IndicatorsSheetWords } from './indicators';
import type { MissingWords } from './missing';
import type { SignsWords } from './signs';
import type { MemoWords } from './memo';
import type { RisksSheetWords } from './risks';
import type { MonitoringSheetWords } from './monitoring';

/** Words of the sheet «Замечания». */
export interface FindingsSheetWords {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** What was checked, when, and what came of it. */
  readonly summary: (workbook: string, day: Day, counts: string) => string;
  /** Why the sheet has another name than usual. */
  readonly renamed: (usual: string) => string;
  readonly columns: {
    readonly number: string;
    readonly sheet: string;
    readonly cell: string;
    readonly severity: string;
    readonly problem: string;
    readonly advice: string;
  };
  /** Stands in place of a sheet's name for findings about the whole workbook. */
  readonly workbook: string;
  readonly none: string;
}

/** Everything the inserted sheets say in one language, findings apart. */
export interface ReportsLocale {
  readonly findings: FindingsSheetWords;
  readonly figures: FigureWords;
  readonly indicators: IndicatorsSheetWords;
  readonly dynamics: DynamicsSheetWords;
  readonly signs: SignsWords;
  readonly missing: MissingWords;
  readonly memo: MemoWords;
  readonly risks: RisksSheetWords;
  readonly monitoring: MonitoringSheetWords;
  /** Foot of each printed page; «&P» is its number, «&N» how many there are. */
  readonly footer: (title: string) => string;
}
