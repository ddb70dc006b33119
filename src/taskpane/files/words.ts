import { FILE_WORDS, type FileWords, FORM_WORDS, type FormWords } from '../../locales';
import { usePaneContext } from '../state/usePane';

/** The words of the area. */
export const useFileWords = (): FileWords => FILE_WORDS[usePaneContext().words.locale];

/** The words of workbooks to fill in. */
export const useFormWords = (): FormWords => FORM_WORDS[usePaneContext().words.locale];
