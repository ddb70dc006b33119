import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLI_LOCALES, COLLECT_WORDS, FINDINGS_LOCALES } from '../../src/locales';
import { newWorkbookFile } from '../../src/files';
import { runCli } from '../../src/cli/program';

import type { TargetStatus, Trend } from '../../src/indicators';
import type { Monitoring } from '../../src/monitoring';
import type { RiskLevel } from '../../src/data';
import type { Coverage } from '../../src/risks';
import { code, fenced, page, table } from './markdown';

const ROADMAP = 'examples/roadmap.xlsx';
const MUNICIPALITY = 'examples/municipality.xlsx';
const TODAY = '2026-03-31';
/** Where the commands of this page write, as the page shows it. */
const SHOWN_FOLDER = 'out';
const LONGEST = 120;

const INTRO = `Every command prints JSON with \`--format json\`. The samples are what the commands print of the example workbooks, cut short:
of each list only the item that says most is shown, and long texts end with «…». What is unknown is \`null\`.
Properties may be added in later versions; those that are here stay.`;

const TRENDS: Readonly<Record<Exclude<Trend, null>, string>> = {
  better: 'the share moved the way it should',
  worse: 'it moved the other way',
  stable: 'it moved by no more than «Полоса стабильности, п.п.»',
  'small-cohort': 'a cohort is too small to judge',
};
const TARGETS: Readonly<Record<TargetStatus, string>> = {
  reached: 'the target is reached',
  'on-the-way':
    'not reached, but the share has moved towards it from the baseline, or from the year before where there is none',
  behind: 'not reached, and the share has not moved towards it',
};
const LEVELS: Readonly<Record<RiskLevel, string>> = {
  high: '«высокая»',
  medium: '«средняя»',
  low: '«низкая»',
  unrated: 'found, its significance not given',
};
const COVERAGE: Readonly<Record<Coverage, string>> = {
  named: 'an activity names the factor',
  presumed: 'activities answer it by their words only',
  none: 'no activity answers it',
  'no-roadmap': 'there is no roadmap',
};
type Counts = Monitoring['executions'][number]['counts'];
const COUNTS: Readonly<Record<keyof Counts, string>> = {
  total: 'all activities',
  done: 'done in time, or done without a date',
  late: 'done after the term',
  inProgress: 'marked «в работе», the term has not ended; or recurring and not done for its last term',
  overdue: 'not marked or not done, the term has ended',
  notDue: 'not marked, the term has not ended',
  cancelled: 'cancelled',
  unmarked: 'the roadmap has no column of marks',
  unknown: 'marked, but the mark is not understood',
  recurring: 'of all of them, those that recur',
};

interface Section {
  readonly title: string;
  readonly notes: string;
  readonly args: readonly string[];
  readonly values?: readonly (readonly [property: string, values: Readonly<Record<string, string>>])[];
}

