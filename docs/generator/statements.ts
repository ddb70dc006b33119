import { cellsShowing, sentenceWith } from '../../examples/documents/find';
import type { SourceDocument, Statement } from '../../examples/documents/model';
import { SOURCE_DOCUMENTS } from '../../examples/documents';
import { documentBytes } from '../../examples/files';
import { type CopiedReport, copiedReport } from '../../src/app';
import { readWorkbookBytes } from '../../src/files';
import type { LocaleName } from '../../src/locales';
import { parseDay, type SheetPlan } from '../../src/workbook';
import { type Both, code, page, table } from './markdown';

const TITLE: Both = {
  ru: 'Что утверждают документы и где это в отчёте',
  en: 'What documents state, and where a report states it',
};
const INTRO: Both = {
  ru: 'Программа выросла из пяти открытых документов муниципалитетов. Числа каждого сведены в книгу папки `examples/documents` (школы, люди и места вымышлены; где документ говорит словами, число подобрано). По этой книге составлен отчёт с листом «Предметы для РМО», и каждое утверждение документа найдено в ячейке и в справке. «ƒ» — в ячейке формула.',
  en: 'The program comes from five public documents of municipalities. The figures of each make a workbook in `examples/documents` (schools, people and places are invented; where a document has words alone, a figure was chosen). A report of it, with the pages of subjects, was made, and each statement was found in a cell and in the memo. “ƒ”: the cell holds a formula.',
};
const HEAD: Both<readonly string[]> = {
  ru: ['Утверждение', 'Лист и ячейка', 'Предложение справки'],
  en: ['Statement', 'Sheet and cell', 'Sentence of the memo'],
};
const UNSAID: Both = { ru: 'Чего сказать нельзя', en: 'What can’t be said' };
const UNSAID_HEAD: Both<readonly string[]> = { ru: ['Утверждение', 'Почему'], en: ['Statement', 'Why'] };
const NOT_IN_MEMO: Both = { ru: '— (на листе)', en: '— (on the sheet alone)' };
const NUMBERS: Both = { ru: 'ru-RU', en: 'en-GB' };
const LONGEST = 200;
/** No figure rests on it: every workbook tells the day of its report. */
const TODAY = parseDay('2024-01-01');

/** A report of a document's workbook, with the pages of all subjects. The day is that of the settings. */
export async function reportOn(document: SourceDocument): Promise<CopiedReport> {
  const snapshot = readWorkbookBytes(`${document.file}.xlsx`, await documentBytes(document));
  if (!TODAY) throw new Error('no day');
  return copiedReport(snapshot, { today: TODAY, locale: 'ru', asIs: true, pages: { subjects: 'all' } });
}

/** What each of the five documents states and where its report states it, and what it can't. */
export async function statementsPage(locale: LocaleName): Promise<string> {
  const blocks: string[] = [];
  for (const document of SOURCE_DOCUMENTS) {
    const { plans } = await reportOn(document);
    blocks.push(
      `## ${document.title[locale]}`,
      code(`examples/documents/${document.file}.xlsx`),
      table(
        HEAD[locale],
        document.statements.map((own) => rowOf(own, plans, locale)),
      ),
      `### ${UNSAID[locale]}`,
      table(
        UNSAID_HEAD[locale],
        document.unsaid.map(({ says, why }) => [says[locale], why[locale]]),
      ),
    );
  }
  return page(locale, TITLE[locale], [INTRO[locale], ...blocks]);
}

function rowOf({ says, shown, memo }: Statement, plans: readonly SheetPlan[], locale: LocaleName): string[] {
  const cells = shown.map((own) => {
    const [found] = cellsShowing(plans, own);
    if (!found) throw new Error(`no cell shows it: ${says.ru}`);
    const { plan, address, cell } = found;
    const value =
      typeof cell.value === 'number'
        ? numberText(cell.value, own.share === true, locale)
        : shortened(String(cell.value));
    return `«${plan.name}»!${address}: ${cell.formula === undefined ? '' : 'ƒ '}${value}`;
  });
  const sentence = memo === undefined ? null : sentenceWith(plans, memo);
  if (memo !== undefined && !sentence) throw new Error(`no sentence of the memo says it: ${says.ru}`);
  return [
    says[locale],
    cells.join('\n'),
    sentence && memo !== undefined
      ? `${sentence.address}: ${around(String(sentence.cell.value), memo)}`
      : NOT_IN_MEMO[locale],
  ];
}

const numberText = (value: number, isShare: boolean, locale: LocaleName): string =>
  new Intl.NumberFormat(NUMBERS[locale], {
    ...(isShare && { style: 'percent' }),
    maximumFractionDigits: isShare ? 1 : 2,
  }).format(value);

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A sentence, of a long one the part that holds the words. */
function around(sentence: string, words: string): string {
  const text = sentence.replace(/\u00A0/gu, ' ');
  const at = text.indexOf(words);
  const from = Math.max(0, at - LONGEST / 2);
  const to = Math.min(text.length, at + words.length + LONGEST / 2);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
