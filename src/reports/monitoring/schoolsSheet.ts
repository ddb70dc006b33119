import { type Block, type LaidOutSheet, laidOutSheet, type TablesOnSheet } from '../../document';
import { withheldBelow } from '../../locales';
import type { Monitoring } from '../../monitoring';
import { contextOf, frameOf, type MonitoringContext, type MonitoringInput } from './context';
import { hasSupporters, supportTable } from './passport';
import { listedSchools, lowProcedures, SCHOOLS_GRID, schoolsTable } from './schools';

/** There is a school of one of the categories. */
export const hasListedSchools = (monitoring: Monitoring): boolean => listedSchools(monitoring).length > 0;

/** So many schools are a long table, which begins a page. */
const LONG = 12;

export interface SchoolsSheetInput extends MonitoringInput {
  readonly name: string;
  /** The sheet of activities, where there is one. */
  readonly beside: readonly TablesOnSheet[];
}

/** The sheet «Мониторинг – школы»: a line for each school that has a category. There must be one. */
export function schoolsSheet({ name, beside, ...input }: SchoolsSheetInput): LaidOutSheet {
  const context = contextOf(input);
  const { words, language } = context;
  const { title, note } = words.schools;
  return laidOutSheet({
    document: {
      title,
      withheld: withheldBelow(input.monitoring.data.settings.publishFrom, input.locale),
      frame: frameOf(title, SCHOOLS_GRID, input.locale),
      blocks: [
        { kind: 'title', title, lines: [], left: true },
        { kind: 'paragraph', content: note(lowProcedures(context)) },
        ...supporters(context),
        schoolsTable(context),
      ],
    },
    ...{ kind: 'monitoring-schools', name, kept: new Map(), language, beside },
  });
}

function supporters(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  if (!hasSupporters(monitoring)) return [];
  const isLong = listedSchools(monitoring).length > LONG;
  return [
    { kind: 'heading', text: words.support.heading(monitoring.support.tutors.length > 0) },
    supportTable(context),
    ...(isLong ? [{ kind: 'page' } as const] : [{ kind: 'heading', text: words.schools.list } as const]),
  ];
}
