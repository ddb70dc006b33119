/** Remembers a function's answers by text, up to a bound: workbooks repeat their words and texts. */
export function remembered<T>(compute: (text: string) => T, bound = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    if (known.size >= bound) known.clear();
    known.set(text, made);
    return made;
  };
}
