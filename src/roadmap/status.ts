import { matchKey, nearest, rememberedFor, singleLine } from '../tables';
import type { StatusMeaning, Template } from './template';

export interface StatusReading {
  /** Null for a mark that the template does not know. */
  readonly meaning: StatusMeaning | null;
  /** The template's own wording nearest to an unknown mark. */
  readonly nearest: string | null;
}

/** Marks such as «+» and «–» have no letters and are compared as they are. */
const statusKey = (text: string): string => matchKey(text) || singleLine(text);

const keysOf = rememberedFor(
  ({ statuses }: Template): ReadonlyMap<string, StatusMeaning> =>
    new Map(
      statuses.flatMap(({ text, aliases, meaning }) =>
        [text, ...aliases].map((wording) => [statusKey(wording), meaning] as const),
      ),
    ),
);

/** What a mark means: the template's wording, or a text that begins with it («выполнено 15.03.2021»). */
export function readStatus(text: string, template: Template): StatusReading {
  const known = keysOf(template);
  const key = statusKey(text);
  for (let end = key.length; end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const meaning = known.get(key.slice(0, end));
    if (meaning) return { meaning, nearest: null };
  }
  return {
    meaning: null,
    nearest: nearest(
      text,
      template.statuses.map((status) => status.text),
    ),
  };
}
