import { DATA_KINDS, type DataKind } from '../../../data';
import { SHEET_NAMES, type SchoolYear } from '../../../tables';
import { hasColumn } from '../needs';
import { statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

export const noRoadmap = statement<object>({
  id: 'no-roadmap',
  needs: [],
  kind: 'unknown',
  cases: ({ executions }) => whole(executions.some(({ counts }) => counts.total > 0) ? null : {}),
  says: {
    ru: () => 'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.',
    en: () => 'The workbook has no roadmap with activities, so nothing is known of execution.',
  },
});

const sheetName = (kind: DataKind): string => SHEET_NAMES[kind][0];

export const sheetsMissing = statement<readonly DataKind[]>({
  id: 'sheets-missing',
  needs: [],
  kind: 'unknown',
  cases({ data: { tables } }) {
    const missing = DATA_KINDS.filter((kind) => !tables.some(({ table }) => table.kind === kind));
    return whole(missing.length === 0 ? null : missing);
  },
  says: {
    ru: (kinds) =>
      `В книге нет ${kinds.length === 1 ? 'листа' : 'листов'} ${kinds.map((kind) => ru.quoted(sheetName(kind))).join(', ')}: этих данных в отчёте нет.`,
    en: (kinds) =>
      `The workbook has no sheet ${kinds.map((kind) => en.quoted(sheetName(kind))).join(', ')}: the report lacks these data.`,
  },
});

/** A sheet of the kind is there, and nothing on it; «Мероприятия» tell of their period themselves. */
export const sheetsEmpty = statement<readonly DataKind[]>({
  id: 'sheets-empty',
  needs: [],
  kind: 'unknown',
  cases({ data: { tables } }) {
    const empty = DATA_KINDS.filter((kind) => {
      const own = tables.filter(({ table }) => table.kind === kind);
      return kind !== 'events' && own.length > 0 && own.every(({ records }) => records === 0);
    });
    return whole(empty.length === 0 ? null : empty);
  },
  says: {
    ru: (kinds) =>
      `На ${kinds.length === 1 ? 'листе' : 'листах'} ${kinds.map((kind) => ru.quoted(sheetName(kind))).join(', ')} записей нет.`,
    en: (kinds) => `Nothing is listed on ${kinds.map((kind) => en.quoted(sheetName(kind))).join(', ')}.`,
  },
});

const SUPPORTERS = { curator: 'Куратор', mentor: 'Школа-наставник' } as const;

/** Columns of «Школы» that tell who supports the schools. */
export const supportersMissing = statement<readonly string[]>({
  id: 'support-no-columns',
  needs: ['schools'],
  kind: 'unknown',
  cases(monitoring) {
    const missing = (['curator', 'mentor'] as const).filter((role) => !hasColumn(monitoring, role));
    if (monitoring.support.schools.length === 0 || missing.length === 0) return [];
    return whole(missing.map((role) => SUPPORTERS[role]));
  },
  says: {
    ru: (columns) =>
      `На листе «Школы» нет ${columns.length === 1 ? 'столбца' : 'столбцов'} ${columns.map(ru.quoted).join(' и ')}: этих данных в отчёте нет.`,
    en: (columns) =>
      `“Школы” has no column ${columns.map(en.quoted).join(' or ')}: the report lacks these data.`,
  },
});

/** Figures of one year alone. */
export const noPreviousYear = statement<SchoolYear>({
  id: 'no-previous-year',
  needs: ['indicators'],
  kind: 'unknown',
  cases: ({ indicators: { years } }) => whole(years.previous === null ? years.current : null),
  says: {
    ru: (year) => `Данных раньше ${year} учебного года нет, показатели сравнить не с чем.`,
    en: (year) => `There are no data before ${year} to compare the indicators with.`,
  },
});

export const noResultsOfYear = statement<SchoolYear>({
  id: 'no-results-of-year',
  needs: [],
  kind: 'unknown',
  cases: ({ data, indicators: { dynamics, years } }) =>
    whole(
      data.results.length > 0 &&
        years.current !== null &&
        !dynamics.some(({ cells }) => hasYear(cells, years.current))
        ? years.current
        : null,
    ),
  says: {
    ru: (year) => `На листе «Результаты» нет результатов за ${year} учебный год.`,
    en: (year) => `“Результаты” has no results of ${year}.`,
  },
});

const hasYear = (cells: ReadonlyMap<SchoolYear, unknown>, year: SchoolYear | null): boolean =>
  year !== null && cells.has(year);

/** A report year is told by some data, yet no school is a supported one. */
export const noSupported = statement<SchoolYear>({
  id: 'no-supported-schools',
  needs: ['schools'],
  kind: 'unknown',
  cases: ({ support, indicators: { years } }) =>
    whole(support.given && support.schools.length === 0 ? years.current : null),
  says: {
    ru: (year) => `На листе «Школы» нет школ категории ШНОР за ${year} учебный год, показатели не посчитаны.`,
    en: (year) => `No school of “Школы” has the category ШНОР in ${year}, so there are no indicators.`,
  },
});