/** The commands in the order they are run in: what one writes, a later one reads. */
const sections = (folder: string): readonly Section[] => [
  {
    title: 'check',
    notes:
      '`headerRow` counts from 1. `fix` is `null` where nothing can be proposed. `safe` means that nothing of the text is lost or guessed. `alternatives` are other complete corrections. `groups` are there with `--group` only. A file that can not be read has the status `unreadable` and its finding; the other files are checked. `dismissed` is there where people have dismissed findings in the pane: those are not among `findings`, and neither `status` nor the exit code counts them; each has its `reason` and the day `on` which it was dismissed, and `summary` their number. `report` has the same key. A workbook that was made from a template has `form` as well, see `check` of a template below.',
    args: ['check', ROADMAP, '--group'],
    values: [
      ['status', CLI_LOCALES.en.statuses],
      ['sheets[].kind', CLI_LOCALES.en.sheetKinds],
      ['severity', FINDINGS_LOCALES.en.severities],
    ],
  },
  {
    title: 'template school',
    notes:
      '`template roadmap` and `template data` print the same. `sheets` are those to be seen. `template pack` prints `{ "output", "files": [{ "file", "school", "login" }] }`.',
    args: ['template', 'school', '-o', path.join(folder, FORM), '--year', '2025/2026', '--due', '15.10.2025'],
  },
  {
    title: 'check of a template',
    notes:
      '`form` is there where a workbook was made from a template. `outdated`: a newer version is given out now. `filled` of `total` parts are filled in: each data sheet, each section of a roadmap, each part `above` its table; `left` are the others, `rowsLeft` their prepared rows that nobody has filled in. `ready`: something is filled in and no finding is an error, dismissed ones included.',
    args: ['check', path.join(folder, FORM)],
  },
  {
    title: 'fix',
    notes:
      '`output` is `null` with `--dry-run`. `refused` are the edits of fixes that were not made. `undo` is what `--undo-file` writes and `undo` reads. `status` and `remaining` are those of the corrected workbook. A file that can not be read or written gives `{ "file", "output": null, "error": { "code", "message" } }`, and so do `undo` and `report`.',
    args: [
      'fix',
      ROADMAP,
      '-o',
      path.join(folder, 'fixed.xlsx'),
      '--undo-file',
      path.join(folder, 'undo.json'),
    ],
  },
  {
    title: 'diff',
    notes:
      'A list for each kind of change; an activity may be in several. `old` and `new` are where it stood and stands, `null` where it did not or does not; `from` and `to` what its cell said and says. `moved`: to another section, or before others of its section; `renumbered`: it has another number in its place. `sheets` are the sheets that were compared. The exit code is 0 where nothing changed, 1 where something did.',
    args: ['diff', ROADMAP, path.join(folder, 'fixed.xlsx')],
  },
  {
    title: 'undo',
    notes: '`refused` are cells that have changed since, and were left alone.',
    args: ['undo', path.join(folder, 'fixed.xlsx'), path.join(folder, 'undo.json'), '--in-place'],
  },
  {
    title: 'report',
    notes:
      'The same with `-o` or without. Shares are 0–1, changes are percentage points. `findings` are those of the data sheets, as in `check`. `indicators[].faults` and `faults` are the cells with faults that the check found and that a figure depends on; `leftOut` where it leaves them out. `sameSchools` is what a change is of, where it is not all schools of either year. `cohort` names the schools that the report is on; that of an indicator is null unless it names its own. `growth` is how much a numerator and a share have grown, as parts of what they were. `groups` are rows of groups of schools that exports gave, lines to compare with and in no other figure: `level` is `municipality`, `region`, `sample` (all that took part) or null where the name says none. `subjects` are the pages for the methodical associations, of the report year: `results` by work over all schools, `groups` to compare with (`difference` is the share of all schools less that of the group), `tasks` with the thresholds of their level, `share` and `outcome` of the municipality’s own row, `insufficientIn` the schools below the threshold (null without a level), `journal` the marks beside those of the journal, `discuss` what the figures give cause to talk about, by `kind`. `terms` are the low results and participants of quarters, trimesters and half-years, of all schools and of the cohort alone (`ofGroup`); `previousTerm` and `yearAgo` are shares of low results, of the preceding part of the same kind (before the first one, the last of the year before) and of the same part a year ago. `changes` is what has changed since the workbook of `--since`, null without it: `since` is the day of that report, `previous` the share that it gave. `movement` tells the year in which a school is first on the list of the cohort, or off it: `formerly` under which other names it was known, `listed` whether «Школы» has a row of it in that year, and its low results in both years over the procedures that both have. `signs` has an entry for each rule of the setting «Правила признаков» and each school that it finds; `signs[].procedures[].years` are the years in which it found the procedure, `figure` by what, where that is not the share of low results. Sections, responsible parties and schools have the same counts as their roadmap.',
    args: ['report', MUNICIPALITY],
    values: [
      ['indicators[].trend, results[].trend', TRENDS],
      ['indicators[].status', TARGETS],
      ['risks.schools[].factors[].level', LEVELS],
      ['risks.factors[].coverage', COVERAGE],
      ['execution.roadmaps[]', COUNTS],
    ],
  },
  {
    title: 'period',
    notes: '`doubts` are findings about the period, with what may be written instead.',
    args: ['period', 'Апрель Сентябрь', '--plan-start', '2021-01-01', '--plan-end', '2021-12-31'],
    values: [
      ['kind', CLI_LOCALES.en.periodKinds],
      ['recurrence', CLI_LOCALES.en.recurrences],
    ],
  },
  {
    title: 'import',
    notes:
      'The same with `--dry-run` or without. `leftOut` is what was not taken, or not all of it, `notes` what was taken and should be looked at; both have the code of a `reason`, what was read as `detail`, and the words. `marks` are counts of «2», «3», «4», «5»; `shares` the same in percent where no counts fit. `below` is below the threshold of an exam. `tasks[].schools` are shares in percent by school. `comparison` has the marks of schools beside those of the journal, `comparedGroups` those of groups. `book.sheets` counts rows by what becomes of them, `book.changed` are the cells of rows that were there. A file that can not be read has `error`; the others are imported.',
    args: ['import', path.join(folder, EXPORT), '--dry-run'],
    values: [
      ['files[].layout', CLI_LOCALES.en.importing.layouts],
      ['reason', reasonsOf(CLI_LOCALES.en.importing.reasons)],
    ],
  },
  {
    title: 'collect',
    notes:
      '`files` come by school, in the order of the list; those of no school last. `left` are the rows that were not taken, with the code of a finding or `wrong-year`, `other-school`. `kept` counts rows of `--last-valid` that stand in for it. `schools[].files` begin with the earliest; the last one counts. `onTime` is `null` where no day is set or nothing was sent. `submittedOn` is the day on which the file was saved.',
    args: ['collect', ROADMAP, '-o', path.join(folder, 'collected.xlsx'), '--due', '2026-12-31'],
    values: [
      ['files[].notes', COLLECT_WORDS.en.notes],
      ['schools[].state', COLLECT_WORDS.en.states],
    ],
  },
  { title: 'rules', notes: 'All codes, in the language of `--locale`.', args: ['rules'] },
];

