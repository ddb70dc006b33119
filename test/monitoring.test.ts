import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../src/files';
import { computeIndicators } from '../src/indicators';
import {
  cycleSummary,
  deficitsSummary,
  eventsSummary,
  execution,
  type ExecutionCounts,
  lowSharesOf,
  reportPeriod,
  supportSummary,
} from '../src/monitoring';
import { readData } from '../src/data';
import { BUILTIN_TEMPLATES, readRoadmaps } from '../src/roadmap';
import { riskProfile } from '../src/risks';
import { day } from './support/check';

const FILE = 'municipality.xlsx';
const workbook = readWorkbookBytes(FILE, readFileSync(join(__dirname, '../examples', FILE)));
const PLAN = { start: day('2025-09-01'), end: day('2026-08-31') };
const ROADMAPS = ['Дорожная карта', 'Программа СОШ № 5'];
const REPORT_DATE = day('2026-03-31');

const roadmaps = workbook.sheets
  .filter(({ name }) => ROADMAPS.includes(name))
  .flatMap((sheet) =>
    readRoadmaps(sheet, BUILTIN_TEMPLATES, {
      date1904: false,
      plan: PLAN,
      byShape: () => true,
      chosen: null,
    }),
  );
const data = readData(workbook, { except: new Set(ROADMAPS) });
const indicators = computeIndicators(data, workbook);
const { current } = indicators.years;

describe('the risk profile of the example municipality', () => {
  const profile = riskProfile(data, roadmaps, {
    year: current,
    reportDate: data.settings.reportDate,
    lowShares: lowSharesOf(indicators),
  });

  // Counted down columns B to N of «Риски», rows 2 to 6; G4 holds «повышенная», which is no level.
  it('counts the levels of each factor', () => {
    const counts = profile.factors.map(({ factor, counts: { high, medium, low, unrated }, unread }) => [
      factor.id,
      high,
      medium,
      low,
      unrated,
      unread.length,
    ]);
    expect(counts).toEqual([
      ['equipment', 2, 3, 0, 0, 0],
      ['staff-shortage', 3, 1, 1, 0, 0],
      ['teacher-competence', 1, 3, 1, 0, 0],
      ['special-needs', 1, 2, 0, 0, 0],
      ['language-barriers', 0, 1, 0, 0, 0],
      ['motivation', 2, 1, 1, 0, 1],
      ['well-being', 0, 1, 0, 0, 0],
      ['discipline', 1, 1, 1, 0, 0],
      ['failure-risk', 1, 2, 1, 0, 0],
      ['parents', 1, 3, 0, 0, 0],
      ['adaptability', 0, 1, 2, 0, 0],
      ['internal-training', 1, 2, 0, 0, 0],
      ['own:слабые навыки чтения с экрана', 0, 1, 0, 1, 0],
    ]);
  });

  // Counted along rows 2 to 6.
  it('counts the factors of each school', () => {
    const counts = profile.schools.map(({ school, counts: { high, medium, low, unrated } }) => [
      school.name,
      high,
      medium,
      low,
      unrated,
    ]);
    expect(counts).toEqual([
      ['МБОУ СОШ № 3', 1, 5, 2, 0],
      ['МБОУ СОШ № 5', 6, 6, 0, 0],
      ['МБОУ СОШ с. Никольское', 1, 4, 1, 0],
      ['МБОУ ООШ с. Берёзовка', 4, 4, 1, 1],
      ['МБОУ ООШ п. Дальний', 1, 3, 3, 0],
    ]);
  });

  // Column F of «Дорожная карта» names five factors. The school's programme has no such column; its activities 2, 4 to 6,
  // 7, 8, 9 and 10 speak of visits to lessons, those who lag behind, motivation and parents. 2.4 (the second of that
  // number) names no factor and stands under «Повышение квалификации».
  it('tells what the roadmaps do about each factor', () => {
    const coverage = profile.factors.map(({ factor, coverage: own, activities }) => [
      factor.id,
      own,
      activities
        .map(({ place, named }) => `${place.sheet.charAt(0)}${place.row + 1}${named ? '' : '?'}`)
        .join(' '),
    ]);
    expect(coverage.filter(([, own]) => own !== 'none')).toEqual([
      ['equipment', 'named', 'Д28 Д31'],
      ['teacher-competence', 'named', 'Д26 Д27 Д33 Д34 Д35 Д36 Д37?'],
      ['motivation', 'named', 'Д38 Д43 П11? П12?'],
      ['failure-risk', 'named', 'Д25 Д40 Д41 Д42 Д45 Д48 П8? П9? П10?'],
      ['parents', 'named', 'Д44 П13? П14?'],
      ['internal-training', 'presumed', 'П6?'],
    ]);
  });

  // Берёзовка: 23 low of 69 (33 %), J5 is empty. Дальний: 36 of 106 (34 %), J6 says «низкая». СОШ № 5: 79 of 184 (43 %),
  // marked «высокая». Никольское: 30 of 110 (27 %).
  it('is contradicted by the results of two schools', () => {
    expect(profile.contradictions).toMatchObject([
      {
        school: { name: 'МБОУ ООШ с. Берёзовка' },
        kind: 'not-marked',
        place: { sheet: 'Риски', row: 4, column: 9 },
        share: { year: '2025/2026', part: 23, total: 69 },
      },
      {
        school: { name: 'МБОУ ООШ п. Дальний' },
        kind: 'rated-low',
        place: { sheet: 'Риски', row: 5, column: 9 },
        share: { year: '2025/2026', part: 36, total: 106 },
      },
    ]);
  });

  it('has a row for every supported school, no factors in doubt, and no earlier profile', () => {
    expect([profile.unprofiled, profile.findings]).toEqual([[], []]);
    expect(profile.schools.map(({ previous }) => previous)).toEqual([null, null, null, null, null]);
  });
});

