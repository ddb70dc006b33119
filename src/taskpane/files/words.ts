import { FILE_WORDS, type FileWords } from '../../locales';
import { usePaneContext } from '../state/usePane';

/** The words of the area. */
export const useFileWords = (): FileWords => FILE_WORDS[usePaneContext().words.locale];
