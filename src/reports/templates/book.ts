import { SHEET_NAMES, writeMark } from '../../tables';
import type { GivenSheet } from '../../workbook';
import { SHEET_GUIDES, WORDS } from './guides';
import { guideSheet } from './guideSheet';
import { templateLists } from './lists';
import type { FormName, TemplateInput } from './model';
import {
  dataFormSheet,
  roadmapFormSheet,
  settingsFormSheet,
  type SheetContext,
  templateFormSheet,
} from './sheets';
import type { TemplateId } from '../../tables';

const SHEETS: Readonly<Record<TemplateId, readonly FormName[]>> = {
  roadmap: ['roadmap', 'template', 'settings'],
  data: [
    ...(['schools', 'teachers', 'pupils', 'results', 'tasks', 'comparison', 'risks', 'events'] as const),
    ...(['deficits', 'cycle', 'documents', 'settings'] as const),
  ],
  school: [
    ...(['roadmap', 'schools', 'teachers', 'pupils', 'results', 'risks', 'events'] as const),
    ...(['deficits', 'documents', 'settings'] as const),
  ],
};

/** All sheets that can be filled in, in the order in which they stand. */
export const FORM_NAMES: readonly FormName[] = [
  'roadmap',
  ...SHEETS.data.slice(0, -1),
  'template',
  'settings',
];

/** What such a sheet is called. */
export const formTitle = (name: FormName): string =>
  name === 'roadmap' ? WORDS.roadmapSheet : SHEET_NAMES[name][0];

/** A workbook to fill in. */
export interface TemplateBook {
  readonly sheets: readonly GivenSheet[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
}

const sheetOf = (name: FormName, context: SheetContext): GivenSheet => {
  if (name === 'roadmap') return roadmapFormSheet(context);
  if (name === 'settings') return settingsFormSheet(context);
  return name === 'template' ? templateFormSheet(context) : dataFormSheet(name, context);
};

/** The workbook of a template: «Как заполнить» first, the sheets to fill in, and the lists that they offer. */
export function templateBook(input: TemplateInput): TemplateBook {
  const { properties, line, footer } = writeMark(input.mark);
  const lists = templateLists(input);
  const context: SheetContext = { input, lists, footer };
  const names = input.only
    ? FORM_NAMES.filter((name) => input.only?.includes(name))
    : SHEETS[input.mark.template];
  const own: readonly FormName[] =
    input.ownRoadmap && names.includes('roadmap') && !names.includes('template')
      ? [...names, 'template']
      : names;
  const made = own.map((name) => ({ sheet: sheetOf(name, context), what: SHEET_GUIDES[name] }));
  const guide = guideSheet({
    mark: input.mark,
    sheets: made.map(({ sheet, what }) => ({ name: sheet.name, what })),
    line,
    footer,
  });
  return { sheets: [guide, ...made.map(({ sheet }) => sheet), lists.sheet], properties };
}
