import { type DataKind, dataColumns } from '../../data';
import type { Block } from '../../document';
import { FINDINGS_LOCALES, SETTING_EFFECTS } from '../../locales';
import { RISK_FACTORS } from '../../risks';
import { templateRows, type Template } from '../../roadmap';
import { SETTING_HEADERS } from '../../settings';
import { headerIn, SHEET_NAMES } from '../../tables';
import type { GivenSheet } from '../../workbook';
import { emptyRows, exampleRow, type FormColumn, type FormRow, formSheet } from './formSheet';
import { type ColumnGuide, FACTOR_GUIDE, GUIDES, OTHER_GUIDE, ROADMAP_GUIDES, WORDS } from './guides';
import type { TemplateLists } from './lists';
import type { PreparedRow, TemplateInput } from './model';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly input: TemplateInput;
  readonly lists: TemplateLists;
  readonly footer: string;
}

/** Empty rows below those that are filled in before. */
const FREE_ROWS = 12;
/** Numbered rows of each section of a roadmap. */
const ROWS_OF_SECTION = 5;

const shared = ({ input, lists, footer }: SheetContext) => ({
  footer,
  lists,
  schoolYear: input.mark.schoolYear,
});

/** A data sheet: header, example, rows prepared, empty rows. */
export function dataFormSheet(kind: DataKind, context: SheetContext): GivenSheet {
  const known = dataColumns(kind);
  const columns = Object.entries(GUIDES[kind]).map(([key, guide]): FormColumn => {
    const own = known.find((column) => column.key === key);
    const required = own !== undefined && own.required && own.mayBeEmpty !== true;
    return { key, header: headerIn(known, key), required, guide };
  });
  const all = kind === 'risks' ? [...columns, ...FACTORS] : columns;
  const rows = (context.input.prepared.get(kind) ?? []).map((cells): FormRow => ({ cells, look: 'own' }));
  return formSheet({
    ...shared(context),
    name: SHEET_NAMES[kind][0],
    table: `rm_${kind}`,
    columns: all,
    rows: [exampleRow(all), ...rows, ...emptyRows(FREE_ROWS)],
    frozen: 1,
  });
}

/** The column of a risk factor is called as the factor. */
const FACTORS: readonly FormColumn[] = RISK_FACTORS.map(({ name }) => ({
  key: name,
  header: name,
  required: false,
  guide: FACTOR_GUIDE,
}));

/** A roadmap by a template: the parts above its table, its sections with numbered rows. */
export function roadmapFormSheet(context: SheetContext): GivenSheet {
  const { roadmap, mark } = context.input;
  const hasPeriod = roadmap.columns.some(({ key }) => key === 'period');
  const columns = roadmap.columns
    .filter(({ key, required }) => required || !(hasPeriod && SPLIT_PERIOD.has(key)))
    .map(({ key, header, required }): FormColumn => ({ key, header, required, guide: guideOf(key) }));
  return formSheet({
    ...shared(context),
    name: WORDS.roadmapSheet,
    table: null,
    above: aboveRoadmap(roadmap, mark.school, mark.schoolYear),
    columns,
    rows: [exampleRow(columns), ...roadmapRows(roadmap)],
    titles: 'activity',
    frozen: 0,
  });
}

/** They say what one column of periods says; a template asks once. */
const SPLIT_PERIOD: ReadonlySet<string> = new Set(['periodStart', 'periodEnd']);

const guideOf = (key: string): ColumnGuide => ROADMAP_GUIDES[key] ?? OTHER_GUIDE;

function roadmapRows({ sections, columns }: Template): readonly FormRow[] {
  const isNumbered = columns.some(({ key }) => key === 'number');
  const numbered = (number: string): FormRow => ({ cells: isNumbered ? { number } : {}, look: 'own' });
  const rowsOf = (count: number, before: string): readonly FormRow[] =>
    Array.from({ length: count }, (_, at) => numbered(`${before}${at + 1}`));
  if (sections.length === 0) return rowsOf(FREE_ROWS, '');
  return sections.flatMap(({ title }, at) => [
    { cells: { ...(isNumbered && { number: String(at + 1) }), activity: title }, look: 'section' as const },
    ...rowsOf(ROWS_OF_SECTION, `${at + 1}.`),
  ]);
}

function aboveRoadmap(
  { preamble, title }: Template,
  school: string | null,
  year: string | null,
): readonly Block[] {
  const lines = [school ?? '', year === null ? '' : WORDS.forYear(year)].filter(Boolean);
  const parts = preamble.flatMap((part): readonly Block[] =>
    part === 'title'
      ? []
      : [
          { kind: 'subheading', text: WORDS.parts[part] },
          { kind: 'paragraph', content: '' },
        ],
  );
  return [{ kind: 'title', title: title.ru, lines, left: true }, ...parts];
}

const plain = (key: string, header: string, width: number, note: string, required = false): FormColumn => ({
  key,
  header,
  required,
  guide: { accepts: 'text', width, note, example: null },
});

/** Settings that a school has a say in; how figures are counted is for its municipality to tell. */
const OF_SCHOOL: ReadonlySet<string> = new Set(['municipality', 'schoolYear', 'planStart', 'planEnd']);

/** «Настройки»: every setting with what it sets; a row without a value does nothing. */
export function settingsFormSheet(context: SheetContext): GivenSheet {
  const { municipality, schoolYear, template } = context.input.mark;
  const given: Readonly<Record<string, string | null>> = { municipality, schoolYear };
  const columns = [
    plain('parameter', WORDS.parameter, 36, WORDS.parameterNote, true),
    plain('value', WORDS.value, 30, WORDS.valueNote, true),
    plain('meaning', WORDS.meaning, 64, WORDS.meaningNote),
  ];
  const rows = SETTING_HEADERS.filter(({ key }) => template !== 'school' || OF_SCHOOL.has(key)).map(
    ({ key, header }): FormRow => {
      const value = given[key] ?? null;
      const cells: PreparedRow = { parameter: header, meaning: SETTING_EFFECTS.ru[key] };
      return { cells: value === null ? cells : { ...cells, value }, look: 'own' };
    },
  );
  return formSheet({
    ...shared(context),
    name: SHEET_NAMES.settings[0],
    table: 'rm_settings',
    columns,
    rows,
    frozen: 1,
  });
}

/** «Шаблон»: the rows that the roadmap's template is told by. */
export function templateFormSheet(context: SheetContext): GivenSheet {
  const [head, ...rows] = templateRows(context.input.roadmap, FINDINGS_LOCALES.ru);
  const widths = [20, 44, 60, 16];
  const columns = (head ?? []).map((header, at) =>
    plain(String(at), header, widths[at] ?? 20, WORDS.templateNotes[at] ?? ''),
  );
  return formSheet({
    ...shared(context),
    name: SHEET_NAMES.template[0],
    table: null,
    columns,
    rows: rows.map((cells): FormRow => ({ cells: Object.fromEntries(cells.entries()), look: 'own' })),
    frozen: 1,
  });
}
