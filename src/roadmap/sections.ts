import { matchKey, nearest, overlap, rememberedFor, stemsOf } from '../tables';
import type { Section } from './model';
import type { Preamble } from './preamble';
import type { Template } from './template/schema';

type TemplateSection = Template['sections'][number];

export interface MatchedSection {
  readonly section: Section;
  readonly expected: TemplateSection;
  readonly exact: boolean;
}

const LIKENESS = 0.6;

/**
 * Sections of the table with the template's sections they stand for: same title, a like one, or, where most are named
 * so, the same number.
 */
export function matchSections(sections: readonly Section[], template: Template): readonly MatchedSection[] {
  const free = new Set(template.sections);
  const matched = new Map<Section, MatchedSection>();
  const take = (section: Section, expected: TemplateSection | undefined, exact: boolean): void => {
    if (!expected || matched.has(section)) return;
    free.delete(expected);
    matched.set(section, { section, expected, exact });
  };
  for (const section of sections)
    take(
      section,
      [...free].find((known) => saysTitle(section, known)),
      true,
    );
  for (const section of sections)
    take(
      section,
      [...free].find((known) => isLike(section, known)),
      false,
    );
  const named = matched.size;
  for (const section of sections) {
    if (named * 2 <= sections.length) break;
    const byNumber = section.number && template.sections[(section.number.parts[0] ?? 0) - 1];
    if (byNumber && free.has(byNumber)) take(section, byNumber, false);
  }
  return sections.flatMap((section) => matched.get(section) ?? []);
}

/** A goal and tasks stand above plans of every kind; with a third part of the template they are its own. */
const OWN_PARTS = 3;

/**
 * The roadmap is made by the template: half of its sections are there, or one beside a part above the table, or most of
 * these parts. One section or a goal alone may be there by chance. A template that asks for neither fits every roadmap.
 */
export function followsTemplate(
  template: Template,
  { named }: Preamble,
  sections: readonly Section[],
): boolean {
  const parts = template.preamble.filter((part) => part !== 'title');
  if (template.sections.length === 0 && parts.length === 0) return true;
  const known = matchSections(sections, template).length;
  const there = parts.filter((part) => named.has(part)).length;
  if (template.sections.length === 0 || there >= Math.min(OWN_PARTS, parts.length)) return there > 0;
  return known > 0 && (there > 0 || known * 2 >= template.sections.length);
}

const wordings = ({ title, aliases }: TemplateSection): readonly string[] => [title, ...aliases];

const keysOf = rememberedFor((expected: TemplateSection) => new Set(wordings(expected).map(matchKey)));

const saysTitle = (section: Section, expected: TemplateSection): boolean =>
  keysOf(expected).has(matchKey(section.title));

function isLike(section: Section, expected: TemplateSection): boolean {
  if (nearest(section.title, wordings(expected))) return true;
  const stems = stemsOf(section.title);
  return wordings(expected).some((wording) => {
    const other = stemsOf(wording);
    return Math.min(overlap(stems, other), overlap(other, stems)) >= LIKENESS;
  });
}