const EXPORT = 'statistics.xlsx';
const FORM = 'form.xlsx';

const reasonsOf = (
  words: Readonly<Record<string, (detail: string) => string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([reason, say]) => [reason, say('…')]));

/** An export as ФИС ОКО lays it out. */
async function writeExport(folder: string): Promise<void> {
  const rows = [
    ['ВПР 2026 Биология 6 класс'],
    ['Предмет:', 'Биология'],
    ['Дата:', '17.04.2026'],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
    ['Речной муниципальный округ(reg07_m011)', 9, 640, 12.5, 43.75, 31.25, 12.5],
    ['МАОУ «Лицей № 4»(edu070411)', null, 89, 12.36, 52.81, 26.97, 7.87],
  ];
  const sheet = { name: 'БИ 6 Статистика по отметкам', header: ['Статистика по отметкам'], rows };
  await writeFile(
    path.join(folder, EXPORT),
    await newWorkbookFile({ name: '', copies: [], tables: [sheet], plans: [] }),
  );
}

/** What each command prints as JSON. The current folder is the project's. */
export async function jsonPage(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reference-'));
  try {
    await writeExport(folder);
    const blocks: string[] = [];
    for (const { title, notes, args, values = [] } of sections(folder)) {
      const tables = values.flatMap(([property, meanings]) => [
        table(
          [code(property), 'means'],
          Object.entries(meanings).map(([value, text]) => [code(value), text]),
        ),
      ]);
      blocks.push(`## ${code(title)}`, notes, fenced(await sample(args, folder), 'json'), ...tables);
    }
    return page('en', 'JSON output', [INTRO, ...blocks]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function sample(args: readonly string[], folder: string): Promise<string> {
  const printed: string[] = [];
  await runCli([...args, '--format', 'json', '--locale', 'ru'], {
    out: (text) => printed.push(text),
    err: (text) => printed.push(text),
    colour: false,
    env: {},
    today: TODAY,
  });
  const shown = JSON.stringify(shortened(JSON.parse(printed.join(''))), null, 2);
  return shown.replaceAll(JSON.stringify(folder).slice(1, -1) + path.sep, `${SHOWN_FOLDER}/`);
}

/** The value with one item of each list, the one that says most, and short texts. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (Array.isArray(value)) return fullest(value).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shortened(own)]));
}

const fullest = (items: readonly unknown[]): readonly unknown[] =>
  items.reduce<readonly unknown[]>(
    (best, item) => (best.length === 0 || leaves(item) > leaves(best[0]) ? [item] : best),
    [],
  );

/** How many values it holds that are not null, to the depth of one list. */
function leaves(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  const own: readonly unknown[] = Array.isArray(value) ? value.slice(0, 1) : Object.values(value);
  return own.reduce<number>((sum, item) => sum + leaves(item), 0);
}
