import fc from 'fast-check';
import { canonicalInterval } from './canonical';
import { readPeriod } from './read';
import type { PeriodReading } from './model';
import { addDays, dayWithin, parseIsoDay, type Day, type DayInterval } from '../../workbook';
import { MONTHS } from './lexicon';
import { PLANS } from './testSupport';
import { sourceOf, tokenize } from './tokens';

const VOCABULARY = [
  ...MONTHS.flatMap(({ forms }) => forms),
  ...'1 2 3 15 31 2021 2022 2021/2022 01.09.2021 15.04 09.2021 2021-09-01 I II IV первый второе третья'.split(
    ' ',
  ),
  ...'квартал кварталы полугодие четверть неделя декада половина года год г. гг. учебного месяц числа'.split(
    ' ',
  ),
  ...'в на с по до к и не позднее конца начале течение всего весь период срок реализации текущего'.split(' '),
  ...'постоянно ежемесячно ежегодно каждую пятницу раз раза реже итогам мере необходимости'.split(' '),
  ...'соответствии согласно плану графику РМО итоги лето октбярь - – , ; / ( ) .'.split(' '),
  ...'этап IX XII 22 23г. 22/23 09 12.2022 2022–2024 15.00 14:30 часов * вторник пн летний зимой'.split(' '),
  ...'каникулы осенние триместр семестр далее затем после перед через каждые две дни день факту'.split(' '),
  ...'согласованию результатам окончании момента утверждения бессрочно реализации проведения ВПР'.split(' '),
  ...'следующего отчётным месяца месяц неделю трижды школы'.split(' '),
  'после проведения ВПР',
  '1 этап:',
  'II этап –',
  '(школьный этап)',
  'конец полугодия',
  'начало года',
  'далее ежегодно',
  'каждый май',
  'в течение года',
  'в течение учебного года',
  'по плану РМО',
  'в соответствии с графиком',
];

const year = fc.integer({ min: 1991, max: 2095 });
const month = fc.integer({ min: 1, max: 12 });
const anyDay: fc.Arbitrary<Day> = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => dayWithin(y, m, d));

const dayIntervals: fc.Arbitrary<DayInterval> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 800 }))
  .map(([start, days]) => ({ start, end: addDays(start, days) }));
const monthIntervals: fc.Arbitrary<DayInterval> = fc
  .tuple(year, month, fc.integer({ min: 0, max: 24 }))
  .map(([y, m, more]) => {
    const last = m - 1 + more;
    return { start: dayWithin(y, m, 1), end: dayWithin(y + Math.floor(last / 12), (last % 12) + 1, 31) };
  });

const plan = fc.oneof(
  fc.constantFrom(...Object.values(PLANS)),
  fc.record({ start: fc.option(anyDay), end: fc.option(anyDay) }),
);
const words = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 7 })
  .map((list) => list.join(' '));

