import { readData } from '../../data';
import { FORM_NAMES, formTitle, type FormName, templateBook, type TemplateSchool } from '../../reports';
import { BUILTIN_TEMPLATES, builtinTemplate } from '../../roadmap';
import {
  kindOfSheetName,
  schoolYear,
  type SchoolYear,
  schoolYearOfDay,
  startOfSchoolYear,
} from '../../tables';
import type { Day, WorkbookFiller, WorkbookReader, WorkbookSnapshot } from '../../workbook';
import type { AddedSheets } from '../importBook';
import { inputOf } from './newTemplate';
import { placedSheets } from './placedSheets';

/** What can be begun in a workbook: sheets to fill in. */
export interface BeginOffer {
  readonly sheets: readonly {
    readonly name: FormName;
    readonly title: string;
    /** The workbook has one already. */
    readonly present: boolean;
  }[];
  /** The latest first. */
  readonly years: readonly SchoolYear[];
  readonly year: SchoolYear;
  /** Names of the templates by which a roadmap can be made. */
  readonly roadmaps: readonly string[];
  /** Those that the workbook lists. */
  readonly schools: readonly TemplateSchool[];
}

/** What a person has chosen of it. */
export interface BeginChoice {
  readonly sheets: readonly FormName[];
  readonly year: SchoolYear;
  /** Name of the template of a roadmap. */
  readonly roadmap: string;
  readonly schools: readonly TemplateSchool[];
}

/** Sheets are taken over from a roadmap that is there by a way of its own. */
const OFFERED = FORM_NAMES.filter((name) => name !== 'template');

/** What a workbook can be begun with. Pure. */
export function beginOffer(snapshot: WorkbookSnapshot, today: Day): BeginOffer {
  const { settings, schools } = readData(snapshot);
  const kinds = new Set(snapshot.sheets.map(({ name }) => kindOfSheetName(name)));
  const year = settings.schoolYear ?? schoolYearOfDay(today);
  const start = startOfSchoolYear(year);
  return {
    sheets: OFFERED.map((name) => ({
      name,
      title: formTitle(name),
      present: name !== 'roadmap' && kinds.has(name),
    })),
    years: [1, 0, -1, -2].map((step) => schoolYear(start + step)),
    year,
    roadmaps: BUILTIN_TEMPLATES.map(({ name }) => name),
    schools: schools.map(({ school, login }) => ({ name: school.name, login: login || null })),
  };
}

/** Reads the workbook and says what it can be begun with. */
export const planBegin = async (host: WorkbookReader, today: Day): Promise<BeginOffer> =>
  beginOffer(await host.read(), today);

/** Puts the sheets that a person has chosen into the workbook, as one change, and shows the first of them. */
export async function beginBook(
  host: WorkbookReader & WorkbookFiller,
  choice: BeginChoice,
  today: Day,
): Promise<AddedSheets> {
  const snapshot = await host.read();
  const { sheets: only, year, schools } = choice;
  const isRoadmap = only.every((name) => name === 'roadmap' || name === 'settings');
  const roadmap = builtinTemplate(choice.roadmap);
  const usual = inputOf(isRoadmap ? 'roadmap' : 'data', {
    today,
    schoolYear: year,
    ...(roadmap && { roadmap }),
  });
  const { sheets } = templateBook({
    ...usual,
    schools,
    prepared: new Map([
      ...usual.prepared,
      ['schools', schools.map(({ name, login }) => ({ school: name, ...(login !== null && { login }) }))],
    ]),
    only,
  });
  const { written, show, ...placed } = placedSheets(sheets, snapshot);
  const result = await host.add({ edits: [], ...placed, show });
  return { ...result, sheets: written };
}

const LOGIN = /^edu\d+$/i;

/**
 * Schools that a person has typed or pasted, one a line; of cells beside each other the one with a login of ФИС ОКО tells
 * it, and the first other one the name.
 */
export function readTypedSchools(text: string): readonly TemplateSchool[] {
  const byName = new Map<string, TemplateSchool>();
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split(/[\t;]/).map((cell) => cell.trim());
    const login = cells.find((cell) => LOGIN.test(cell)) ?? null;
    const name = cells.find((cell) => cell !== '' && cell !== login) ?? '';
    if (name !== '' && !byName.has(name)) byName.set(name, { name, login });
  }
  return [...byName.values()];
}
