import type { SchoolCategory } from '../data';
import type { NamedCategory } from '../tables';

/** A category in the words of a report; one of the municipality's own as it was named. */
export const categoryName = (
  { category, name }: NamedCategory,
  words: Readonly<Record<SchoolCategory, string>>,
): string => (category in words ? words[category as SchoolCategory] : name);
