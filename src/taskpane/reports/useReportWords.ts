import { usePaneContext } from '../components/PaneContext';
import { REPORT_WORDS, type ReportWords } from '../../locales';

/** The words of the area in the language of the pane. */
export const useReportWords = (): ReportWords => REPORT_WORDS[usePaneContext().words.locale];
