import { matchKey, nearest, singleLine } from '../tables';
import type { StatusMeaning, Template } from './template';

export interface StatusReading {
  /** Null for a mark that the template does not know. */
  readonly meaning: StatusMeaning | null;
  /** The template's own wording nearest to an unknown mark. */
  readonly nearest: string | null;
}

const keys = new WeakMap<Template, ReadonlyMap<string, StatusMeaning>>();

/** Marks such as «+» and «–» have no letters and are compared as they are. */
const statusKey = (text: string): string => matchKey(text) || singleLine(text);

function keysOf(template: Template): ReadonlyMap<string, StatusMeaning> {
  const known = keys.get(template);
  if (known) return known;
  const made = new Map<string, StatusMeaning>();
  for (const { text, aliases, meaning } of template.statuses) {
    for (const wording of [text, ...aliases]) made.set(statusKey(wording), meaning);
  }
  keys.set(template, made);
  return made;
}

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
