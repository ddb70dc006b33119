import { type DataKind, readData, type SchoolRecord } from '../../data';
import { type PreparedRow, templateBook, type TemplateBook, type TemplateSchool } from '../../reports';
import { schoolYearOfDay } from '../../tables';
import type { WorkbookSnapshot } from '../../workbook';
import { fileNames } from './fileNames';
import { inputOf, type TemplateOptions } from './newTemplate';
import { preparedRows } from './preparedRows';

/** The workbook of one school. */
export interface PackedTemplate extends TemplateSchool {
  /** One of its kind, and safe on every system; with «.xlsx». */
  readonly fileName: string;
  readonly book: () => TemplateBook;
}

/**
 * A workbook for each school of a registry: its name, login, year and due date, only its own rows, the values of the year
 * before where an earlier workbook has them. Empty where the registry lists no schools. The year is the one given, else
 * that of the registry's settings, else today's. Pure; a book is made when it is asked for.
 */
export function packTemplates(
  registry: WorkbookSnapshot,
  from: WorkbookSnapshot | null,
  options: TemplateOptions,
): readonly PackedTemplate[] {
  const data = readData(registry);
  const year = options.schoolYear ?? data.settings.schoolYear ?? schoolYearOfDay(options.today);
  const earlier = from && { snapshot: from, data: readData(from) };
  const usual = inputOf('school', { ...options, schoolYear: year });
  const schools = ofYear(data.schools, year);
  const names = fileNames(schools.map(({ school, login }) => ({ name: school.name, login: login || null })));
  return schools.map((record, at): PackedTemplate => {
    const school = { name: record.school.name, login: record.login || null };
    const prepared = (): ReadonlyMap<DataKind, readonly PreparedRow[]> =>
      preparedRows(record, registry, earlier, year);
    return {
      ...school,
      fileName: names[at] ?? '',
      book: () =>
        templateBook({
          ...usual,
          mark: {
            ...usual.mark,
            school: school.name,
            login: school.login,
            municipality: data.settings.municipality,
          },
          schools: [school],
          prepared: prepared(),
        }),
    };
  });
}

/** One record of each school: of several years that of the year, else the last one. */
function ofYear(records: readonly SchoolRecord[], year: string): readonly SchoolRecord[] {
  const bySchool = new Map<string, SchoolRecord>();
  for (const record of records) {
    const { key } = record.school;
    const known = bySchool.get(key);
    if (known?.year === year) continue;
    bySchool.set(key, record);
  }
  return [...bySchool.values()];
}