const monthName = fc.constantFrom(...MONTHS.map(({ nominative }) => nominative));
const yearText = fc.constantFrom('', ' 2021', ' 2022', ' 2021 года', ' 2021/2022 учебного года');
const dated = fc.oneof(
  monthName,
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.constantFrom(...MONTHS.map(({ genitive }) => genitive)))
    .map(([d, m]) => `${d} ${m}`),
  fc.constantFrom('I квартал', '2 полугодие', 'третья четверть', '15.04', '1', '20'),
);
const dates = fc
  .array(fc.tuple(dated, yearText, fc.constantFrom(' – ', ', ', ' ', ' и ', '; ')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.map(([text, of, mark], at) => text + of + (at < list.length - 1 ? mark : '')).join(''));
const sentence = fc
  .tuple(
    fc.constantFrom('', '', 'с ', 'до ', 'ежемесячно, ', 'ежегодно, ', 'в начале ', 'в течение года '),
    dates,
    fc.constantFrom(
      '',
      '',
      ' (уточняется)',
      ', 1 раз в четверть',
      ' по плану РМО',
      ', по мере необходимости',
    ),
  )
  .map((parts) => parts.join(''));

const yearLists = fc
  .tuple(
    dated,
    fc.array(fc.constantFrom('2020', '2021', '2022', '2021–2023', '2022/23'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(', ', ' и ', ' ', '\n', ' – '),
    fc.constantFrom(
      '',
      ' г.',
      ', ежегодно',
      ' (ежегодно)',
      ', до конца учебного года',
      ': май',
      ' учебный год',
    ),
  )
  .map(([text, years, mark, tail]) => `${text} ${years.join(mark)}${tail}`);

const texts = fc.oneof(words, sentence, yearLists);

const told = ({ kind, intervals, recurrence, document, yearInferred, doubts }: PeriodReading): unknown => ({
  kind,
  intervals,
  recurrence,
  document,
  yearInferred,
  doubts,
});

test('a canonical text reads back to its interval, without a doubt', () => {
  fc.assert(
    fc.property(fc.oneof(dayIntervals, monthIntervals), (interval) => {
      const { kind, intervals, doubts } = readPeriod(canonicalInterval(interval), PLANS.none);
      expect({ kind, intervals, doubts }).toEqual({ kind: 'dates', intervals: [interval], doubts: [] });
    }),
    { numRuns: 500 },
  );
});

const SPACES = [' ', '  ', '\u00a0', '\u202f', '\t'];
const DASHES = ['-', '‐', '‑', '–', '—', '−'];

test('dashes, letter case, spaces and the word for year do not matter', () => {
  const spelling = fc.record({
    dash: fc.constantFrom(...DASHES),
    space: fc.constantFrom(...SPACES),
    upper: fc.boolean(),
    noun: fc.constantFrom('года', 'г.', 'г', 'год'),
  });
  fc.assert(
    fc.property(sentence, plan, spelling, (text, known, { dash, space, upper, noun }) => {
      fc.pre(!text.includes('плану'));
      const spelt = text.replaceAll('2021 года', `2021 ${noun}`).replaceAll('–', dash).replaceAll(' ', space);
      const reading = readPeriod(upper ? spelt.toUpperCase() : spelt, known);
      const lower = (value: unknown): string => JSON.stringify(value).toLowerCase();
      expect(lower(told(reading))).toBe(lower(told(readPeriod(text, known))));
    }),
    { numRuns: 500 },
  );
});

test('a line break changes nothing in what is understood in one way', () => {
  fc.assert(
    fc.property(texts, plan, (text, known) => {
      const reading = readPeriod(text, known);
      const open = reading.doubts.some(({ code }) => code === 'period-ambiguous');
      fc.pre(reading.kind !== 'unrecognised' && !open && !text.includes('по '));
      const broken = readPeriod(text.replaceAll(' ', ' \n'), known);
      expect(told(broken)).toEqual(told(reading));
    }),
    { numRuns: 500 },
  );
});

/** Words that the grammar does not know. */
const strange = (text: string): readonly string[] => {
  const source = sourceOf(text);
  const unknown = tokenize(source).filter(({ kind }) => kind === 'unknown' || kind === 'star');
  return unknown.map(({ start, end }) => source.slice(start, end).toLowerCase());
};

test('no proposal loses a word that says nothing of dates', () => {
  fc.assert(
    fc.property(texts, plan, (text, known) => {
      const { kind, doubts } = readPeriod(text, known);
      fc.pre(kind !== 'unrecognised' || !text.includes('октбярь'));
      for (const proposal of doubts.flatMap(({ proposals }) => proposals)) {
        const lost = strange(text).filter((word) => !proposal.toLowerCase().includes(word));
        expect({ proposal, lost }).toEqual({ proposal, lost: [] });
      }
    }),
    { numRuns: 2000 },
  );
});

test('no proposal loses a stage, an event, a time, a holiday or a day of the week', () => {
  const SAID = /этап|15\.00|14:30|часов|вторник|пн|каникул|проведения|результат|окончани|факту|согласовани/g;
  fc.assert(
    fc.property(texts, plan, (text, known) => {
      const { doubts } = readPeriod(text, known);
      const said = text.match(SAID) ?? [];
      for (const proposal of doubts.flatMap(({ proposals }) => proposals)) {
        const lost = said.filter((word) => !proposal.includes(word));
        expect({ text, proposal, lost }).toEqual({ text, proposal, lost: [] });
      }
    }),
    { numRuns: 2000 },
  );
});

test('a list by slashes or line breaks is the list by commas', () => {
  const list = fc.uniqueArray(month, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(list, plan, fc.constantFrom('/', ' / ', '\n', ' \n ', ';', '; '), (all, known, mark) => {
      const names = all.map((m) => MONTHS[m - 1]?.nominative ?? '');
      expect(told(readPeriod(names.join(mark), known))).toEqual(told(readPeriod(names.join(', '), known)));
    }),
  );
});

test('any string has a reading with intervals in order', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string(), fc.string({ unit: 'binary' })), plan, (text, known) => {
      const { intervals } = readPeriod(text, known);
      const starts = intervals.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort());
      const wrong = ({ start, end }: DayInterval): boolean =>
        start > end || parseIsoDay(start) === null || parseIsoDay(end) === null;
      expect(intervals.filter(wrong)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a proposal reads back without doubts of its own and loses nothing said', () => {
  const settled: ReadonlySet<string> = new Set(['period-outside-plan']);
  fc.assert(
    fc.property(texts, plan, (text, known) => {
      const { doubts, recurrence, document } = readPeriod(text, known);
      for (const proposal of doubts.flatMap(({ proposals }) => proposals)) {
        const again = readPeriod(proposal, known);
        const open = again.doubts.filter(({ code }) => !settled.has(code));
        expect({ proposal, open }).toEqual({ proposal, open: [] });
        if (document !== null) expect(again.document).toBe(document);
        if (recurrence !== null) expect(again.recurrence).toBe(recurrence);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the preferred proposal is the reading itself', () => {
  fc.assert(
    fc.property(sentence, plan, (text, known) => {
      const { doubts, kind, intervals } = readPeriod(text, known);
      fc.pre(kind === 'dates');
      for (const { proposals } of doubts) {
        for (const proposal of proposals.slice(0, 1)) {
          expect({ proposal, intervals: readPeriod(proposal, known).intervals }).toEqual({
            proposal,
            intervals,
          });
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('the longest cell texts are read', () => {
  const longest = 32_767;
  for (const piece of [
    'март ',
    '1-',
    '(',
    'по плану ',
    'а',
    '15.09.2021, ',
    'не реже ',
    '1.',
    ' ',
    'IX-',
    '1, ',
    'после ',
    'осенние, ',
    'в начале и ',
  ]) {
    const { intervals } = readPeriod(piece.repeat(longest / piece.length), PLANS['2021']);
    expect(intervals.every(({ start, end }) => start <= end)).toBe(true);
  }
});

test('dates have days, or a doubt says why not', () => {
  fc.assert(
    fc.property(texts, plan, (text, known) => {
      const { kind, intervals, doubts } = readPeriod(text, known);
      if (kind === 'dates' && intervals.length === 0) expect(doubts).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('no reading lies outside the plan without a doubt', () => {
  fc.assert(
    fc.property(texts, plan, (text, { start: from, end: to }) => {
      fc.pre(from === null || to === null || from <= to);
      const { intervals, doubts } = readPeriod(text, { start: from, end: to });
      const outside = ({ start, end }: DayInterval): boolean =>
        (from !== null && end < from) || (to !== null && start > to);
      if (intervals.some(outside)) expect(doubts).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a year said once is a year of dates, never a whole year beside them', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2015, max: 2030 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(month, years, fc.constantFrom(', ', ' и ', ' г., ', '; '), (m, list, mark) => {
      const { intervals, doubts } = readPeriod(`${MONTHS[m - 1]?.nominative} ${list.join(mark)}`, PLANS.none);
      const sorted = [...list].sort();
      expect(intervals).toEqual(sorted.map((y) => ({ start: dayWithin(y, m, 1), end: dayWithin(y, m, 31) })));
      expect(doubts).toEqual([]);
    }),
  );
});
