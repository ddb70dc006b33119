import type { BrowserContext, Frame, Route } from 'playwright-core';
import { paragraph, table, wordOf } from '../../src/files/documents/wordFixtures';
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
): Promise<WorkbenchPage> {
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
  await pane.getByRole('tab', { name: 'Файлы' }).click();
  await pane.getByRole('heading', { name: 'Файлы и шаблоны' }).waitFor();
  await look('files');

  await input(0).setInputFiles(FIRST);
  await pane.getByRole('button', { name: 'Отменить', exact: true }).waitFor();
  await look('files-reading');
  isHeld = false;
  await Promise.all(held.map((route) => route.continue()));
  await press(pane, 'Внести в книгу');
  await pane.getByText('Выгрузки внесены в книгу').waitFor();
  await look('files-written');

  await input(0).setInputFiles(SECOND);
  await pane.getByText('Что изменится в книге').waitFor();
  await look('files-import');
  await pane.getByText('Расхождения').click();
  await pane.getByRole('radio', { name: /^Заменить/ }).click();
  await look('files-replaced', 'Заполненные ячейки');
  await pane
    .getByRole('textbox', { name: /^Учебный год/ })
    .first()
    .fill('прошлый');
  await pane
    .getByRole('textbox', { name: /^Предмет/ })
    .first()
    .fill('Биология');
  await look('files-asked', 'В файлах не указано');
  await press(pane, 'Отмена');

  await input(1).setInputFiles([picked('приказ.docm', ORDER)]);
  await pane.getByText('Таблицы документа').waitFor();
  await look('files-tables');
  await press(pane, 'Отмена');
  await input(1).setInputFiles([picked('приказ.pdf', '%PDF-1.7\n')]);
  await pane.getByText('Файл не прочитан').waitFor();
  await look('files-unread');

  await press(pane, 'Составить шаблон');
  await pane.getByText('Строки листа «Шаблон»').click();
  await look('files-template');
  await press(pane, 'Отмена');
  await press(pane, 'Выбрать листы');
  await pane.getByRole('heading', { name: 'Новые листы' }).waitFor();
  await look('files-begin');
  return workbench;
}
