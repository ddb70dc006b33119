import { FAULTLESS } from '../support/roadmap';
import { withCells } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const { write } = temporaryFolder();
const good = write('хорошая.xlsx', xlsx({ Карта: FAULTLESS }));
const warned = write('без года.xlsx', xlsx({ 'Карта школ': withCells(FAULTLESS, { C10: 'март' }) }));
const wrong = write('без срока.xlsx', xlsx({ Карта: withCells(FAULTLESS, { C10: '', C11: 'итоги' }) }));
const notes = write('заметки.xlsx', xlsx({ Заметки: [['позвонить в школы']] }));
const empty = write('пустой.xlsx', '');
const text = write('текст.xlsx', 'это не книга');
const template = (name: string, content: unknown): string =>
  write(name, typeof content === 'string' ? content : JSON.stringify(content));

interface Json {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly sheets: readonly unknown[];
    readonly findings: readonly Record<string, unknown>[];
    readonly groups?: readonly unknown[];
  }[];
  readonly summary: Record<string, number>;
}

const json = async (...args: string[]): Promise<Json> => {
  const { out } = await cli(['check', ...args, '--format', 'json']);
  return JSON.parse(out) as Json;
};

describe('exit codes', () => {
  it.each([
    ['no findings', [good], 0],
    ['warnings only', [warned], 0],
    ['errors', [good, wrong], 1],
    ['no roadmap in the workbook', [notes], 1],
    ['an unreadable file among others', [wrong, empty], 3],
    ['no file', ['нет такого.xlsx'], 3],
  ])('%s', async (_, files, code) => {
    expect((await cli(['check', ...files])).code).toBe(code);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['провер']],
    ['no file given', ['check']],
    ['an unknown option', ['check', good, '--plan']],
    ['a format that does not exist', ['check', good, '--format', 'xml']],
    ['a day that does not exist', ['check', good, '--plan-start', '31.02.2021']],
    [
      'a plan that ends before it starts',
      ['check', good, '--plan-start', '2022-01-01', '--plan-end', '2021-01-01'],
    ],
    ['a template that does not exist', ['check', good, '--template', 'мой шаблон']],
  ])('wrong usage: %s', async (_, args) => {
    const { code, out, err } = await cli(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Ошибка: |^Использование: /);
  });
});

describe('JSON', () => {
  it('has the shape that others script against', async () => {
    const { files, summary } = await json(warned);
    expect(files).toEqual([
      {
        file: warned,
        status: 'warnings',
        sheets: [
          {
            name: 'Карта школ',
            kind: 'roadmap',
            template: 'municipal-roadmap',
            templateBy: 'fit',
            headerRow: 7,
            activities: 6,
            sections: 4,
            subsections: 0,
            records: 0,
            hiddenRecords: 0,
            mergedWith: [],
          },
        ],
        findings: [
          {
            code: 'period-no-year',
            severity: 'warning',
            sheet: 'Карта школ',
            cell: 'C10',
            message: 'В сроке нет года: «март». Впишите «март 2021».',
            data: { read: 'март', proposals: ['март 2021'] },
            fix: { safe: false, edits: [{ cell: 'C10', from: 'март', to: 'март 2021' }], alternatives: [] },
          },
        ],
      },
    ]);
    expect(summary).toEqual({ files: 1, error: 0, warning: 1, advice: 0 });
  });

  it('says of each file how it fared, and checks the rest after a bad one', async () => {
    const { files } = await json(empty, good, text, notes, wrong);
    expect(files.map(({ status }) => status)).toEqual([
      'unreadable',
      'accepted',
      'unreadable',
      'not-recognised',
      'errors',
    ]);
    expect(files[2]?.findings[0]).toMatchObject({
      code: 'file-unreadable',
      data: { reason: 'not-a-workbook', actual: 'text' },
      sheet: null,
      cell: null,
      fix: null,
    });
  });

  it('adds groups when asked', async () => {
    const { files } = await json(wrong, '--group');
    expect(files[0]?.groups).toEqual([
      {
        code: 'period-missing',
        severity: 'error',
        title: 'Нет срока',
        count: 1,
        cells: [{ sheet: 'Карта', cell: 'C10' }],
      },
      {
        code: 'period-unrecognised',
        severity: 'error',
        title: 'Срок не распознан',
        count: 1,
        cells: [{ sheet: 'Карта', cell: 'C11' }],
      },
    ]);
  });

  it('takes a year as certain where the plan is given', async () => {
    const { files } = await json(warned, '--plan-start', '01.01.2021', '--plan-end', '2021-12-31');
    expect(files[0]?.findings[0]?.fix).toMatchObject({ safe: true });
  });
});

