import { below, listOf, part, planOfSheets, plansOfSheets, RESULTS, SCHOOLS } from './testSupport';

describe('the passport', () => {
  const plans = plansOfSheets([
    SCHOOLS,
    RESULTS,
    {
      name: 'Настройки',
      rows: [
        ['Параметр', 'Значение'],
        ['Муниципалитет', 'Тихий район'],
      ],
    },
  ]);

  const plan = listOf(plans, 'monitoring');

  it('names its days, its schools and who supports them', () => {
    expect(part(plan, 'Паспорт').map((row) => row.filter((value) => value !== null))).toEqual([
      ['Паспорт'],
      ['Отчётный период', 'с 01.09.2025 по 31.03.2026 (учебный год даты отчёта)'],
      ['Дата отчёта', 46_112, ''],
      ['Учебный год', '2025/2026', 'Сравнение — с 2024/2025.'],
      ['Школы ШНОР', 2, 'СОШ № 1; СОШ № 2'],
      ['Школы 500+', 1, 'СОШ № 1'],
      ['Кураторы ШНОР', 1, 'Иванова А. А.'],
      ['Школы-наставники', 1, 'СОШ № 3'],
      ['ШНОР без куратора', 1, 'СОШ № 2'],
    ]);
  });

  it('counts schools by «Школы» itself, and shows the report date as a date', () => {
    const cells = plan.rows.filter(([cell]) => String(cell?.value).startsWith('Школы ')).map((row) => row[2]);
    expect(cells.map((cell) => cell?.formula)).toEqual([
      '=COUNTIFS(Школы!$B:$B,"*ШНОР*")',
      '=COUNTIFS(Школы!$B:$B,"*500*")',
    ]);
    const day = plan.rows.find(([cell]) => cell?.value === 'Дата отчёта')?.[2];
    expect(plan.styles[day?.style ?? '']?.numberFormat).toBe('dd.mm.yyyy');
  });

  it('counts days as the workbook does', () => {
    const own = planOfSheets([SCHOOLS], { date1904: true });
    expect(part(own, 'Паспорт')[3]?.slice(0, 3)).toEqual(['Дата отчёта', null, 44_650]);
  });

  it('tells curators and mentors with their schools', () => {
    const rows = below(listOf(plans, 'monitoring-schools'), 'Кураторы и школы-наставники', 'Роль');
    expect(rows.map((row) => row.filter((value) => value !== null))).toEqual([
      [1, 'Иванова А. А.', 'куратор', 1, 'СОШ № 1'],
      [2, 'СОШ № 3', 'школа-наставник', 2, 'СОШ № 1; СОШ № 2'],
    ]);
  });
});
