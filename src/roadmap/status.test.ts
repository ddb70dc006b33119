import { readPeriod } from '../tables';
import type { Day } from '../workbook';
import { nearestStatus, readStatus, type TermReader } from './status';
import { BUILTIN_TEMPLATES } from './template/builtin';

const [TEMPLATE] = BUILTIN_TEMPLATES;
const PLAN = { start: '2022-01-01' as Day, end: '2022-12-31' as Day };
const term: TermReader = (text) => readPeriod(text, PLAN).intervals[0] ?? null;
const meaning = (text: string): string => {
  const { kind, meaning: own } = readStatus(text, TEMPLATE, term);
  return own ?? kind;
};

describe('marks of execution in any gender, number and shortening', () => {
  it.each([
    ['done', 'проводилась', 'размещено на сайте', 'согласованы', 'обучены', 'выполн.', 'вып-но', '☑'],
    ['done', 'проведён 3 марта', 'состоялось в марте', '02.02.2022, 03.03.2022', '02.02.2022–04.02.2022'],
    ['done', 'Итоговая справка от 02.02.2022', 'Решение № 3', 'составлен и согласован', 'определены'],
    ['in-progress', 'не полностью', 'находится в стадии согласования', 'выполнение продолжается', 'в раб.'],
    ['unknown', '03.03', 'март', 'составлен и перенесён', 'справка'],
    ['done', 'полностью', 'выполнялось', 'полностью выполнено'],
    ['not-done', 'не выполнялось', 'не исполнялась'],
    ['done', 'Приказ УО № 7-од от 02.02.2022', 'сняты с контроля', 'пройдено', 'прошли'],
    ['in-progress', 'проводятся', 'сделана частично', 'реализован не в полном объёме', 'част. вып.'],
    ['in-progress', 'на стадии согласования', 'находится на утверждении', 'работа ведётся', 'ведется работа'],
    ['in-progress', 'выполняется по плану', 'проводится в течение года', 'начата', '40 % готовности'],
    ['not-done', 'не приступали', 'не разработана', 'срок ещё не наступил', 'просрочено', 'в планах'],
    ['not-done', 'будут проведены', 'отложено на неопределенный срок', 'не готово', '☐'],
    ['cancelled', 'отмена', 'сняты', 'исключена из плана', 'утратило актуальность'],
    ['unknown', 'ок', 'план', 'принято к сведению', 'обучено 15 педагогов', 'март 2022'],
  ])('are %s: %s', (expected, ...texts) => {
    expect(texts.map((text) => [text, meaning(text)])).toEqual(texts.map((text) => [text, expected]));
  });
});

describe('a part of what was to be done', () => {
  it('is in progress, all of it is done, none of it is not done', () => {
    expect(['2 из 3', 'выполнено 3 из 5', 'проведено 2 семинара из 3'].map(meaning)).toEqual(
      Array<string>(3).fill('in-progress'),
    );
    expect(['3 из 3', 'проведено 4 семинара из 4'].map(meaning)).toEqual(['done', 'done']);
    expect(meaning('0 из 4')).toBe('not-done');
    expect(['5 из 3', '1 из 0', 'не выполнено 3 из 5'].map(meaning)).toEqual(
      Array<string>(3).fill('unknown'),
    );
  });
});

describe('a reason', () => {
  it('leaves the mark of what was not done as it is', () => {
    expect(meaning('отменено в связи с карантином')).toBe('cancelled');
    expect(meaning('Не проведено из-за болезни методиста')).toBe('not-done');
    expect(meaning('не выполнено (по причине отсутствия финансирования)')).toBe('not-done');
  });

  it('is no mark by itself, nor of what was done', () => {
    expect(meaning('в связи с карантином')).toBe('unknown');
    expect(meaning('выполнено в связи с карантином')).toBe('unknown');
    expect(meaning('отменено в связи с тем, что выполнено в 2021')).toBe('unknown');
  });
});

describe('what is planned', () => {
  it('is not done, and its term stays as it was', () => {
    for (const text of [
      'запланировано на май',
      'планируется к проведению в мае 2022',
      'намечена на 15.06.2022',
    ]) {
      const { meaning: own, movedTo } = readStatus(text, TEMPLATE, term);
      expect([text, own, movedTo]).toEqual([text, 'not-done', null]);
    }
  });

  it('is not understood without a day, or beside what contradicts it', () => {
    expect(meaning('запланировано на общем собрании')).toBe('unknown');
    expect(meaning('выполнено, запланировано на май')).toBe('unknown');
  });
});

describe('a mark with a typo', () => {
  it('is nearest to a wording that says the same, never to its denial', () => {
    expect(nearestStatus('исполненно', TEMPLATE)).toBe('исполнено');
    expect(nearestStatus('не проведенно', TEMPLATE)).toMatch(/^не провед[её]но$/);
    expect(nearestStatus('завершонно', TEMPLATE)).toMatch(/^заверш[её]но$/);
    expect(nearestStatus('кто-то', TEMPLATE)).toBeNull();
  });
});
