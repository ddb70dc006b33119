import { DATA_KINDS, type DataKind } from '../../../data';
import { cohortForms, SHEET_NAMES, type SchoolYear } from '../../../tables';
import { hasColumn } from '../needs';
import { statement, whole } from '../rule';

export const noRoadmap = statement({
  id: 'no-roadmap',
  needs: [],
  kind: 'unknown',
  cases: ({ executions }) => whole(executions.some(({ counts }) => counts.total > 0) ? null : {}),
});

/** The usual names of sheets of these kinds; null where there are none. */
const sheetNames = (kinds: readonly DataKind[]): readonly string[] | null =>
  kinds.length === 0 ? null : kinds.map((kind) => SHEET_NAMES[kind][0]);

/** Kinds that no statement rests on are not missed. */
const OPTIONAL: readonly DataKind[] = ['documents', 'tasks', 'comparison'];
const MISSED = DATA_KINDS.filter((kind) => !OPTIONAL.includes(kind));

export const sheetsMissing = statement({
  id: 'sheets-missing',
  needs: [],
  kind: 'unknown',
  cases: ({ data: { tables } }) =>
    whole(sheetNames(MISSED.filter((kind) => !tables.some(({ table }) => table.kind === kind)))),
});

/** A sheet of the kind is there, and nothing on it; «Мероприятия» tell of their period themselves. */
export const sheetsEmpty = statement({
  id: 'sheets-empty',
  needs: [],
  kind: 'unknown',
  cases({ data: { tables } }) {
    const empty = MISSED.filter((kind) => {
      const own = tables.filter(({ table }) => table.kind === kind);
      return kind !== 'events' && own.length > 0 && own.every(({ records }) => records === 0);
    });
    return whole(sheetNames(empty));
  },
});

/** Sheets of whose merged cells nothing is known: the report may rest on each, had it been read whole. */
export const mergesUnread = statement({
  id: 'merges-unread',
  needs: [],
  kind: 'unknown',
  cases: ({ data: { unmerged } }) => whole(unmerged.length === 0 ? null : unmerged),
});

/** Columns of «Школы» that tell who supports the schools. */
export const supportersMissing = statement({
  id: 'support-no-columns',
  needs: ['schools'],
  kind: 'unknown',
  cases(monitoring) {
    const missing = (['curator', 'mentor'] as const).filter((role) => !hasColumn(monitoring, role));
    return whole(monitoring.support.schools.length === 0 || missing.length === 0 ? null : missing);
  },
});

/** Figures of one year alone. */
export const noPreviousYear = statement({
  id: 'no-previous-year',
  needs: ['indicators'],
  kind: 'unknown',
  cases: ({ indicators: { years } }) => whole(years.previous === null ? years.current : null),
});

export const noResultsOfYear = statement({
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
});

const hasYear = (cells: ReadonlyMap<SchoolYear, unknown>, year: SchoolYear | null): boolean =>
  year !== null && cells.has(year);

/** A report year is told by some data, yet no school is a supported one. */
export const noSupported = statement({
  id: 'no-supported-schools',
  needs: ['schools'],
  kind: 'unknown',
  cases: ({ support, data, indicators: { years } }) =>
    whole(
      support.given && support.schools.length === 0 && years.current !== null
        ? { year: years.current, group: cohortForms(data.settings.cohort) }
        : null,
    ),
});
