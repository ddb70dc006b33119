import { REPORT_WORDS, type ReportWords } from '../../locales';
import { usePaneContext } from '../state/usePane';

/** The words of the area in the language of the pane. */
export const useReportWords = (): ReportWords => REPORT_WORDS[usePaneContext().words.locale];
