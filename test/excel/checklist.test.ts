/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../workbench/testing';

const LANGUAGES = {
  ru: {
    page: 'docs/real-excel-checklist.md',
    answer: 'Ответ:',
    trial: 'Проба 9',
    answers: [
      expect.stringMatching(/^Excel PC .*ExcelApi: 1\.13/),
      'имена листа: 0',
      expect.stringMatching(/^(пусто|ошибка: .+)\nсекунд: …$/),
      'секунд: …',
      'записано Z1 и Z2, нажмите Ctrl+Z один раз',
      'скрыт',
      'открыт: Проба 6',
      '{"horizontalFitToPages":1}',
      expect.stringContaining('05.09.2026'),
      'посмотрите на A1 листа «Проба 9»',
      expect.stringMatching(/^(принят|ошибка: .+)$/),
      'прочитано знаков: 30000',
      'память: да',
      'отказано',
    ],
  },
  en: {
    page: 'docs/en/real-excel-checklist.md',
    answer: 'Answer:',
    trial: 'Trial 9',
    answers: [
      expect.stringMatching(/^Excel PC .*ExcelApi: 1\.13/),
      'names of the sheet: 0',
      expect.stringMatching(/^(null|error: .+)\nseconds: …$/),
      'seconds: …',
      'Z1 and Z2 are written, press Ctrl+Z once',
      'hidden',
      'active: Trial 6',
      '{"horizontalFitToPages":1}',
      expect.stringContaining('05.09.2026'),
      'look at A1 of the sheet Trial 9',
      expect.stringMatching(/^(taken|error: .+)$/),
      'characters read: 30000',
      'storage: yes',
      'refused',
    ],
  },
} as const;

const pageOf = (language: keyof typeof LANGUAGES): string => readFileSync(LANGUAGES[language].page, 'utf8');

/** The code of each point that has a snippet. */
const snippetsOf = (page: string): readonly string[] =>
  page.split(/^##+ /m).flatMap((point) => /```ts\n([\s\S]*?)```/.exec(point)?.[1] ?? []);

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
  return lines.join('\n').replace(/(секунд|seconds): [\d.]+/g, '$1: …');
}

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  const { answer, answers, trial } = LANGUAGES[language];
  const page = pageOf(language);

  test('its snippets run through the real client, and leave no sheet but the one that is looked at', async () => {
    const { session } = await openWorkbook({ sheets: ['Лист1'] });
    const told: string[] = [];
    for (const code of snippetsOf(page)) told.push(await answerOf(code));
    expect(told).toEqual(answers);
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', trial]);
  });

  test('each of its points has a place for the answer', () => {
    const points = page.split(/^## (?:Часть|Part) 2/m)[0]?.match(/^(## (?:Ваш|Your)|### )/gm) ?? [];
    expect(points).toHaveLength(answers.length);
    expect(page.split('\n').filter((line) => line === answer)).toHaveLength(answers.length);
  });
});

test('both ask the same', () => {
  const calls = (page: string): readonly string[] =>
    snippetsOf(page).map((code) => code.replace(/'[^']*'/g, "''"));
  expect(calls(pageOf('en'))).toEqual(calls(pageOf('ru')));
  const rows = (page: string): readonly string[] => page.match(/^\| \d+ \|/gm) ?? [];
  expect(rows(pageOf('en'))).toEqual(rows(pageOf('ru')));
});
