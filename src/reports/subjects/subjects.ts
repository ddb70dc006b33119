import { type Document, documentSheet } from '../../document';
import {
  figureLanguage,
  type LocaleName,
  REPORTS_LOCALES,
  withheldBelow,
  type WordedConclusions,
} from '../../locales';
import type { Monitoring, SubjectSheet } from '../../monitoring';
import type { SheetPlan } from '../../workbook';
import { heading, shownYears } from '../pages/page';
import { pagesDocument } from '../pages/pages';
import { ROOMS, type SubjectContext, type SubjectPart } from './context';
import { journal } from './journal';
import { deficits, topics } from './talk';
import { tasks } from './tasks';
import { schools, works } from './works';

export interface SubjectsInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** In this order; each has a page. */
  readonly subjects: readonly SubjectSheet[];
  readonly locale: LocaleName;
}

const PARTS: readonly SubjectPart[] = [works, schools, tasks, journal, deficits, topics];

/** A page for each subject, for its methodical association: results, tasks, the journal, deficits, what to talk about. Pure. */
export function subjectsDocument({ monitoring, conclusions, subjects, locale }: SubjectsInput): Document {
  const { subjects: words, footer } = REPORTS_LOCALES[locale];
  const language = figureLanguage(locale);
  const years = shownYears(monitoring);
  const asOf = words.asOf(language.day(monitoring.reportDate), years.current?.text ?? null);
  const shared = { monitoring, conclusions, locale, words, language, years, more: words.more };
  return pagesDocument({
    ...{ kind: 'subjects', name: words.name, title: words.title, asOf, footer: footer(words.title) },
    withheld: withheldBelow(monitoring.data.settings.publishFrom, locale),
    ...{ language, rooms: ROOMS, count: subjects.length },
    pageOf(at, room) {
      const sheet = subjects[at];
      if (!sheet) return [];
      const context: SubjectContext = { ...shared, sheet, room, key: String(at) };
      return [heading(sheet.subject.name), ...PARTS.flatMap((part) => part(context))];
    },
  });
}

/** The sheet «Предметы для РМО», A4 in portrait. */
export const subjectsSheet = (document: Document, name: string, locale: LocaleName): SheetPlan =>
  documentSheet({ document, kind: 'subjects', name, kept: new Map(), language: figureLanguage(locale) });
