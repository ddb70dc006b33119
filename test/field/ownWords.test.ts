import { checked, computed, municipality, RESULTS, type Row, SCHOOLS, shares } from './municipality';

const settings = (...rows: readonly Row[]): readonly Row[] => [['Параметр', 'Значение'], ...rows];
const codesOf = (sheets: Parameters<typeof checked>[0]) =>
  checked(sheets).findings.flatMap(({ code, sheet, cell }) =>
    code === 'sheet-missing' ? [] : [`${code} ${sheet}!${cell}`],
  );

describe('words of the municipality’s own, for code and formulas', () => {
  it('say yes and no', () => {
    const own = ['++', 'частично, по графику', 'в плане', 'в плане'];
    const schools = SCHOOLS.map((row, at) => (at === 0 ? row : row.with(2, own[at - 1] ?? '')));
    const added = settings(
      ['Слова: да', '++; частично, по графику'],
      ['Слова: нет', 'пока нет'],
      ['Слово: нет', 'в плане'],
    );
    const sheets = municipality({ Школы: schools, Настройки: added });
    expect(codesOf(sheets)).toEqual([]);
    expect(shares(computed(sheets), 'schools-methodical-work').now).toBe('1 of 3');
    expect(codesOf(municipality({ Школы: schools }))).toEqual(
      [2, 3, 4, 5].map((row) => `status-unknown Школы!C${row}`),
    );
  });

  it('name rows of sums', () => {
    const kust: Row = ['Куст «Северный»', '2024/2025', 'ВПР', 'Математика', 5, 30, 10, 10, 6, 4];
    const rows = [...RESULTS, kust];
    expect(codesOf(municipality({ Результаты: rows }))).toEqual(['school-unknown Результаты!A6']);
    const sheets = municipality({
      Результаты: rows,
      Настройки: settings(['Слова: итог', 'куст Северный\nкуст Южный']),
    });
    expect(codesOf(sheets)).toEqual(['row-total Результаты!A6']);
    const report = computed(sheets);
    expect(shares(report, 'low-result-index').now).toBe('14 of 46');
    expect([...(report.indicators.summary.rows[0]?.sums.values() ?? [])]).toEqual([{ part: 18, total: 86 }]);
  });

  it('name procedures, in weights too', () => {
    const before = RESULTS.slice(1).map((row) => row.with(1, '2023/2024').with(2, 'Мониторинг МО 2024'));
    const rows = [...RESULTS, ...before];
    const index = (...own: readonly Row[]) =>
      shares(computed(municipality({ Результаты: rows, Настройки: settings(...own) })), 'low-result-index');
    expect(index(['Малая группа, чел.', 5])).toEqual({ now: '14 of 46', before: 'no data' });
    expect(index(['Процедура: ВПР', 'Мониторинг МО'])).toEqual({ now: '14 of 46', before: '14 of 46' });
    expect(index(['Веса процедур', 'мониторинг МО = 2'], ['Процедура — ВПР', 'Мониторинг МО; МКР'])).toEqual({
      now: '28 of 92',
      before: '28 of 92',
    });
  });

  it('rate risks', () => {
    const sheets = municipality({
      Риски: [
        ['Школа', 'Учебная мотивация', 'Кадры'],
        ['МБОУ СОШ № 7', 'красная зона', 'жёлтая зона'],
        ['МБОУ СОШ № 9', 'зелёная', 'нет'],
      ],
      Настройки: settings(
        ['Слова: высокая', 'Красная зона'],
        ['Слова: средняя', 'жёлтая зона; жёлтая'],
        ['Слова: низкая', 'зелёная'],
      ),
    });
    expect(codesOf(sheets).filter((found) => found.startsWith('status'))).toEqual([]);
    expect(
      computed(sheets).monitoring.profile.schools.map(({ found }) => found.map(({ level }) => level)),
    ).toEqual([['high', 'medium'], ['low']]);
  });

  it('that mean something else already are told and not added', () => {
    const own = settings(
      ['Слова: да', 'охвачены; планируется'],
      ['Слова: нет', 'планируется; да; да / нет'],
      ['Слова: высокая', 'средняя'],
      ['Процедура: ВПР', 'ОГЭ; МКР'],
      ['Процедура: КДР', 'МКР'],
      ['Процедура', 'МКР'],
    );
    const { findings } = checked(municipality({ Настройки: own }));
    expect(
      findings.flatMap(({ code, severity, cell, data }) =>
        code === 'setting-unreadable' && 'problem' in data
          ? [
              [
                severity,
                cell,
                ...(data.problem.kind === 'conflict' ? [data.problem.read, data.problem.means] : []),
              ],
            ]
          : [],
      ),
    ).toEqual([
      ['error', 'B3', 'планируется', 'да'],
      ['error', 'B3', 'да', 'да'],
      ['error', 'B3', 'да / нет', 'да / нет'],
      ['error', 'B4', 'средняя', 'средняя'],
      ['error', 'B5', 'ОГЭ', 'ОГЭ'],
      ['error', 'B6', 'МКР', 'ВПР'],
      ['advice', 'A7'],
    ]);
  });
});
