import type { Roadmap, Section } from '../model';
import { matchSections } from '../sections';
import { missingColumns } from '../tableHeader';
import type { Template } from '../template/schema';
import { misplaced } from './order';
import { type Hit, perRoadmap, replaceField, rule } from './rule';

type TemplateSection = Template['sections'][number];

const matchedSections = perRoadmap(({ sections, template }: Roadmap) => matchSections(sections, template));

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
  if (!roadmap.follows) return;
  const present = new Set(matchedSections(roadmap).map(({ expected }) => expected));
  const column = roadmap.header.columns.get('number') ?? roadmap.header.columns.get('activity') ?? 0;
  for (const [index, expected] of roadmap.template.sections.entries()) {
    if (!expected.required || present.has(expected)) continue;
    yield { row: placeOf(roadmap, expected), column, data: { number: index + 1, title: expected.title } };
  }
}

function* sectionsOutOfOrder(roadmap: Roadmap): Iterable<Hit<'section-order'>> {
  if (!roadmap.follows) return;
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
  if (!roadmap.follows) return;
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

/** Said once, in place of all that such a roadmap lacks of the template. */
function* ownStructure(roadmap: Roadmap): Iterable<Hit<'template-not-followed'>> {
  const { follows, header, template, sections } = roadmap;
  if (follows) return;
  const missing = missingColumns(roadmap);
  yield {
    row: header.top,
    column: Math.min(...header.texts.keys()),
    data: { template: template.title, sections: sections.map(({ title }) => title), missing },
    ...(missing.length > 0 && { severity: 'warning' as const }),
  };
}

export const sectionRules = [
  rule('template-not-followed', ownStructure),
  rule('section-missing', missingSections),
  rule('section-order', sectionsOutOfOrder),
  rule('section-title-mismatch', otherTitles),
  rule('section-empty', emptySections),
];
