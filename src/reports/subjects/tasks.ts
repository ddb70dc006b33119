import { type Cell, changeOf, type ColumnKind, givenShare, label, text, whole, word } from '../../document';
import { CHANGE_DECIMALS } from '../../indicators';
import type { TaskRecord } from '../../data';
import type { TaskLine, TaskOutcome } from '../../monitoring';
import {
  call,
  type Expression,
  joined,
  literal,
  numeral,
  SHOWN_SHARE_DECIMALS,
  shownShare,
} from '../../workbook';
import { subheading, paragraph, tableOf } from '../pages/page';
import type { SubjectContext, SubjectPart } from './context';
import { rowsFormula, shareFormula } from './formulas';
import { column } from '../column';

/** Problems first: insufficient, then at the edge, then those of which nobody can tell; the lowest first. */
const ORDER: readonly (TaskOutcome | null)[] = ['insufficient', 'between', null, 'sufficient'];

/** Tasks with their level, thresholds, shares and how many schools completed them insufficiently. */
export const tasks: SubjectPart = (context) => {
  const { words, sheet, room, monitoring } = context;
  const { settings } = monitoring.indicators;
  const said = words.tasks;
  if (sheet.tasks.length === 0) return [subheading(words.headings.tasks), paragraph(said.none)];
  const beside = comparedGroup(sheet.tasks);
  const columns = [
    column('work', said.columns.work, 4, text),
    column('task', said.columns.task, 2, label),
    column('skill', said.columns.skill, 5, text),
    column('level', said.columns.level, 1, word()),
    column('own', said.columns.own, 2, givenShare),
    column('group', beside === null ? said.columns.group : said.groups[beside], 2, givenShare),
    column('difference', said.columns.difference, 2, changeOf('own', 'group', CHANGE_DECIMALS)),
    column('below', said.columns.below, 1, whole),
    column('schools', said.columns.schools, 1, whole),
    column('outcome', said.columns.outcome, 4, word()),
  ];
  const rows = [...sheet.tasks]
    .sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || shareIn(a) - shareIn(b))
    .map((line) => ({
      cells: cellsOf(line, beside, context),
      kinds: { outcome: outcomeKind(line, context) },
    }));
  return [
    subheading(words.headings.tasks),
    ...tableOf(context, 'tasks', columns, rows, room.tasks),
    paragraph(said.note(settings)),
  ];
};

const shareIn = ({ own, schools, below }: TaskLine): number =>
  own?.share ?? (schools.length === 0 ? 1 : 1 - below.length / schools.length);

/** The level of groups that most tasks can be held against: a region before the country. */
function comparedGroup(lines: readonly TaskLine[]): 'region' | 'sample' | null {
  const has = (level: string): boolean =>
    lines.some(({ groups }) => groups.some((own) => own.level === level));
  return has('region') ? 'region' : has('sample') ? 'sample' : null;
}

function cellsOf(
  line: TaskLine,
  beside: 'region' | 'sample' | null,
  context: SubjectContext,
): Readonly<Record<string, Cell>> {
  const { words, language, monitoring } = context;
  const { sheets } = monitoring.indicators.view;
  const { procedure, grade, version, task, skill, level, own, groups, schools, below, threshold } = line;
  const group = groups.find((one) => beside !== null && one.level === beside) ?? null;
  const shareCell = (record: TaskRecord | null): Cell => {
    if (record === null || record.share === null) return language.nothing;
    const formula = shareFormula(record, 'share', record.share, sheets);
    return formula ? { value: record.share, formula } : record.share;
  };
  const counted = (records: readonly TaskRecord[], limit: number | null): Cell => {
    const formula = rowsFormula(
      {
        records,
        all: schools,
        keys: ['rowKind', 'year', 'procedure', 'subject', 'grade', 'version', 'task'],
        numbers: [
          { key: 'share', ...(limit !== null && { below: { limit, decimals: SHOWN_SHARE_DECIMALS } }) },
        ],
        shareOf: ({ share }) => share,
        summed: null,
      },
      sheets,
    );
    return formula ? { value: records.length, formula } : records.length;
  };
  const isKnown = schools.length > 0;
  return {
    work: words.work(procedure.name, '', grade),
    task: version === '' ? task : `${task} (${version})`,
    skill,
    level: level === null ? language.nothing : words.tasks.levels[level],
    own: shareCell(own),
    group: shareCell(group?.record ?? null),
    ...(own?.share == null || group?.record.share == null ? { difference: language.nothing } : {}),
    below: isKnown && threshold ? counted(below, threshold.insufficient) : language.nothing,
    schools: isKnown ? counted(schools, null) : language.nothing,
  };
}

/** The word of a task by the share of the municipality and the thresholds of its level, judged as it is shown. */
function outcomeKind({ threshold, level }: TaskLine, { words }: SubjectContext): ColumnKind {
  const said = words.tasks.outcomes;
  return {
    ...word(),
    tones: () => [
      { word: said.insufficient, tone: 'bad' },
      { word: said.sufficient, tone: 'good' },
      { word: said.between, tone: 'caution' },
    ],
    computed: {
      value(cells) {
        const own = cells('own');
        if (level === null || threshold === null) return said.noLevel;
        if (typeof own !== 'number') return said.unknown;
        const seen = shownShare(own);
        if (seen >= threshold.sufficient) return said.sufficient;
        return seen < threshold.insufficient ? said.insufficient : said.between;
      },
      formula(cells): Expression {
        if (level === null || threshold === null) return literal(said.noLevel);
        const own = cells('own');
        const seen = call('ROUND', own, numeral(SHOWN_SHARE_DECIMALS));
        const low = call(
          'IF',
          joined('<', seen, numeral(threshold.insufficient)),
          literal(said.insufficient),
          literal(said.between),
        );
        const judged = call(
          'IF',
          joined('>=', seen, numeral(threshold.sufficient)),
          literal(said.sufficient),
          low,
        );
        return call('IF', call('ISNUMBER', own), judged, literal(said.unknown));
      },
    },
  };
}
