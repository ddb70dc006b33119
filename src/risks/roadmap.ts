import type { Code, Severity } from '../findings';
import { rememberedFor, stemsIn, type StemSet } from '../tables';

/** A text of an activity with its cell, 0-based. */
export interface PlannedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Titled {
  readonly title: string;
}

/** What is asked of an activity of a roadmap. */
export interface PlannedActivity extends Titled {
  readonly row: number;
  readonly titleColumn: number;
  readonly number: { readonly text: string } | null;
  readonly section: Titled | null;
  readonly subsection: Titled | null;
  readonly fields: Readonly<Partial<Record<'task' | 'result' | 'risk' | 'indicator', PlannedText>>>;
}

/** What is asked of a roadmap: any one that was read fits. */
export interface PlannedRoadmap {
  readonly sheet: { readonly name: string };
  readonly template: { readonly severities: Readonly<Partial<Record<Code, Severity | 'off' | undefined>>> };
  readonly header: {
    readonly columns: ReadonlyMap<string, number>;
    readonly texts: ReadonlyMap<number, string>;
  };
  readonly activities: readonly PlannedActivity[];
}

const titleStems = rememberedFor(({ title }: Titled) => stemsIn(title));

/** The stems of an activity's own texts, and those of each title it stands under. */
export function subjectsOf({ title, section, subsection, fields }: PlannedActivity): readonly StemSet[] {
  const { task, result, risk, indicator } = fields;
  const own = stemsIn([title, task?.text, result?.text, risk?.text, indicator?.text].join('\n'));
  return [own, ...[section, subsection].filter((part) => part !== null).map(titleStems)];
}

/** The stems of all of them together. */
export function subjectOf(activity: PlannedActivity): StemSet {
  const subjects = subjectsOf(activity);
  return { has: (stem) => subjects.some((subject) => subject.has(stem)) };
}
