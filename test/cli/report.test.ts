import { join } from 'node:path';
import { REPORT, reportJson } from './reportRuns';
import { cli } from './support';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');

describe('the example municipality as JSON', () => {
  const run = reportJson(EXAMPLE);
  const indicator = async (id: string) => (await run).report.indicators.find((own) => own.id === id);

  it('has the order of properties that is promised', async () => {
    const { out } = await run;
    expect(Object.keys(JSON.parse(out) as object)).toEqual(Object.keys(REPORT.shape));
    const { indicators, results } = (await run).report;
    expect(Object.keys(indicators[0] ?? {})).toEqual(Object.keys(REPORT.shape.indicators.element.shape));
    expect(Object.keys(results[0] ?? {})).toEqual(Object.keys(REPORT.shape.results.element.shape));
  });

  it('counts schools that say «да»: № 3, № 5 and Берёзовка of the four supported', async () => {
    expect(await indicator('schools-networking')).toEqual({
      id: 'schools-networking',
      title: 'Доля ШНОР, участвующих в сетевом взаимодействии',
      period: '2025/2026',
      numerator: 3,
      denominator: 4,
      value: 3 / 4,
      previous: null,
      change: null,
      growth: { count: null, share: null },
      cohort: null,
      trend: null,
      target: null,
      status: null,
      sameSchools: null,
      faults: [],
    });
  });

  it('sums teachers over № 3, № 5, Никольское and Берёзовка', async () => {
    const [part, total] = [17 + 18 + 17 + 11, 19 + 21 + 19 + 13];
    const previous = (12 + 13 + 15 + 9) / (19 + 21 + 20 + 13);
    const found = await indicator('teachers-diagnosed');
    expect(found).toMatchObject({ numerator: part, denominator: total, value: part / total, previous });
    expect(found?.change).toBeCloseTo((part / total - previous) * 100, 5);
    expect(found).toMatchObject({ trend: 'better', target: 0.9, status: 'on-the-way' });
  });

  it('leaves out of the year before the school with 27 trained of 19', async () => {
    expect(await indicator('teachers-trained')).toMatchObject({
      numerator: 4 + 5 + 6 + 3,
      denominator: 19 + 21 + 19 + 13,
      previous: (7 + 7 + 5) / (21 + 20 + 13),
      trend: 'worse',
      status: 'behind',
    });
  });

  it('has the figures of a class: 5 «2», 5 «3», 5 «4», 2 «5» of 17, after 3 «2» of 12', async () => {
    const { results } = (await run).report;
    const found = results.filter(
      (line) =>
        line.school === 'МБОУ СОШ с. Никольское' &&
        line.period === '2025/2026, I полугодие' &&
        line.subject === 'Русский язык' &&
        line.class === '6',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      procedure: 'КДР',
      participants: 17,
      lowShare: 5 / 17,
      quality: (5 + 2) / 17,
      success: (5 + 5 + 2) / 17,
      sou: (100 * 2 + 64 * 5 + 36 * 5 + 16 * 5) / 17,
      trend: 'worse',
    });
    expect(found[0]?.meanMark).toBeCloseTo((5 * 2 + 5 * 3 + 5 * 4 + 2 * 5) / 17, 10);
    expect(found[0]?.lowChange).toBeCloseTo((5 / 17 - 3 / 12) * 100, 5);
  });

  it('shows signs of low results: a third of a class and more got «2»', async () => {
    const { signs } = (await run).report;
    const own = signs.find(({ school }) => school === 'МБОУ СОШ с. Никольское');
    // 4 of 13, 4 of 13 after 5 of 15, 4 of 12 after 4 of 14.
    expect(own?.procedures).toEqual([
      { procedure: 'КДР', period: 'I полугодие', subject: 'Математика', class: '8', years: ['2025/2026'] },
      {
        procedure: 'КДР',
        period: 'I полугодие',
        subject: 'Математика',
        class: '9',
        years: ['2025/2026', '2024/2025'],
      },
      { procedure: 'КДР', period: 'II полугодие', subject: 'Математика', class: '7', years: ['2025/2026'] },
    ]);
  });

  it('has the findings of the data sheets as check tells them, and their exit code', async () => {
    const { code, report } = await run;
    expect(code).toBe(1);
    const checked = await cli(['check', EXAMPLE, '--format', 'json']);
    const [file] = (JSON.parse(checked.out) as { files: { findings: { sheet: string | null }[] }[] }).files;
    const sheets = new Set([
      ...['Школы', 'Педагоги', 'Обучающиеся', 'Результаты', 'Риски', 'Настройки'],
      ...['Мероприятия', 'Дефициты', 'Управленческий цикл'],
    ]);
    const onData = ({ sheet }: { sheet: string | null }): boolean => sheets.has(sheet ?? '');
    expect(report.findings.filter(onData)).toEqual(file?.findings.filter(onData));
    expect(report.findings.filter(onData).length).toBeGreaterThan(20);
  });
});
