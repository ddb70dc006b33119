/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../workbench/testing';

const PAGE = readFileSync('docs/real-excel-checklist.md', 'utf8');

/** Each point that has a snippet, with its code. */
const SNIPPETS = PAGE.split(/^##+ /m).flatMap((point) => {
  const code = /```ts\n([\s\S]*?)```/.exec(point)?.[1];
  return code === undefined ? [] : [{ title: point.slice(0, point.indexOf('\n')), code }];
});

/** What a snippet says, as Script Lab would run it; measured times as «…». */
async function answerOf(code: string): Promise<string> {
  const lines: string[] = [];
  const log = (...parts: readonly unknown[]): unknown => lines.push(parts.join(' '));
  let running: Promise<void> | null = null;
  const office: unknown = Object.assign(Object.create(Office), {
    onReady: (run: () => Promise<void>) => {
      running = run();
    },
  });
  // The page is ours, and its snippets are what is tested.
  const snippet = new Function('Office', 'Excel', 'console', code) as (
    ...globals: readonly unknown[]
  ) => void;
  snippet(office, Excel, { log });
  await running;
  return lines.join('\n').replace(/секунд: [\d.]+/g, 'секунд: …');
}

test('its snippets run through the real client, and leave no sheet but the one that is looked at', async () => {
  const { session } = await openWorkbook({ sheets: ['Лист1'] });
  const answers: Record<string, string> = {};
  for (const { title, code } of SNIPPETS) answers[title] = await answerOf(code);
  expect(answers).toEqual({
    'Ваш Excel': expect.stringMatching(/^Excel PC .*ExcelApi: 1\.13/),
    '1. Имена листа и имена книги': 'имена листа: 0',
    '2. Больше 512 объединённых областей': expect.stringMatching(/^(пусто|ошибка: .+)\nсекунд: …$/),
    '3. Много вызовов за одно обращение': 'секунд: …',
    '4. Один шаг отмены': 'записано Z1 и Z2, нажмите Ctrl+Z один раз',
    '5. Скрытый лист внутри шага отмены': 'скрыт',
    '6. Новый лист открывается сразу': 'открыт: Проба 6',
    '7. Печать по ширине страницы': '{"horizontalFitToPages":1}',
    '8. Что показано в ячейке': expect.stringContaining('05.09.2026'),
    '9. Условное форматирование': 'посмотрите на A1 листа «Проба 9»',
    '10. Длинный колонтитул': expect.stringMatching(/^(принят|ошибка: .+)$/),
    '11. Свойство листа': 'прочитано знаков: 30000',
  });
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Проба 9']);
});

test('each of its points has a place for the answer', () => {
  expect(SNIPPETS).toHaveLength(12);
  expect(PAGE.match(/^Ответ:$/gm)).toHaveLength(SNIPPETS.length);
});
