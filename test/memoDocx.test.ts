/** @jest-environment jsdom */
import '../workbench/testing/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Document as Report } from '../src/document';
import { readWorkbookBytes } from '../src/files';
import { conclusionsOf } from '../src/monitoring';
import { memoDocument, memoFile } from '../src/reports';
import type { WorkbookSnapshot } from '../src/workbook';
import { day } from './support/check';
import { monitoringOfWorkbook } from './support/monitoring';
import { type SheetInput, workbookOf } from './support/snapshot';

const REPORT_DATE = day('2026-03-31');
const FILE = 'municipality.xlsx';
const example = readWorkbookBytes(FILE, readFileSync(path.join(__dirname, '../examples', FILE)));

function memoOf(snapshot: WorkbookSnapshot): Report {
  const monitoring = monitoringOfWorkbook(snapshot, REPORT_DATE);
  return memoDocument({
    monitoring,
    conclusions: conclusionsOf(monitoring),
    locale: 'ru',
    length: 'full',
  });
}

const fileOf = (document: Report): Promise<Uint8Array> =>
  memoFile(document, { locale: 'ru', day: REPORT_DATE });

/** The parts of a document file, each of them well-formed. */
async function partsOf(document: Report) {
  const parts = unzipSync(await fileOf(document));
  return (name: string): Document => {
    const text = Buffer.from(parts[name] ?? []).toString('utf8');
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
    return parsed;
  };
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const within = (of: Document | Element, tag: string): readonly Element[] => [
  ...of.getElementsByTagNameNS(WORD, tag),
];
const textOf = (element: Element): string =>
  within(element, 't')
    .map(({ textContent }) => textContent)
    .join('');
const valueOf = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(WORD, name) ?? null;

describe('the memo as a document', () => {
  it('has its headings, paragraphs and tables', async () => {
    const body = (await partsOf(memoOf(example)))('word/document.xml');
    const headings = within(body, 'p').filter((own) => valueOf(within(own, 'pStyle')[0]) === 'Heading1');
    expect(headings.map(textOf).slice(0, 4)).toEqual([
      '1. Основание и период',
      '2. Школы, кураторы и наставники',
      '3. Проведённые события',
      '4. Исполнение дорожных карт',
    ]);
    const tables = within(body, 'tbl').map((table) =>
      within(table, 'tr').map((row) =>
        within(row, 'tc').map((cell) => textOf(cell).replaceAll('\u00A0', ' ')),
      ),
    );
    expect(tables[2]?.slice(0, 2)).toEqual([
      [
        'Дорожная карта',
        'Всего',
        'Выполнено',
        'В работе',
        'Просрочено',
        'Срок не наступил',
        'Не понято',
        'Доля',
      ],
      ['Дорожная карта', '23', '10', '7', '3', '2', '1', '43,5 %'],
    ]);
    const [heads] = within(body, 'tbl').map((table) => within(table, 'tblHeader').length);
    expect(heads).toBe(1);
    const texts = within(body, 'p').map((own) => textOf(own).replaceAll('\u00A0', ' '));
    const signature = texts.indexOf(`Должность${'_'.repeat(20)}И. О. Фамилия`);
    expect(texts[signature + 1]).toBe('31.03.2026');
    expect(texts[signature + 3]).toBe('Приложение 1. Школы, кураторы и наставники');
  });

  it('is A4 in Russian, named, by no person', async () => {
    const part = await partsOf(memoOf(example));
    const size = within(part('word/document.xml'), 'pgSz')[0];
    expect([valueOf(size, 'w'), valueOf(size, 'h')]).toEqual(['11906', '16838']);
    expect(valueOf(within(part('word/styles.xml'), 'lang')[0])).toBe('ru-RU');
    expect(within(part('word/footer1.xml'), 'instrText').map(({ textContent }) => textContent)).toEqual([
      'PAGE',
    ]);
    const properties = [...part('docProps/core.xml').documentElement.children];
    expect(properties.map(({ localName, textContent }) => [localName, textContent])).toEqual([
      ['title', 'Аналитическая справка: Верхнелужский муниципальный округ'],
      ['creator', 'roadmap-monitor'],
      ['lastModifiedBy', 'roadmap-monitor'],
      ['language', 'ru-RU'],
      ['created', '2026-03-31T00:00:00Z'],
      ['modified', '2026-03-31T00:00:00Z'],
    ]);
  });

  it('has the same bytes on every run', async () => {
    const [first, second] = [await fileOf(memoOf(example)), await fileOf(memoOf(example))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('takes any name of a school', async () => {
    const name = 'СОШ № 1 <&"\'>\u0001\u0002 ]]> 🏫';
    const schools: SheetInput = {
      name: 'Школы',
      rows: [
        ['Школа', 'Категория', 'Куратор', 'Школа-наставник'],
        [name, 'ШНОР', '=1+1', '@лицей'],
      ],
    };
    const document = memoOf(workbookOf(schools));
    const table = within((await partsOf(document))('word/document.xml'), 'tbl').at(-1);
    const cells = table ? within(table, 'tc').map(textOf) : [];
    expect(cells.slice(5)).toEqual(['1', 'СОШ №\u00A01 <&"\'> ]]> 🏫', 'ШНОР', '=1+1', '@лицей']);
  });
});
