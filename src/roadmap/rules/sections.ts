import { matchKey, nearest, overlap, rememberedFor, stemsOf } from '../../tables';
import type { Roadmap, Section } from '../model';
import type { Template } from '../template/schema';
import { misplaced } from './order';
import { type Hit, perRoadmap, replaceField, rule } from './rule';

type TemplateSection = Template['sections'][number];

interface MatchedSection {
  readonly section: Section;
  readonly expected: TemplateSection;
  readonly exact: boolean;
}

const LIKENESS = 0.6;

/** Sections of the table with the template's sections they stand for: same title, a like one, or the same number. */
const matchedSections = perRoadmap(({ sections, template }: Roadmap): readonly MatchedSection[] => {
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
  for (const section of sections) {
    const byNumber = section.number && template.sections[(section.number.parts[0] ?? 0) - 1];
    if (byNumber && free.has(byNumber)) take(section, byNumber, false);
  }
  return sections.flatMap((section) => matched.get(section) ?? []);
});

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

/** The row where a missing section would start: before the next one of the template, or below the table. */
function placeOf(roadmap: Roadmap, expected: TemplateSection): number {
  const { template, items, header } = roadmap;
  const later = new Set(template.sections.slice(template.sections.indexOf(expected) + 1));
  const next = matchedSections(roadmap).find((match) => later.has(match.expected));
  if (next) return next.section.row;
  const last = items.at(-1);
  return last ? (last.continuations.at(-1)?.row ?? last.row) + 1 : header.top + header.height;
}

function* missingSections(roadmap: Roadmap): Iterable<Hit<'section-missing'>> {
  const present = new Set(matchedSections(roadmap).map(({ expected }) => expected));
  const column = roadmap.header.columns.get('number') ?? roadmap.header.columns.get('activity') ?? 0;
  for (const [index, expected] of roadmap.template.sections.entries()) {
    if (!expected.required || present.has(expected)) continue;
    yield { row: placeOf(roadmap, expected), column, data: { number: index + 1, title: expected.title } };
  }
}

function* sectionsOutOfOrder(roadmap: Roadmap): Iterable<Hit<'section-order'>> {
  const { template } = roadmap;
  const wanted = matchedSections(roadmap).toSorted(
    (a, b) => template.sections.indexOf(a.expected) - template.sections.indexOf(b.expected),
  );
  for (const { item, after } of misplaced(wanted, ({ section }) => section.row)) {
    const { row, titleColumn, title } = item.section;
    yield { row, column: titleColumn, data: { title, after: after?.section.title ?? null } };
  }
}

function* otherTitles(roadmap: Roadmap): Iterable<Hit<'section-title-mismatch'>> {
  for (const { section, expected, exact } of matchedSections(roadmap)) {
    if (exact) continue;
    const field = section.fields.activity;
    yield {
      row: section.row,
      column: section.titleColumn,
      data: { read: section.title, expected: expected.title },
      fix:
        field?.column === section.titleColumn ? replaceField(roadmap, field, [expected.title], false) : null,
    };
  }
}

function* emptySections({
  header,
  activities,
  sections,
  subsections,
}: Roadmap): Iterable<Hit<'section-empty'>> {
  if (activities.length === 0 && sections.length === 0) {
    yield { row: header.top, column: header.columns.get('activity') ?? 0, data: { title: null } };
    return;
  }
  const used = new Set<Section | null>();
  for (const { section, subsection } of activities) used.add(section).add(subsection);
  const parents = new Set(subsections.map(({ parent }) => parent));
  for (const section of [...sections, ...subsections]) {
    if (used.has(section) || parents.has(section)) continue;
    yield { row: section.row, column: section.titleColumn, data: { title: section.title } };
  }
}

export const sectionRules = [
  rule('section-missing', missingSections),
  rule('section-order', sectionsOutOfOrder),
  rule('section-title-mismatch', otherTitles),
  rule('section-empty', emptySections),
];