describe('the execution of the example’s roadmaps on 31 March 2026', () => {
  const [municipal, programme] = roadmaps.map((roadmap) =>
    execution(roadmap, REPORT_DATE, { schools: data.schools.map(({ school }) => school) }),
  );
  const shown = ({ total, done, late, inProgress, overdue, notDue, unmarked }: ExecutionCounts) => [
    total,
    done,
    late,
    inProgress,
    overdue,
    notDue,
    unmarked,
  ];

  // Done: 1.1–1.5, 2.1, 2.2, 2.6, 4.2, 4.3. In progress: 1.6, 1.7, 2.3 (ends that day), 2.4, 3.2, 3.4, 4.1.
  // Overdue: the second 2.4 (its date lies after the report), 3.3 (in
  // work, term February), 3.5 (no mark, term December). Unknown: 3.1 (a mark of no
  // known meaning, term October). Not yet due: 3.6, 4.4 (June and later, no marks).
  it('is counted by section', () => {
    expect(municipal && shown(municipal.counts)).toEqual([23, 10, 0, 7, 3, 2, 0]);
    expect(municipal?.sections.map(({ section, counts }) => [section?.number, ...shown(counts)])).toEqual([
      ['1.', 7, 5, 0, 2, 0, 0, 0],
      ['2.', 6, 3, 0, 2, 1, 0, 0],
      ['3.', 6, 0, 0, 2, 2, 1, 0],
      ['4.', 4, 2, 0, 1, 0, 1, 0],
    ]);
    const overdue = municipal?.activities.filter(({ state }) => state === 'overdue');
    expect(overdue?.map(({ place, daysOverdue }) => [place.row + 1, daysOverdue])).toEqual([
      [37, 59],
      [42, 31],
      [44, 90],
    ]);
  });

  // Column D, «Кураторы школ Методический центр» of 1.4 and «Директора школ и кураторы проекта» being two parties each.
  it('is counted by responsible party', () => {
    expect(municipal?.responsible.map(({ party, counts }) => [party?.name, ...shown(counts)])).toEqual([
      ['Управление образования', 6, 3, 0, 2, 0, 1, 0],
      ['Методический центр', 8, 4, 0, 1, 2, 1, 0],
      ['Директора школ', 7, 2, 0, 3, 1, 0, 0],
      ['Кураторы школ', 2, 2, 0, 0, 0, 0, 0],
      ['Школы-наставники', 2, 0, 0, 1, 1, 0, 0],
      ['Руководители РМО', 2, 1, 0, 1, 0, 0, 0],
      ['кураторы проекта', 1, 0, 0, 0, 1, 0, 0],
    ]);
  });

  it('tells what is due by 30 April, and what recurs', () => {
    expect(municipal?.dueSoon.map(({ number, due }) => [number, due])).toEqual([
      ['2.3.', '2026-03-31'],
      ['3.4.', '2026-04-30'],
    ]);
    const recurring = municipal?.activities.filter((activity) => activity.recurring !== null);
    expect(recurring?.map(({ number, recurring: mark }) => [number, mark?.recurrence])).toEqual([
      ['1.6.', 'quarterly'],
      ['4.1.', 'half-year'],
    ]);
  });

  // Done: 1, 2, 4, 5, 8; the others are marked «в работе» and none has ended.
  it('is that of the school whose programme it is', () => {
    expect(programme && [programme.school?.name, ...shown(programme.counts)]).toEqual([
      'МБОУ СОШ № 5',
      ...[10, 5, 0, 5, 0, 0, 0],
    ]);
    expect(programme?.schools.map(({ school, counts }) => [school.name, counts.total])).toEqual([
      ['МБОУ СОШ № 5', 10],
    ]);
    expect(municipal?.schools).toEqual([]);
  });
});

