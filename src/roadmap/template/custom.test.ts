import { BUILTIN_TEMPLATES } from './builtin';
import { readTemplate } from './custom';

const faults = (input: unknown) => {
  const result = readTemplate(input);
  if ('template' in result) throw new Error('no fault');
  return result.faults.map(({ path, read, fault }) => [path.join('.'), fault.reason, read]);
};
const template = (input: unknown) => {
  const result = readTemplate(input);
  if (!('template' in result)) throw new Error(JSON.stringify(result.faults));
  return result.template;
};

describe('readTemplate', () => {
  it('takes what is left out from the base', () => {
    const [municipal] = BUILTIN_TEMPLATES;
    expect(template({ name: 'own' })).toEqual({ ...municipal, name: 'own' });
    expect(template({ extends: 'school-programme', name: 'own' }).preamble).toEqual(['title', 'goal']);
  });

  it('knows the usual wordings of a column and keeps optional ones', () => {
    const { columns } = template({ columns: [{ key: 'activity' }, { key: 'budget', header: 'Бюджет' }] });
    expect(columns.slice(0, 2).map(({ key, required }) => [key, required])).toEqual([
      ['activity', true],
      ['budget', true],
    ]);
    expect(columns[0]?.aliases).toContain('Наименование мероприятия');
    expect(columns.map(({ key }) => key)).toContain('status');
    expect(columns.map(({ key }) => key)).not.toContain('responsible');
  });

  it('reads dates of the plan in both ways of writing', () => {
    expect(template({ plan: { start: '01.09.2021', end: '2022-05-31' } }).plan).toEqual({
      start: '2021-09-01',
      end: '2022-05-31',
    });
  });

  it.each<[string, unknown, (readonly [string, string, string])[]]>([
    ['not an object', [], [['', 'type', '[]']]],
    ['an unknown base', { extends: '__proto__' }, [['extends', 'not-allowed', '__proto__']]],
    ['an unknown key', { colour: 1 }, [['colour', 'unknown-key', '1']]],
    ['an unknown code', { severities: { nonsense: 'off' } }, [['severities.nonsense', 'unknown-key', 'off']]],
    [
      'an unknown severity',
      { severities: { overdue: 'bad' } },
      [['severities.overdue', 'not-allowed', 'bad']],
    ],
    ['no date', { plan: { start: '31.04.2021' } }, [['plan.start', 'not-a-date', '31.04.2021']]],
    [
      'a plan that ends before it starts',
      { plan: { start: '2022-01-01', end: '2021-01-01' } },
      [['plan.end', 'reversed', '2021-01-01']],
    ],
    ['no columns', { columns: [] }, [['columns', 'missing', '[]']]],
    [
      'a column of its own without header',
      { columns: [{ key: 'budget' }] },
      [['columns.0.header', 'missing', '']],
    ],
    [
      'a column twice',
      { columns: [{ key: 'activity' }, { key: 'activity' }] },
      [['columns.1.key', 'duplicate', 'activity']],
    ],
    [
      'two faults',
      { sections: [{ title: '' }], periodsWithoutDates: 'да' },
      [
        ['sections.0.title', 'missing', ''],
        ['periodsWithoutDates', 'type', 'да'],
      ],
    ],
    [
      'a status without a meaning',
      { statuses: [{ text: 'ок' }] },
      [['statuses.0.meaning', 'not-allowed', '']],
    ],
  ])('tells of %s and where', (_what, input, expected) => expect(faults(input)).toEqual(expected));

  it('is not led astray by the names of objects', () => {
    const input: unknown = JSON.parse('{"__proto__": {"name": "x"}, "severities": {"__proto__": "off"}}');
    const result = readTemplate(input);
    expect('template' in result ? result.template.name : 'faults').not.toBe('x');
  });
});
