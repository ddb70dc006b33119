import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { compoundOf } from '../../src/files/fixtures';
import { cli, temporaryFolder } from './support';

const { write, path } = temporaryFolder();

const REFERENCE = 'карта';
const WIDTH = 5;

/** A paragraph that Word numbers. */
const numbered = (level: number): Paragraph => new Paragraph({ numbering: { reference: REFERENCE, level } });

const cellOf = (content: string | Paragraph, columnSpan = 1): TableCell =>
  new TableCell({
    columnSpan,
    children: [typeof content === 'string' ? new Paragraph(content) : content],
  });

const rowOf = (...cells: readonly (string | Paragraph)[]): TableRow =>
  new TableRow({ children: cells.map((content) => cellOf(content)) });

/** A title over the columns right of its number. */
const titleOf = (level: number, title: string): TableRow =>
  new TableRow({ children: [cellOf(numbered(level)), cellOf(title, WIDTH - 1)] });

const activity = (level: number, text: string): TableRow =>
  rowOf(numbered(level), text, 'Март 2026', 'Управление образования', `Справка «${text}»`);

const head = (): TableRow[] => [
  rowOf('№ п/п', 'Мероприятия', 'Сроки проведения', 'Ответственные исполнители', 'Планируемый результат'),
  rowOf('1', '2', '3', '4', '5'),
];

const ORDER = [
  'ПРИКАЗ',
  '12.01.2026 № 7',
  'Об утверждении дорожной карты',
  'ПРИКАЗЫВАЮ:',
  '1. Утвердить дорожную карту (приложение).',
  '2. Контроль оставляю за собой.',
  'Дорожная карта по повышению качества образования на 2026 год',
  'Цель: повышение качества образования в школах.',
  'Задачи:',
  'обучить педагогов работе с данными;',
  'помочь школам с адресной поддержкой.',
];

async function orderWithRoadmap(): Promise<Buffer> {
  const level = (own: number, text: string) => ({
    level: own,
    text,
    format: LevelFormat.DECIMAL,
    alignment: AlignmentType.LEFT,
  });
  const first = [
    ...head(),
    titleOf(0, 'Организационно-методическое сопровождение'),
    activity(1, 'Совещание директоров школ'),
    activity(1, 'Назначение муниципального координатора'),
    titleOf(0, 'Повышение квалификации педагогов'),
    titleOf(1, 'Курсы'),
    activity(2, 'Курсы по функциональной грамотности'),
  ];
  const second = [
    ...head(),
    titleOf(1, 'Семинары'),
    activity(2, 'Семинар учителей математики'),
    activity(2, 'Семинар учителей русского языка'),
    titleOf(0, 'Работа с обучающимися'),
    activity(1, 'Консультации девятиклассников'),
    titleOf(0, 'Мониторинг'),
    activity(1, 'Анализ результатов диагностики'),
    activity(1, 'Отчёт о выполнении дорожной карты'),
  ];
  const document = new Document({
    numbering: {
      config: [
        { reference: REFERENCE, levels: [level(0, '%1.'), level(1, '%1.%2.'), level(2, '%1.%2.%3.')] },
      ],
    },
    sections: [
      {
        children: [
          new Table({ rows: [rowOf('СОГЛАСОВАНО', 'УТВЕРЖДАЮ')] }),
          ...ORDER.map((text) => new Paragraph(text)),
          new Table({ rows: first }),
          new Paragraph({ text: '', pageBreakBefore: true }),
          new Table({ rows: second }),
          new Paragraph('Исполнитель: методический центр'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

interface Checked {
  readonly files: readonly {
    readonly status: string;
    readonly sheets: readonly Record<string, unknown>[];
    readonly findings: readonly { readonly code: string; readonly sheet: string | null }[];
  }[];
}

async function checked(...files: readonly string[]): Promise<Checked['files']> {
  const { out } = await cli(['check', ...files, '--format', 'json']);
  return (JSON.parse(out) as Checked).files;
}

describe('an order with a roadmap in a Word document', () => {
  const file = path('приказ.docx');
  beforeAll(async () => {
    write('приказ.docx', await orderWithRoadmap());
  });

  it('is read whole: torn by a page, numbered by Word', async () => {
    const [report] = await checked(file);
    expect(report?.sheets).toEqual([
      expect.objectContaining({
        name: 'Таблица 1',
        kind: 'roadmap',
        activities: 8,
        sections: 4,
        subsections: 2,
      }),
    ]);
    const structural = /^(?:number|header|row|column|period|responsible|result|activity)-/;
    expect(report?.findings.filter(({ code }) => structural.test(code))).toEqual([]);
  });

  it('is not changed by fix, which says what to do', async () => {
    const { code, err } = await cli(['fix', file, '-o', path('исправлен.docx')]);
    expect(code).toBe(3);
    expect(err).toContain('В файл .docx исправления не вносятся. Откройте его в Excel');
  });
});

it('says of documents that it can’t read what to do', async () => {
  const files = [
    write('карта.doc', compoundOf({ WordDocument: Buffer.from('Word') })),
    write('карта.pdf', '%PDF-1.7\n'),
  ];
  const { code, out } = await cli(['check', ...files]);
  expect(code).toBe(3);
  expect(out).toContain(
    'На деле это документ Word 97–2003. Откройте его в Word или LibreOffice и сохраните как .docx',
  );
  expect(out).toContain('На деле это документ PDF. Попросите исходный файл .docx или .xlsx.');
});

it('reads tables of records by the name of their file', async () => {
  const rows = ['Школа;Логин;Статус', 'МБОУ СОШ № 1;edu1;ШНОР', 'МБОУ СОШ № 2;edu2;'];
  const [report] = await checked(write('Школы.csv', rows.join('\r\n')));
  expect(report?.sheets).toEqual([expect.objectContaining({ name: 'Школы', kind: 'schools' })]);
});
