import type { Worded } from '../language';
import type { paneFiles as ru } from '../ru/paneFiles';
import { imported } from './imported';
import { noun, number } from './numbers';
import { en } from './phrases';

const cells = noun({ one: 'cell', other: 'cells' });
const files = noun({ one: 'file', other: 'files' });
const rows = noun({ one: 'row', other: 'rows' });
const columns = noun({ one: 'column', other: 'columns' });
const sections = noun({ one: 'section', other: 'sections' });

export const paneFiles: Worded<typeof ru> = {
  start: {
    title: 'Files and templates',
    lead: 'Brings into the workbook what is there already: exports of results, tables of orders, a template of your roadmap.',
    promise:
      'You see first what will change. Everything that was brought in can be taken back with one button.',
  },
  groups: { data: 'Data', templates: 'Templates' },
  items: {
    exports: {
      title: 'Add exports',
      lead: 'ФИС ОКО, regional tables, ЕГЭ: “Результаты” and “Задания” are filled in by themselves. Choose many files at once, or drop them here.',
      label: 'Choose files',
    },
    tables: {
      title: 'Open a table from Word',
      lead: 'The tables of an order become sheets of the workbook, with the text above them.',
      label: 'Choose a document',
    },
    template: {
      title: 'Template of this roadmap',
      lead: 'The columns and sections of your roadmap become the sheet “Шаблон”: the check goes by it. Another template can be taken too.',
      label: 'Make a template',
    },
    compare: {
      title: 'Compare roadmaps',
      lead: 'What changed in a roadmap: choose its earlier file, which is held against the open workbook, or two files, which are held against each other.',
      label: 'Choose the earlier file',
    },
  },
  drop: 'Drop the files to read them',
  compare: {
    nothing: 'There is nothing to compare',
    more: (count) => `… and ${number(count)} more`,
    confirm: 'Write to a sheet',
  },
  place: (sheet, cell) => (cell === null ? `“${sheet}”` : `“${sheet}”\u00A0${cell}`),
  cancel: 'Cancel',
  reading: {
    title: 'Reading files',
    count: (done, total) => `${number(done)} of ${number(total)} done`,
    label: 'Files',
    stages: { waiting: 'waits', reading: 'being read', read: 'read', failed: 'not read' },
  },
  import: {
    title: 'Exports',
    on: (read, failed) =>
      failed === 0 ? `${files(read)} read` : `${files(read)} read, ${files(failed)} not read`,
    willWrite: 'What will change in the workbook',
    change: imported.change,
    newSheet: (name) => `The sheet “${name}” will be added.`,
    nothing: 'There is nothing to bring in: the workbook has it already, or nothing was understood.',
    files: 'What the files are',
    layouts: imported.layouts,
    counts: imported.read,
    facts: (procedure, subject, grade, year) =>
      [procedure, subject, grade === null ? null : `class\u00A0${grade}`, year]
        .filter((fact) => fact !== null)
        .join(', '),
    waits: 'Its rows appear once you have filled in what is missing.',
    reasons: imported.reasons,
    more: imported.more,
    noSchools:
      'The workbook has no list of schools, so schools are taken as the files name them. A sheet “Школы” with logins of ФИС ОКО makes their names one.',
    confirm: 'Bring into the workbook',
    addFiles: 'Add files',
  },
  ask: {
    title: 'What the files don’t say',
    lead: 'Fill it in, and the files are read anew.',
    facts: { subject: 'Subject', class: 'Class', schoolYear: 'School year', procedure: 'Procedure' },
    examples: { subject: 'Математика', class: '5', schoolYear: '2024/2025', procedure: 'ВПР' },
    label: (fact, file) => `${fact}: ${file}`,
    notYear: 'Write a school year: 2024/2025',
    notClass: 'Write the number of a class: 5',
    same: (fact) => `${fact}: the same for the others`,
    apply: 'Read with this',
  },
  replace: {
    title: 'Filled cells',
    lead: (count) =>
      `In ${cells(count)} the workbook holds something else than the exports: they may have been corrected by hand, or come from another export.`,
    label: 'What to do with filled cells',
    keep: 'Leave them as they are',
    replace: (count) => `Replace ${cells(count)} by what the exports say`,
    due: 'Choose what to do with filled cells.',
    before: 'In the workbook',
    after: 'In the export',
    list: 'Differences',
    more: (count) => `… and ${number(count)} more`,
  },
  tables: {
    title: 'Tables of the document',
    lead: 'Mark the tables you need. Each becomes a sheet, with the text above it that stood before it in the document.',
    choose: 'Which tables to bring in',
    size: (rowCount, columnCount) => `${rows(rowCount)}, ${columns(columnCount)}`,
    confirm: 'Bring into the workbook',
  },
  template: {
    title: 'Template of the check',
    now: 'At present',
    inForce: (sheet, taken) => `“${sheet}”: ${taken}`,
    choose: 'Which template to take',
    ofRoadmap: (sheet) => `Of the roadmap “${sheet}”`,
    contents: (columnNames, sectionCount) => [
      `Columns: ${en.names(columnNames)}.`,
      sectionCount === 0 ? 'No sections.' : `It has ${sections(sectionCount)}.`,
    ],
    row: (kind, name, aliases, value) =>
      [
        `${kind}: ${name}`,
        aliases === '' ? '' : `also: ${aliases}`,
        /^(?:да|нет)$/.test(value) ? `required: ${value}` : value,
      ]
        .filter(Boolean)
        .join(' · '),
    rows: 'Rows of the sheet “Шаблон”',
    present: (name) =>
      `The workbook has a template already, the sheet “${name}”, and is checked by it. Rename or delete that one to make another.`,
    none: {
      title: 'There is no roadmap',
      message: 'A template is made of a roadmap, and none was recognised on any sheet:',
      needed: [
        'it needs a header with “Мероприятия” and one more column: terms, responsible parties, results',
      ],
    },
    confirm: 'Add the sheet “Шаблон”',
  },
};
