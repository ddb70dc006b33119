import { kindOfSheetName } from '../../tables';
import { freeNames, type GivenSheet, type PlanCell, type WorkbookSnapshot } from '../../workbook';

/** Sheets as they can be put into a workbook. */
interface Placed {
  readonly sheets: readonly GivenSheet[];
  /** The first that is in sight. */
  readonly show: string;
  /** Those in sight, with whether their usual names were taken. */
  readonly written: readonly { readonly name: string; readonly renamed: boolean }[];
}

/**
 * Gives the sheets of a template names, and their tables too, that are free in a workbook; what refers to one of them by
 * its name goes on doing so. A guide that is there already is not given again.
 */
export function placedSheets(given: readonly GivenSheet[], snapshot: WorkbookSnapshot): Placed {
  const isGuided = snapshot.sheets.some(({ name }) => kindOfSheetName(name) === 'guide');
  const sheets = given.filter(({ name }) => !(isGuided && kindOfSheetName(name) === 'guide'));
  const free = freeNames(
    snapshot,
    sheets.map(({ name }) => name),
  );
  const names = new Map(sheets.map(({ name }, at) => [name, free[at] ?? name]));
  const tables = new Set(
    snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())),
  );
  const placed = sheets.map((sheet) => withNames(sheet, names, tables));
  const written = placed.flatMap(({ name, hidden }, at) =>
    hidden ? [] : [{ name, renamed: name !== sheets[at]?.name }],
  );
  return { sheets: placed, show: written[0]?.name ?? '', written };
}

function withNames(sheet: GivenSheet, names: ReadonlyMap<string, string>, tables: Set<string>): GivenSheet {
  const nameOf = (name: string): string => names.get(name) ?? name;
  const cellOf = (cell: PlanCell | null): PlanCell | null => {
    if (!cell?.link || !('sheet' in cell.link)) return cell;
    const { sheet: target } = cell.link;
    return {
      ...cell,
      ...(cell.value === target && { value: nameOf(target) }),
      link: { ...cell.link, sheet: nameOf(target) },
    };
  };
  const { table, validations } = sheet;
  return {
    ...sheet,
    name: nameOf(sheet.name),
    rows: sheet.rows.map((row) => row.map(cellOf)),
    ...(table && { table: { ...table, name: freeName(table.name, tables) } }),
    ...(validations && {
      validations: validations.map((own) =>
        own.accepts.kind === 'listed'
          ? { ...own, accepts: { ...own.accepts, sheet: nameOf(own.accepts.sheet) } }
          : own,
      ),
    }),
  };
}

/** Names of tables differ by more than the case of their letters. */
function freeName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
