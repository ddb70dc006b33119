import { COLLECT_PANE_WORDS, COLLECT_WORDS, type CollectPaneWords } from '../../../locales';
import { usePaneContext } from '../../state/usePane';

/** The words of collecting. */
export const useCollectWords = (): CollectPaneWords => COLLECT_PANE_WORDS[usePaneContext().words.locale];

/** The words that the command line tells the same by. */
export const useCollectedWords = () => COLLECT_WORDS[usePaneContext().words.locale];
