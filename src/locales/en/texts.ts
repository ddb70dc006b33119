export const listed = (items: readonly string[]): string => items.join('; ');
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${count === 1 ? one : other}`;
