import { checked, computed, municipality, RESULTS, SCHOOLS, shares, TEACHERS, told } from './municipality';

describe('what is said twice', () => {
  it('a copied sheet is told and counts once', () => {
    const sheets = municipality({ 'Педагоги (2)': TEACHERS });
    expect(shares(computed(sheets), 'teachers-diagnosed')).toEqual({ now: '22 of 44', before: '11 of 44' });
    expect(told(sheets).filter((found) => found.startsWith('record-duplicate'))).toHaveLength(8);
  });

  it('a repeated row counts once, its note and number apart', () => {
    const rows = [
      [...(RESULTS[0] ?? []), 'Примечание'],
      ...RESULTS.slice(1).map((row) => [...row, 'сверено']),
      [...(RESULTS[2] ?? []), 'ещё раз'],
    ];
    const sheets = municipality({ Результаты: rows });
    const report = computed(sheets);
    expect(shares(report, 'low-result-index').now).toBe('14 of 46');
    expect([...(report.indicators.summary.rows[0]?.sums.values() ?? [])]).toEqual([{ part: 18, total: 86 }]);
    expect(told(sheets)).toContain('record-duplicate Результаты!A6');
  });

  it('of differing rows none counts, and both are named', () => {
    const sheets = municipality({ Педагоги: [...TEACHERS, ['МБОУ СОШ № 7', '2024/2025', 20, 12]] });
    expect(shares(computed(sheets), 'teachers-diagnosed')).toEqual({ now: '12 of 24', before: '11 of 44' });
    const found = checked(sheets).findings.find(({ code }) => code === 'record-duplicate');
    expect(found).toMatchObject({ cell: 'A10', data: { first: 'A7', same: false } });
  });

  it('of three rows, two alike, none counts', () => {
    const more = (diagnosed: number) => ['МБОУ СОШ № 7', '2024/2025', 20, diagnosed];
    const sheets = municipality({ Педагоги: [...TEACHERS, more(10), more(12)] });
    expect(shares(computed(sheets), 'teachers-diagnosed').now).toBe('12 of 24');
  });

  it('a school that is listed twice in two ways is of no category', () => {
    const sheets = municipality({ Школы: [...SCHOOLS, ['МБОУ СОШ № 9', 'нет', 'да']] });
    const report = computed(sheets);
    expect(shares(report, 'schools-methodical-work').now).toBe('1 of 2');
    expect(shares(report, 'teachers-diagnosed').now).toBe('12 of 28');
  });
});

describe('a school merged down over its rows', () => {
  const of = (school: string | null, subject: string, ...marks: readonly number[]) => [
    school,
    ...['2024/2025', 'ВПР', subject, 5],
    ...marks,
  ];
  const rows = [
    RESULTS[0] ?? [],
    of('МБОУ СОШ № 7', 'Математика', 20, 8, 6, 4, 2),
    of(null, 'Русский язык', 20, 6, 8, 4, 2),
    of('МБОУ СОШ № 9', 'Математика', 16, 4, 6, 4, 2),
    of(null, 'Русский язык', 16, 2, 8, 4, 2),
  ];
  const sheets = municipality({ Результаты: { rows, merges: ['A2:A3', 'A4:A5'] } });

  it('belongs to each of them', () => {
    const report = computed(sheets);
    expect(shares(report, 'low-result-index').now).toBe('20 of 72');
    expect([...(report.indicators.summary.rows[0]?.sums.values() ?? [])]).toEqual([{ part: 20, total: 72 }]);
  });

  it('is offered to be filled down', () => {
    const edits = checked(sheets).findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.map(({ cell, to }) => [cell, to])).toEqual([
      ['A3', 'МБОУ СОШ № 7'],
      ['A5', 'МБОУ СОШ № 9'],
    ]);
  });

  it('counts in the sheets of persons and of schools too', () => {
    const merged = municipality({
      Педагоги: {
        rows: [TEACHERS[0] ?? [], ['МБОУ СОШ № 7', '2023/2024', 20, 5], [null, '2024/2025', 20, 10]],
        merges: ['A2:A3'],
      },
    });
    expect(shares(computed(merged), 'teachers-diagnosed')).toEqual({ now: '10 of 20', before: '5 of 20' });
  });
});

describe('formulas', () => {
  const formula = (value: string | number | null) => ({ value, formula: '=A1' });

  it('rows that give "" and 0 are empty', () => {
    const empty = [formula(''), formula(''), formula(0), formula(0)];
    const prepared = [formula(''), '2024/2025', formula(0), formula(0)];
    const sheets = municipality({ Педагоги: [...TEACHERS, empty, prepared, empty] });
    expect(told(sheets)).toEqual(['sheet-missing null!null']);
    expect(shares(computed(sheets), 'teachers-diagnosed').now).toBe('22 of 44');
  });

  it('a row with numbers typed beside such a school lacks its school', () => {
    const sheets = municipality({ Педагоги: [...TEACHERS, [formula(''), formula(''), 12, 4]] });
    expect(told(sheets)).toContain('value-missing Педагоги!A10');
  });

  it('one without a value is told, in optional columns too', () => {
    const rows = TEACHERS.map((row, at) =>
      at === 6
        ? [row[0], row[1], row[2], formula(null)]
        : at === 7
          ? [row[0], row[1], formula(null), 10]
          : row,
    ).map((row) => row.map((cell) => cell ?? null));
    expect(told(municipality({ Педагоги: rows }))).toEqual([
      'sheet-missing null!null',
      'formula-not-calculated Педагоги!D7',
      'formula-not-calculated Педагоги!C8',
    ]);
  });
});
