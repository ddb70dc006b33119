import { daysBetween, dottedDay } from '../../workbook';
import type { Worded } from '../language';
import type { collect as ru } from '../ru/collect';
import { noun } from './numbers';

const files = noun({ one: 'file', other: 'files' });
const schools = noun({ one: 'school', other: 'schools' });
const days = noun({ one: 'day', other: 'days' });
const remarks = noun({ one: 'remark', other: 'remarks' });
const rows = noun({ one: 'row', other: 'rows' });

export const collect: Worded<typeof ru> = {
  left: {
    'wrong-year': 'the file is of another school year',
    'other-school': 'the row is of another school',
    repeated: 'the file says different things of the same',
  },
  notes: {
    'wrong-year': 'the file is of another school year: fill in the template of this one',
    'old-template': 'the file is filled in by an earlier version of the template: take the new one next time',
    'other-municipality': 'the school is of another municipality',
    'unknown-school': 'the school is not on the list of schools',
    'no-school': 'nothing tells whose file it is: name the school in the template or in the name of the file',
    'nothing-filled': 'no row of the file is filled in',
    formulas: 'cells hold formulas; their stored results were taken',
    'external-links': 'formulas look into other workbooks; their stored results were taken',
  },
  next: {
    none: '',
    mend: 'the school has to mend the errors and send the file again',
    'mend-kept': 'rows of the earlier file stand; the school has to mend the new one and send it again',
    send: 'remind the school to send its file',
    choose: 'check that the right file was taken: it is the last one',
    'find-school': 'find out whose file it is, then rename it or add the school to the list',
    'send-again': 'ask for the file again',
  },
  states: { accepted: 'accepted', rework: 'to be mended', missing: 'not sent', twice: 'sent twice' },
  noSchool: 'school not recognised',
  onTime: 'on time',
  late: 'late',
  rowsTaken: (taken, left) => `${rows(taken)} taken${left > 0 ? `, ${left} left out` : ''}`,
  kept: (count) => `${rows(count)} from the earlier collection`,
  more: (count) => `… and ${rows(count)} more`,
  summary: (counts) =>
    `${files(counts.files)}, ${schools(counts.schools)}: ${counts.accepted} accepted, ${counts.rework} to be mended, ${counts.missing} not sent, ${counts.twice} sent twice`,
  written: (file) => `Collected into ${file}`,
  returned: (count, folder) => `Returned with remarks: ${files(count)} in ${folder}`,
  letters: (count, folder) => `Letters to schools: ${files(count)} in ${folder}`,
  letter: {
    title: (school) => `Data sent by ${school}`,
    schoolYear: (year) => `school year ${year}`,
    asOf: (day) => `As of ${dottedDay(day)}`,
    accepted: (file) => `The file “${file}” is accepted. There is no need to send it again.`,
    rework: (file, due) =>
      `The file “${file}” is not accepted yet. Mend what is listed below and send it again${due === null ? '' : ` by ${dottedDay(due)}`}.`,
    missing: (due) =>
      `No file has come from your school. Fill in the template and send it${due === null ? '' : ` by ${dottedDay(due)}`}.`,
    keptAlone: 'No file has come this time; the data of the earlier file stand.',
    twice: (names, taken) =>
      `Several files have come: ${names.map((name) => `“${name}”`).join(', ')}. The one saved last was taken, “${taken}”. Say so if it should be another.`,
    rows: (taken, left) =>
      left === 0 ? `${rows(taken)} accepted.` : `${rows(taken)} accepted, ${rows(left)} not.`,
    kept: (count) => `Until the file is mended, data of the earlier one stand: ${rows(count)}.`,
    mend: 'What to mend',
    lookAt: 'What to look at',
    remark: (place, message, count) =>
      `${place === null ? '' : `${place}: `}${message}${count > 1 ? ` Places like it: ${count}.` : ''}`,
    more: (count) => `And ${remarks(count)} more, on the sheet “Замечания” of the returned file.`,
    sent: (on, due) => {
      const saved = `The file was saved on ${dottedDay(on)}`;
      if (due === null) return `${saved}.`;
      const late = daysBetween(due, on);
      return `${saved}, due by ${dottedDay(due)}: ${late > 0 ? `late by ${days(late)}` : 'on time'}.`;
    },
    notSent: (today, due) =>
      `No file had come by ${dottedDay(today)}${due === null ? '' : `, due by ${dottedDay(due)}`}.`,
  },
  tidy: (folder) => `Tables for further work: ${folder}`,
};
