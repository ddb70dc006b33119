export const listed = (items: readonly string[]): string => items.join('; ');
export const decimal = (value: number): string => String(value).replace('.', ',');
