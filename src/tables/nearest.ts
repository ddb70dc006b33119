import { distance } from 'fastest-levenshtein';
import { matchKey } from './text';

const TOLERANCE = 0.25;

/** The candidate closest to the text by edits, at most a quarter of its length away; null where none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const key = matchKey(text);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(key.length * TOLERANCE)) + 1;
  for (const candidate of candidates) {
    const other = matchKey(candidate);
    if (Math.abs(other.length - key.length) >= least) continue;
    const edits = distance(key, other);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
