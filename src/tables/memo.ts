/** Longer texts seldom come twice, and to keep them costs more than to look again. */
const LONGEST_REMEMBERED = 80;

/** Remembers a function's answers by short text, up to a bound: workbooks repeat their words, periods and names. */
export function remembered<T>(compute: (text: string) => T, bound = 100_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    if (known.size >= bound) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Remembers a function's answers for as long as the object asked about lives. */
export function rememberedFor<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const made = { value: compute(key) };
    known.set(key, made);
    return made.value;
  };
}
