import { type Block, documentSheet, label, text } from '../../document';
import { figureLanguage } from '../../locales';
import { SHEET_NAMES, type TemplateMark } from '../../tables';
import { dottedDay, type GivenSheet } from '../../workbook';
import { WORDS } from './guides';

interface GuideInput {
  readonly mark: TemplateMark;
  /** Names of the sheets to fill in, with what each is for. */
  readonly sheets: readonly { readonly name: string; readonly what: string }[];
  /** The line by which the workbook is known again. */
  readonly line: string;
  readonly footer: string;
}

/** «Как заполнить»: whose workbook it is, what to do, which sheets there are; on one page. */
export function guideSheet({ mark, sheets, line, footer }: GuideInput): GivenSheet {
  const facts = [
    [WORDS.school, mark.school],
    [WORDS.login, mark.login],
    [WORDS.municipality, mark.municipality],
    [WORDS.year, mark.schoolYear],
    [WORDS.due, mark.dueOn === null ? null : dottedDay(mark.dueOn)],
  ].flatMap(([fact, value], at) => (value ? [{ key: String(at), cells: { fact: fact ?? '', value } }] : []));
  const told: readonly Block[] =
    facts.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: {
              key: 'facts',
              headless: true,
              columns: [
                { key: 'fact', title: WORDS.fact, span: 2, kind: label },
                { key: 'value', title: WORDS.value, span: 1, kind: text },
              ],
              rows: facts,
            },
          },
        ];
  const blocks: readonly Block[] = [
    { kind: 'title', title: WORDS.guideTitle, lines: [], left: true },
    ...told,
    { kind: 'list', items: WORDS.steps },
    { kind: 'heading', text: WORDS.sheets },
    {
      kind: 'table',
      table: {
        key: 'sheets',
        columns: [
          { key: 'sheet', title: WORDS.sheet, span: 2, kind: label },
          { key: 'what', title: WORDS.what, span: 1, kind: text },
        ],
        rows: sheets.map(({ name, what }) => ({
          key: name,
          cells: { sheet: { value: name, link: { sheet: name, cell: 'A1' }, tone: 'link' as const }, what },
        })),
      },
    },
    { kind: 'paragraph', content: line },
  ];
  const name = SHEET_NAMES.guide[0];
  const plan = documentSheet({
    document: {
      title: name,
      frame: { orientation: 'portrait', grid: [3, 22, 66], footer, onePage: true },
      blocks,
    },
    name,
    kind: 'memo',
    kept: new Map(),
    language: figureLanguage('ru'),
  });
  return { ...plan, kind: null };
}