describe('the other data of the example municipality', () => {
  // 26 events, one of them «конец января» (A22). Of «семинар» five, one of which is that one.
  it('count events by kind', () => {
    const { kinds, total, outside, undated } = eventsSummary(data, reportPeriod(data.settings, data.events));
    expect(kinds.map(({ kind, count }) => [kind.name, count])).toEqual([
      ['выезд', 6],
      ['вебинар', 5],
      ['семинар', 4],
      ['консультация', 3],
      ['мастер-класс', 3],
      ['заседание', 3],
      ['совещание', 1],
    ]);
    expect([total, outside.length, undated.map(({ row }) => row + 1)]).toEqual([25, 0, [22]]);
  });

  // Mathematics: 2 of 4, 3 of 4, 2 of 3; D18 has three of two teachers and is left out. Russian: 1 of 4, 2 of 4, 1 of 3,
  // 1 of 2. Primary school: 2 of 6, 3 of 6, 1 of 4.
  it('have one corporate deficit', () => {
    const { subjects, uncounted } = deficitsSummary(data, current);
    expect(subjects.filter(({ corporate }) => corporate).map(({ subject }) => subject.name)).toEqual([
      'Математика',
    ]);
    const shares = subjects.map(({ subject, withDeficit, teachers }) => [
      subject.name,
      `${withDeficit}/${teachers}`,
    ]);
    expect(Object.fromEntries(shares)).toMatchObject({
      Математика: '7/11',
      'Русский язык': '5/13',
      'Начальные классы': '6/16',
      Химия: '0/1',
    });
    expect(uncounted.map(({ row }) => row + 1)).toEqual([18]);
  });

  // Row 10, «Анализ эффективности мер», has neither document nor link.
  it('have eight documented stages of nine', () => {
    const { documented, undocumented, findings } = cycleSummary(data);
    expect([documented, undocumented]).toEqual([8, 1]);
    expect(findings.map(({ cell }) => cell)).toEqual(['B10']);
  });

  // Four ШНОР, rows 4, 6, 11 and 12 of «Школы».
  it('have a curator and a mentor for each supported school', () => {
    const { schools, curators, mentors, findings } = supportSummary(data, current);
    expect(schools).toHaveLength(4);
    expect(curators.map(({ name, schools: own }) => [name, own.length])).toEqual([
      ['Ветрова О. А.', 1],
      ['Лаптев И. С.', 1],
      ['Гордеева М. Н.', 2],
    ]);
    expect(mentors.map(({ school }) => school?.name)).toEqual([
      'МАОУ Гимназия № 1',
      'МАОУ Лицей № 8',
      'МБОУ СОШ № 2',
      'МАОУ СОШ № 4',
    ]);
    expect(findings).toEqual([]);
  });
});
