import type { BrowserContext, Frame, Route } from 'playwright-core';
import { paragraph, table, wordOf } from '../../src/files/documents/wordFixtures';
import {
  CHECK_WORDS,
  FILE_WORDS,
  FINDINGS_LOCALES,
  FORM_WORDS,
  type LocaleName,
  WORDS,
} from '../../src/locales';
import type { OpenOptions, WorkbenchPage } from './openWorkbook';

const ORDER = wordOf(
  paragraph('Приложение к приказу управления образования') +
    table([
      ['№', 'Мероприятия', 'Сроки', 'Ответственные'],
      ['1', 'Семинар по итогам диагностики', 'май 2025', 'Методический центр'],
    ]) +
    paragraph('Состав рабочей группы') +
    table([
      ['ФИО', 'Должность'],
      ['Образцов О. О.', 'методист'],
    ]),
  { more: [{ name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }] },
);

const exportOf = (title: string, twos: number): string =>
  [
    `${title};;;;;;`,
    'Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5',
    `МБОУ «СОШ № 2»;;40;${twos};40;30;${30 - twos}`,
    'МБОУ «СОШ № 9»;;25;0;40;40;20',
  ].join('\n');

const picked = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const FIRST = [5, 6, 7].map((grade) =>
  picked(`Биология, ${grade} класс.csv`, exportOf(`ВПР 2025 Биология ${grade} класс`, 10)),
);
const SECOND = [
  picked('Биология, 6 класс, уточнённая.csv', exportOf('ВПР 2025 Биология 6 класс', 20)),
  picked('статистика_без_названия_из_почты_муниципального_координатора.csv', exportOf('Статистика', 10)),
  picked('ещё одна.csv', exportOf('ВПР 2025 Статистика 7 класс', 10)),
  picked('сломан.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
  picked('скан.pdf', '%PDF-1.7\n'),
];

const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).first().click();

/** Called in each view with its name; `part` is the heading that it is about. */
export type See = (workbench: WorkbenchPage, pane: Frame, name: string, part?: string) => Promise<void>;

/** Goes through every view of the area of files on the example. Leaves the page open. */
export async function everyFileView(
  open: (options: Pick<OpenOptions, 'before'>) => Promise<WorkbenchPage>,
  see: See,
  lang: LocaleName = 'ru',
): Promise<WorkbenchPage> {
  const words = WORDS[lang];
  const own = FILE_WORDS[lang];
  const form = FORM_WORDS[lang];
  const startOf = (text: string): RegExp => new RegExp(`^${text.split(' ')[0] ?? ''}`);
  const held: Route[] = [];
  let isHeld = true;
  const workbench = await open({
    // The thread that reads can't begin.
    before: (context: BrowserContext) =>
      context.route(/\/reader\./, (route) => {
        if (!isHeld) return route.continue();
        held.push(route);
        return undefined;
      }),
  });
  const pane = await workbench.pane();
  const look = (name: string, part?: string): Promise<void> => see(workbench, pane, name, part);
  const input = (nth: number) => pane.locator('input[type=file]').nth(nth);
  await pane.getByRole('tab', { name: words.areas.files }).click();
  await pane.getByRole('heading', { name: own.start.title }).waitFor();
  await look('files');

  await input(0).setInputFiles(FIRST);
  await pane.getByRole('button', { name: words.cancel, exact: true }).waitFor();
  await look('files-reading');
  isHeld = false;
  await Promise.all(held.map((route) => route.continue()));
  await press(pane, own.import.confirm);
  await pane.getByText(CHECK_WORDS[lang].notices.imported({ changes: [] }).title).waitFor();
  await look('files-written');

  await input(0).setInputFiles(SECOND);
  await pane.getByText(own.import.willWrite).waitFor();
  await look('files-import');
  await pane.getByText(own.replace.list).click();
  await pane.getByRole('radio', { name: startOf(own.replace.replace(1)) }).click();
  await look('files-replaced', own.replace.title);
  await pane
    .getByRole('textbox', { name: startOf(own.ask.facts.schoolYear) })
    .first()
    .fill('прошлый');
  await pane
    .getByRole('textbox', { name: startOf(own.ask.facts.subject) })
    .first()
    .fill('Биология');
  await look('files-asked', own.ask.title);
  await press(pane, own.cancel);

  await input(1).setInputFiles([picked('приказ.docm', ORDER)]);
  await pane.getByText(own.tables.title).waitFor();
  await look('files-tables');
  await press(pane, own.cancel);
  await input(1).setInputFiles([picked('приказ.pdf', '%PDF-1.7\n')]);
  await pane.getByText(FINDINGS_LOCALES[lang].codes['file-unreadable'].title).waitFor();
  await look('files-unread');

  await press(pane, own.items.template.label);
  await pane.getByText(own.template.rows).click();
  await look('files-template');
  await press(pane, own.cancel);
  await press(pane, form.begin.items.sheets.label);
  await pane.getByRole('heading', { name: form.begin.title }).waitFor();
  await look('files-begin');
  return workbench;
}
