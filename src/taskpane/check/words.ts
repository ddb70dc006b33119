import { CHECK_WORDS, type CheckWords } from '../../locales';
import { usePaneContext } from '../state/usePane';

/** The words of findings in full, and of bars. */
export const useCheckWords = (): CheckWords => CHECK_WORDS[usePaneContext().words.locale];
