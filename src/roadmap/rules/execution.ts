import { isBlank, singleLine } from '../../tables';
import { type Day, daysBetween } from '../../workbook';
import type { Activity, Field, Roadmap } from '../model';
import { readStatus } from '../status';
import type { StatusMeaning } from '../template';
import { termOf } from '../term';
import { type Hit, ownField, replaceField, rule } from './rule';

interface Mark {
  readonly activity: Activity;
  readonly field: Field;
  /** Empty where there is no mark. */
  readonly text: string;
  readonly meaning: StatusMeaning | null;
}

/** Marks of a roadmap that has a column for them; one without such a column is not judged. */
function* marksOf(roadmap: Roadmap): Iterable<Mark> {
  for (const activity of roadmap.activities) {
    const field = ownField(activity, 'status');
    if (!field || field.error) continue;
    const text = singleLine(field.text);
    const meaning = text === '' ? null : readStatus(text, roadmap.template).meaning;
    yield { activity, field, text, meaning };
  }
}

const lastDay = (activity: Activity): Day | null => termOf(activity)?.end ?? null;

const isFilled = (field: Field | undefined): boolean => field !== undefined && !isBlank(field.text);

/** Activities marked as done whose cell in another column is empty. */
function* doneWithout(
  roadmap: Roadmap,
  key: 'doneOn' | 'evidence',
): Iterable<{ field: Field; status: string }> {
  for (const { activity, text, meaning } of marksOf(roadmap)) {
    const field = ownField(activity, key);
    if (meaning === 'done' && field && !field.error && isBlank(field.text)) yield { field, status: text };
  }
}

export const executionRules = [
  rule('status-missing', function* (roadmap, { reportDate }): Iterable<Hit<'status-missing'>> {
    for (const { activity, field, text } of marksOf(roadmap)) {
      if (text !== '') continue;
      const end = lastDay(activity);
      const over = reportDate && end && end < reportDate ? end : null;
      const { doneOn, evidence } = activity.fields;
      if (!over && !isFilled(doneOn) && !isFilled(evidence)) continue;
      yield { row: field.row, column: field.column, data: { activity: activity.title, end: over } };
    }
  }),
  rule('status-unknown', function* (roadmap): Iterable<Hit<'status-unknown'>> {
    const allowed = roadmap.template.statuses.map((status) => status.text);
    if (allowed.length === 0) return;
    for (const { field, text, meaning } of marksOf(roadmap)) {
      if (text === '' || meaning) continue;
      const { nearest } = readStatus(text, roadmap.template);
      yield {
        row: field.row,
        column: field.column,
        data: { read: text, allowed, nearest },
        fix: replaceField(roadmap, field, nearest === null ? [] : [nearest], false),
      };
    }
  }),
  rule('done-without-date', function* (roadmap) {
    for (const { field, status } of doneWithout(roadmap, 'doneOn')) {
      yield { row: field.row, column: field.column, data: { status } };
    }
  }),
  rule('done-without-evidence', function* (roadmap) {
    for (const { field, status } of doneWithout(roadmap, 'evidence')) {
      yield { row: field.row, column: field.column, data: { status } };
    }
  }),
  rule('done-before-start', function* ({ activities }) {
    for (const activity of activities) {
      const { doneOn, period } = activity;
      const start = period?.kind === 'dates' ? period.intervals[0]?.start : undefined;
      const field = ownField(activity, 'doneOn');
      if (doneOn && start && field && doneOn < start) {
        yield { row: field.row, column: field.column, data: { doneOn, start } };
      }
    }
  }),
  rule('done-in-future', function* ({ activities }, { reportDate }) {
    for (const activity of activities) {
      const { doneOn } = activity;
      const field = ownField(activity, 'doneOn');
      if (reportDate && doneOn && field && doneOn > reportDate) {
        yield { row: field.row, column: field.column, data: { doneOn, reportDate } };
      }
    }
  }),
  rule('overdue', function* (roadmap, { reportDate }): Iterable<Hit<'overdue'>> {
    if (!reportDate) return;
    for (const { activity, field, text, meaning } of marksOf(roadmap)) {
      const end = lastDay(activity);
      // A cell without a mark, or with one that nobody understands, has its own finding.
      if (!end || end >= reportDate || meaning === null || meaning === 'done' || meaning === 'cancelled')
        continue;
      const days = daysBetween(end, reportDate);
      const status = text === '' ? null : text;
      yield { row: field.row, column: field.column, data: { end, reportDate, days, status } };
    }
  }),
];
