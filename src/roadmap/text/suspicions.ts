import { markupIn, remembered } from '../../tables';
import { mixedWords } from './alphabet';
import { mayHoldTornWord } from './brokenWords';

import { strayAt } from './spaces';

/** What a text should be looked at for; everything but a torn word is certain. */
export interface Suspicions {
  readonly spaces: boolean;
  readonly alphabet: boolean;
  readonly markup: boolean;
  readonly tornWord: boolean;
}

/** Null for a clean text. Remembered: roadmaps repeat their periods, parties and results over and over. */
export const suspicionsOf = remembered((text): Suspicions | null => {
  const found = {
    spaces: strayAt(text) >= 0,
    alphabet: mixedWords(text) !== null,
    markup: markupIn(text).length > 0,
    tornWord: mayHoldTornWord(text),
  };
  return Object.values(found).includes(true) ? found : null;
});
