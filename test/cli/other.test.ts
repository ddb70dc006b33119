import { CODES } from '../../src/findings';
import { cli } from './support';

describe('period', () => {
  it('gives the reading as JSON', async () => {
    const { code, out } = await cli([
      'period',
      'Сентябрь-май 2021',
      '--plan-start',
      '2021-03-12',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      text: 'Сентябрь-май 2021',
      kind: 'dates',
      intervals: [{ start: '2021-09-01', end: '2022-05-31' }],
      recurrence: null,
      document: null,
      yearInferred: false,
      doubts: [{ code: 'period-year-boundary', proposals: ['сентябрь 2021 – май 2022'] }],
    });
  });

  it('explains the reading in words', async () => {
    const { out } = await cli([
      'period',
      'Декабрь',
      '--plan-start',
      '01.01.2021',
      '--plan-end',
      '31.12.2021',
    ]);
    expect(out).toBe(
      'Вид: даты\nДаты: 01.12.2021 – 31.12.2021\nГод взят из сроков плана\n' +
        '▲ Срок без года [period-no-year]: предлагается «декабрь 2021»\n',
    );
  });
});

describe('rules', () => {
  it('lists every code as JSON, in the language asked for', async () => {
    const { out } = await cli(['rules', '--format', 'json', '--locale', 'en']);
    const rules = JSON.parse(out) as Record<string, string>[];
    expect(rules.map(({ code }) => code)).toEqual([...CODES]);
    expect(rules.find(({ code }) => code === 'period-no-year')).toMatchObject({
      severity: 'warning',
      title: 'A period without a year',
    });
  });

  it('lists them by family for people', async () => {
    const { out } = await cli(['rules']);
    for (const code of CODES) expect(out).toContain(code);
  });
});

describe('help', () => {
  it.each([
    [[], 'Использование: roadmap-monitor', 'Команды:'],
    [['check'], 'Использование: roadmap-monitor check', 'Код завершения'],
    [['period'], 'Использование: roadmap-monitor period', 'Аргументы:'],
    [['rules'], 'Использование: roadmap-monitor rules', 'Параметры:'],
  ])('%j in Russian, without a word of English', async (command, usage, part) => {
    const { code, out } = await cli([...command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(usage);
    expect(out).toContain(part);
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|choices|default|display help/);
  });

  it('in English by option', async () => {
    const { out } = await cli(['check', '--help', '--locale', 'en']);
    expect(out).toContain('Usage: roadmap-monitor check');
    expect(out).not.toMatch(/Использование|Параметры|Аргументы|показать/);
  });

  it('gives the version', async () => {
    expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