describe('text', () => {
  it('goes by file, sheet and cause, with the cell as Excel writes it', async () => {
    const { out } = await cli(['check', warned, good]);
    expect(out).toContain(`${warned} — есть предупреждения: 1 предупреждение`);
    expect(out).toContain(
      'Лист «Карта школ»: дорожная карта, 6 мероприятий, 4 раздела; шаблон: муниципальная дорожная карта (подходит лучше других)',
    );
    expect(out).toContain('▲ Срок без года [period-no-year]');
    expect(out).toContain("'Карта школ'!C10  В сроке нет года: «март». Впишите «март 2021».");
    expect(out).toContain('Проверено: 2 файла. 1 предупреждение.');
    expect(out).not.toContain('\u001b[');
  });

  it('lists data sheets with their records', async () => {
    const head = ['Школа', 'Учебный год', 'Всего педагогов'];
    const book = xlsx({
      Карта: FAULTLESS,
      Педагоги: [head, ['СОШ № 3', '2020/2021', 20], ['СОШ № 5', '2020/2021', 20]],
      'Педагоги 2022': [head, ['СОШ № 3', '2021/2022', 21]],
    });
    const file = write('данные.xlsx', book);
    const { out } = await cli(['check', file]);
    expect(out).toContain(
      'Лист «Педагоги»: данные о педагогах, 2 записи; читается вместе с листом «Педагоги 2022»',
    );
    const english = await cli(['check', file, '--locale', 'en']);
    expect(english.out).toContain('Sheet “Педагоги 2022”: teachers, 1 record; read together with “Педагоги”');
  });

  it('gives a line for each cause when asked to group', async () => {
    const rows = withCells(FAULTLESS, { C10: 'март', C11: 'май', C13: 'сентябрь' });
    const { out } = await cli(['check', write('три.xlsx', xlsx({ Карта: rows })), '--group']);
    expect(out).toContain('▲ Срок без года — 3 строки [period-no-year] C10, C11, C13');
  });

  it('speaks English by option and by environment', async () => {
    expect((await cli(['check', warned, '--locale', 'en'])).out).toContain('The period has no year: “март”.');
    expect((await cli(['check', warned], { LANG: 'en_GB.UTF-8' })).out).toContain('has warnings: 1 warning');
    expect((await cli(['check', warned], { LANG: 'C.UTF-8' })).out).toContain('есть предупреждения');
  });
});

describe('a template of one’s own', () => {
  it('is taken from a file', async () => {
    const file = template('свой.json', { name: 'своя карта', severities: { 'period-no-year': 'off' } });
    const { files } = await json(warned, '--template', file);
    expect(files[0]?.findings).toEqual([]);
    expect(files[0]?.sheets[0]).toMatchObject({ template: 'своя карта', templateBy: 'given' });
  });

  it.each([
    [
      'a wrong severity',
      { name: 'т', severities: { 'period-no-year': 'fatal' } },
      'severities.period-no-year',
    ],
    ['an unknown code', { name: 'т', severities: { 'period-wrong': 'off' } }, 'severities'],
    ['a column without a key', { name: 'т', columns: [{ header: 'Мероприятия' }] }, 'columns[0].key'],
    ['a date that is none', { name: 'т', plan: { start: '31.02.2021' } }, 'plan.start'],
    ['no JSON at all', '{ name: ', 'JSON'],
  ])('is refused with the place of %s, and nothing is checked', async (_, content, place) => {
    const { code, out, err } = await cli(['check', warned, '--template', template('плохой.json', content)]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(place);
  });
});
