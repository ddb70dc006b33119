import { mapOf, notesOf, planOf, risks, valuesOf } from './testSupport';

const HEAD = ['Мотивация', 'Кадры', 'ОВЗ'];

test('a school’s row has the word of each mark; below is how many schools have each factor', () => {
  const plan = planOf(
    risks(
      HEAD,
      ['СОШ № 1', 'высокая', 'Средний', 'низк'],
      ['СОШ № 2', '+', 'нет', null],
      ['СОШ № 3', 'повышенная', 1, '—'],
    ),
  );
  expect(mapOf(plan)).toEqual([
    ['СОШ № 1', '▲ высокая', '■ средняя', '▽ низкая'],
    ['СОШ № 2', '+ не указана', '—', '—'],
    ['СОШ № 3', '?', '+ не указана', '—'],
  ]);
  expect(plan.rows.slice(8, 13).map((cells) => valuesOf(cells).filter((value) => value !== null))).toEqual([
    ['Школ: высокая', 1, 0, 0],
    ['Школ: средняя', 0, 1, 0],
    ['Школ: низкая', 0, 0, 1],
    ['Школ: не указана', 1, 1, 0],
    ['Школ всего', 2, 2, 1],
  ]);
  expect(notesOf(plan)).toContain('1 отметка на листе «Риски» с неизвестным словом, на карте «?»: Риски!B4.');
});

test('every mark is a formula over its cell, and every count one over the map', () => {
  const { rows } = planOf(
    risks(['Учебный год', ...HEAD], ['СОШ "А"', '2025/2026', 'высокая', null, 'низкая']),
  );
  const [, mark] = rows[5] ?? [];
  expect(mark?.formula).toMatch(
    /^=IFERROR\(IF\(AND\(\(Риски!\$A\$2="СОШ ""А"""\),\(Риски!\$B\$2="2025\/2026"\)\),IF\(\(TRIM\(Риски!\$C\$2\)=""\),"—",/,
  );
  const section = rows.findIndex(([cell]) => cell?.value === 'По школам');
  const row = section + 3;
  expect(rows[row - 1]?.slice(1, 6).map((cell) => cell?.formula)).toEqual([
    '=COUNTIFS($B$6:$F$6,"▲ высокая")',
    '=COUNTIFS($B$6:$F$6,"■ средняя")',
    '=COUNTIFS($B$6:$F$6,"▽ низкая")',
    '=COUNTIFS($B$6:$F$6,"+ не указана")',
    `=SUM($B$${row}:$E$${row})`,
  ]);
  expect([6, 10].map((row) => rows[row]?.[1]?.formula)).toEqual([
    '=COUNTIFS($B$6:$B$6,"▲ высокая")',
    '=SUM($B$7:$B$10)',
  ]);
});

test('what formulas would read in another way is text, and told', () => {
  const plan = planOf(risks(HEAD, ['СОШ № 1', 'высокая, с 2023 г.', 'низкая\u00A0', 'средняя']));
  expect(mapOf(plan)[0]?.slice(1)).toEqual(['▲ высокая', '▽ низкая', '■ средняя']);
  expect([1, 3, 5].map((column) => plan.rows[5]?.[column]?.formula !== undefined)).toEqual([
    false,
    false,
    true,
  ]);
  expect(notesOf(plan)).toContain(
    '2 ячейки карты — текст, а не формула, потому что отметка записана необычно: Риски!B2; Риски!C2.',
  );
});

test('a factor that a table has no column of was not assessed', () => {
  const other = { ...risks(['ОВЗ'], ['СОШ № 2', 'низкая']), name: 'Риски сёл' };
  expect(mapOf(planOf(risks(['Мотивация'], ['СОШ № 1', 'высокая']), other))).toEqual([
    ['СОШ № 1', '▲ высокая', 'не оценивался'],
    ['СОШ № 2', 'не оценивался', '▽ низкая'],
  ]);
});

test('names of factors run upwards in the head, with no word broken', () => {
  const name = 'Несформированность внутришкольной системы повышения квалификации';
  const { rows, rowHeights, styles } = planOf(risks([name], ['СОШ № 1', '+']));
  const [cell] = rows[4]?.flatMap((own) => (own?.value === name ? [own] : [])) ?? [];
  expect(styles[cell?.style ?? '']).toMatchObject({ turned: true });
  expect(rowHeights?.get(4)).toBeGreaterThan(110);
});

test('text of cells stays text, whatever it looks like', () => {
  const texts = ['=1+1', '+7 школа', '-Заря', '@Восход'];
  const plan = planOf(
    risks(
      ['=Один', '-Два', '@Три'],
      ...texts.map((name, at) => [name, at === 0 ? '=7' : '+', 'средняя', '+']),
    ),
  );
  const cells = plan.rows.flat();
  for (const text of [...texts, '=Один', '-Два', '@Три']) {
    const own = cells.filter((cell) => cell?.value === text);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(own.map((cell) => plan.styles[cell?.style ?? '']?.numberFormat)).toEqual(own.map(() => '@'));
  }
  expect(plan.rows[5]?.[1]).toMatchObject({ value: '?' });
});

test('every colour of the map stands for a word of it', () => {
  const { rules = [] } = planOf(risks(HEAD, ['СОШ № 1', 'высокая', null, '+']));
  const words = rules.map(({ when }) => (when.kind === 'equals' ? when.text : ''));
  expect(words).toEqual([
    ...['▲ высокая', '■ средняя', '▽ низкая', '+ не указана', '—'],
    ...['не оценивался', '?', 'обновите'],
  ]);
});
