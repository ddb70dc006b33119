import type { CellInput, SheetInput } from '../test/support/snapshot';

/** Texts that, repeated through a long cell, ask most of what reads it. */
export const PIECES: readonly string[] = [
  'а',
  ' ',
  'Слово ',
  'Отдел Методисты ',
  '1, ',
  '1.',
  '\n',
  'а ',
  '(«',
  '<a ',
  '** ',
  '__а',
  '- ',
  'x; ',
];

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];

const numbered = (row: (at: number) => readonly CellInput[]) => (count: number) => ({
  rows: [HEAD, ['1.', 'Раздел'], ...Array.from({ length: count }, (_, at) => row(at))],
});
const rest = ['май 2021', 'Отдел образования', 'Программа семинара'];
/** Roadmaps of so many rows, good and bad, whose check must take a time that grows as they do. */
export const TABLES: Readonly<Record<string, (count: number) => SheetInput>> = {
  'as they should be': numbered((at) => [`1.${at + 1}.`, `Семинар ${at} для завучей`, ...rest]),
  'without numbers': numbered((at) => [at === 0 ? '1.1.' : '', `Семинар ${at} для завучей`, ...rest]),
  'with one number': numbered(() => ['1.1.', 'Семинар для завучей школ', ...rest]),
  'in the wrong section': numbered((at) => [`2.${at + 1}.`, `Семинар ${at} для завучей`, ...rest]),
  'torn off one': numbered((at) => (at === 0 ? ['1.1.', 'Семинар', ...rest] : ['', `и для школы ${at}`])),
  'with other names in each': numbered((at) => [
    `1.${at + 1}.`,
    `Семинар  ${at} для завучей`,
    `${1 + (at % 28)} марта ${2000 + (at % 90)}`,
    `Отдел номер ${at} Методисты школы ${at}`,
    `Приказ ${at} План ${at}`,
  ]),
  'of headers': (count) => ({ rows: Array.from({ length: count }, () => HEAD) }),
  'merged by two': (count) => ({
    ...numbered((at) =>
      at % 2 ? ['', '', '', 'Методисты'] : [`1.${at / 2 + 1}.`, `Семинар ${at}`, ...rest],
    )(count),
    merges: Array.from({ length: count / 2 }, (_, at) => `A${3 + 2 * at}:A${4 + 2 * at}`),
  }),
};
