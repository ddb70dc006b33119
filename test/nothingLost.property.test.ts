import fc from 'fast-check';
import { checkWorkbook, safeFixes } from '../src/app';
import { applyEdits, type WorkbookSnapshot } from '../src/workbook';
import { day } from './support/check';
import { roadmaps } from './support/generate';
import { broken, mutations } from './support/mutations';
import { FAULTLESS } from './support/roadmap';
import { withCells, workbookOf } from './support/snapshot';

const PLAN = { start: day('2021-09-01'), end: day('2022-05-31') };
const OPTIONS = { today: day('2021-10-01'), plan: PLAN };

const PHRASES = [
  ...'сентябрь|октябрь|Декабрь - апрель|15 ноября|с 1 по 10 марта|15.04|май 2022|сентябрь, декабрь'.split(
    '|',
  ),
  ...'в течение года|в течение учебного года|весь период|постоянно|ежегодно|ежемесячно|каждую пятницу'.split(
    '|',
  ),
  ...'раз в четверть|по мере необходимости|по плану РМО|согласно графику|до конца учебного года'.split('|'),
  ...'не позднее 10 мая|до 20 мая|с 15 сентября|II полугодие|третья четверть|примерно|(по согласованию)'.split(
    '|',
  ),
  ...'в начале марта|первая декада марта|каникулы|итоги|включительно|2021/2022 учебный год|2022'.split('|'),
];
const periods = fc
  .array(fc.tuple(fc.constantFrom(...PHRASES), fc.constantFrom(', ', ' ', '; ', ' и ', '\n', ' – ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([text, mark], at) => text + (at < parts.length - 1 ? mark : '')).join(''));

const YEAR_WORDS = /^(?:год|года|году|текущего|месяц)$/;
const MONTHS = 'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек';
const MONTH = new RegExp(`^(?:${MONTHS})`);
/** Words and numbers of a text, worked out apart from the code under test. */
const said = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[а-яё]{3,}|\d+/g) ?? [])
    .filter((word) => !YEAR_WORDS.test(word))
    .map((word) => (MONTH.test(word) ? word.slice(0, 2) : word.replace(/^0+(?=\d)/, '').slice(0, 5)));

/** «15.04» names its month too. */
const spelt = (text: string): string => text.replace(/(\d)\.04(?!\d)/g, '$1 апреля');

test('a safe fix of a period keeps all its words and numbers', () => {
  fc.assert(
    fc.property(periods, (text) => {
      const rows = withCells(FAULTLESS, { C10: text });
      const { findings } = checkWorkbook(workbookOf({ name: 'Карта', rows }), OPTIONS);
      for (const { fix } of findings) {
        if (!fix?.safe) continue;
        for (const { cell, from, to } of fix.edits) {
          if (cell !== 'C10') continue;
          const kept = spelt(String(to)).toLowerCase();
          const lost = said(spelt(from)).filter((word) => !kept.includes(word));
          expect({ from, to, lost }).toEqual({ from, to, lost: [] });
        }
      }
    }),
    { numRuns: 400, seed: 20_261_128 },
  );
});

const LATIN = new Map(
  Array.from('aceopxykABCEHKMOPTXY', (letter, at) => [letter, 'асеорхукавсенкмортху'.charAt(at)]),
);
/** All letters and digits of the sheets, without tags, look-alikes in Cyrillic. */
const lettersOf = ({ sheets }: WorkbookSnapshot): string =>
  sheets.flatMap(({ texts }) => texts.flat().map((text) => folded(text).replace(/[^а-яё\d]/g, ''))).join('');
const folded = (text: string): string =>
  Array.from(text.replace(/<[^>]*>|&\w+;|\u00ad/g, ''), (letter) => LATIN.get(letter) ?? letter)
    .join('')
    .toLowerCase();

test('the safe fixes of all rules together lose no word of a sheet', () => {
  const workbooks = fc
    .tuple(roadmaps, mutations)
    .map(([roadmap, list]) => workbookOf({ name: 'Карта', rows: broken(roadmap, list) }));
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const { groups } = safeFixes(workbook, OPTIONS);
      const after = lettersOf(applyEdits(workbook, groups).snapshot);
      const words = workbook.sheets.flatMap(({ texts }) =>
        texts.flat().flatMap((text) => folded(text).match(/[а-яё]{3,}/g) ?? []),
      );
      const lost = words.filter((word) => !after.includes(MONTH.test(word) ? word.slice(0, 3) : word));
      expect(lost).toEqual([]);
    }),
    { numRuns: 60, seed: 20_261_128 },
  );
});
