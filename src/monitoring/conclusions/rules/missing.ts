import { DATA_KINDS, type DataKind } from '../../../results';
import { SHEET_NAMES, type SchoolYear } from '../../../tables';
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
