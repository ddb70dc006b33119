import { dataColumns, type DataTable } from '../../data';
import type { Roadmap } from '../../roadmap';
import { headerIn, SHEET_NAMES } from '../../tables';
import type { SheetValidations, WorkbookSnapshot } from '../../workbook';
import { columnValidation } from './formSheet';
import { FACTOR_GUIDE, GUIDES, OTHER_GUIDE, ROADMAP_GUIDES } from './guides';
import { listsOn } from './lists';
import type { TemplateInput } from './model';

interface Tables {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly DataTable[];
  readonly roadmaps: readonly Roadmap[];
}

/**
 * What the cells of a workbook offered when it was given out, for its columns as they stand now. Lists are those of its
 * sheet of lists; where that lacks one, its words stand in the cells themselves as far as there is room for them.
 */
export function restoredValidations(
  input: TemplateInput,
  { snapshot, tables, roadmaps }: Tables,
): readonly SheetValidations[] {
  const [name] = SHEET_NAMES.lists;
  const lists = {
    accepted: listsOn(
      input,
      snapshot.sheets.find((sheet) => sheet.name === name),
    ),
  };
  const { schoolYear } = input.mark;
  const validation = (
    key: string,
    guide: typeof OTHER_GUIDE,
    column: number,
    header: string,
    below: number,
  ) => columnValidation({ key, header, required: false, guide }, below, column, { lists, schoolYear });
  return [
    ...roadmaps.map(({ sheet, header }) => ({
      sheet: sheet.name,
      validations: [...header.columns].map(([key, column]) =>
        validation(
          key,
          ROADMAP_GUIDES[key] ?? OTHER_GUIDE,
          column,
          titleOf(header.texts.get(column) ?? ''),
          header.top + header.height,
        ),
      ),
    })),
    ...tables.map((table) => ({
      sheet: table.sheet,
      validations: [
        ...[...table.columns].flatMap(([key, column]) => {
          const guide = GUIDES[table.kind][key];
          const header = headerIn(dataColumns(table.kind), key);
          return guide ? [validation(key, guide, column, header, table.firstRow)] : [];
        }),
        ...(table.kind === 'risks'
          ? table.extra.map(({ column, header }) =>
              validation(header, FACTOR_GUIDE, column, titleOf(header), table.firstRow),
            )
          : []),
      ],
    })),
  ];
}

/** A header without the star that says that it is required. */
const titleOf = (header: string): string => header.replace(/\s*\*$/, '');
