import { isBlank, singleLine } from '../../tables';
import { type Day, daysBetween } from '../../workbook';
import type { Activity, Field, Roadmap } from '../model';
import { nearestStatus, type StatusReading } from '../status';
import { termOf } from '../periodCells';
import { type Hit, ownField, replaceField, rule } from './rule';

interface Mark {
  readonly activity: Activity;
  readonly field: Field;
  /** As written. */
  readonly text: string;
  readonly reading: StatusReading;
}

/** Marks of a roadmap that has a column for them; one without such a column is not judged. */
function* marksOf(roadmap: Roadmap): Iterable<Mark> {
  for (const activity of roadmap.activities) {
    const field = ownField(activity, 'status');
    if (!field || field.error) continue;
    yield { activity, field, text: singleLine(field.text), reading: activity.mark };
  }
}

const lastDay = (activity: Activity): Day | null => termOf(activity)?.end ?? null;

const isFilled = (field: Field | undefined): boolean => field !== undefined && !isBlank(field.text);

/** The cell that says when an activity was done: that of dates, or the mark itself. */
const doneOnField = (activity: Activity): Field | null =>
  ownField(activity, isFilled(activity.fields.doneOn) ? 'doneOn' : 'status');

/** Activities marked as done whose cell in another column is empty. */
function* doneWithout(
  roadmap: Roadmap,
  key: 'doneOn' | 'evidence',
): Iterable<{ field: Field; status: string }> {
  for (const { activity, text, reading } of marksOf(roadmap)) {
    const field = ownField(activity, key);
    const unsaid = reading.meaning === 'done' && !reading[key];
    if (unsaid && field && !field.error && isBlank(field.text)) yield { field, status: text };
  }
}

export const executionRules = [
  rule('status-missing', function* (roadmap, { reportDate }): Iterable<Hit<'status-missing'>> {
    for (const { activity, field, reading } of marksOf(roadmap)) {
      if (reading.kind !== 'none') continue;
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
    for (const { field, text, reading } of marksOf(roadmap)) {
      if (reading.kind !== 'unknown') continue;
      const nearest = nearestStatus(text, roadmap.template);
      yield {
        row: field.row,
        column: field.column,
        data: { read: text, allowed, nearest },
        fix: replaceField(roadmap, field, nearest === null ? [] : [nearest], false),
      };
    }
  }),
  rule('choice-unfilled', function* (roadmap): Iterable<Hit<'choice-unfilled'>> {
    const allowed = roadmap.template.statuses.map((status) => status.text);
    for (const { field, text, reading } of marksOf(roadmap)) {
      if (reading.kind !== 'unfilled') continue;
      yield { row: field.row, column: field.column, data: { read: text, allowed } };
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
      const field = doneOnField(activity);
      if (doneOn && start && field && doneOn < start) {
        yield { row: field.row, column: field.column, data: { doneOn, start } };
      }
    }
  }),
  rule('done-in-future', function* ({ activities }, { reportDate }) {
    for (const activity of activities) {
      const { doneOn } = activity;
      const field = doneOnField(activity);
      if (reportDate && doneOn && field && doneOn > reportDate) {
        yield { row: field.row, column: field.column, data: { doneOn, reportDate } };
      }
    }
  }),
  rule('overdue', function* (roadmap, { reportDate }): Iterable<Hit<'overdue'>> {
    if (!reportDate) return;
    for (const { activity, field, text, reading } of marksOf(roadmap)) {
      const end = lastDay(activity);
      const { meaning } = reading;
      // A cell without a mark, or with one that nobody understands, has its own finding.
      if (!end || end >= reportDate || meaning === null || meaning === 'done' || meaning === 'cancelled')
        continue;
      const days = daysBetween(end, reportDate);
      yield { row: field.row, column: field.column, data: { end, reportDate, days, status: text } };
    }
  }),
];
