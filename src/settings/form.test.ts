import { type CellInput, workbookOf } from '../../test/support/snapshot';
import { rowsFor } from './addedRows';
import { type SettingsDraft, settingsChange, settingsForm } from './form';

const HEAD = ['Параметр', 'Значение', 'Пояснение'];
const book = (...rows: readonly (readonly CellInput[])[]) =>
  workbookOf({ name: 'Карта', rows: [['x']] }, { name: 'Настройки', rows: [HEAD, ...rows] });

const fieldOf = (of: ReturnType<typeof settingsForm>, label: string) => {
  const field = of.fields.find((own) => own.label === label);
  if (!field) throw new Error(`no field ${label}`);
  return field;
};
const written = (of: ReturnType<typeof book>, draft: SettingsDraft) => {
  const change = settingsChange(of, draft);
  return change.kind === 'edits'
    ? change.edits.map(({ cell, from, to, look }) => [cell, from, to, look?.numberFormat ?? null])
    : change.rows.map(({ label, to, look }) => [label, to, look?.shows ?? null]);
};

describe('the form of «Настройки»', () => {
  it('has a field for every setting, with the cell and words of the row that counts', () => {
    const form = settingsForm(
      book(
        ['Малая группа', ''],
        ['Район', 'Озёрский район'],
        ['Малая группа, чел.', 7],
        ['Слово: да', 'имеется'],
        ['Слова: да', 'ага'],
        ['Цель: Повысили квалификацию', '60 %'],
      ),
    );
    expect(form.sheet).toBe('Настройки');
    expect(fieldOf(form, 'Район')).toMatchObject({ key: 'municipality', cell: 'B3', text: 'Озёрский район' });
    expect(fieldOf(form, 'Малая группа, чел.')).toMatchObject({ cell: 'B4', text: '7', group: 'counting' });
    expect(form.fields.filter(({ key }) => key === 'yesWords')).toMatchObject([
      { label: 'Слово: да', text: 'имеется' },
      { label: 'Слова: да', text: 'ага' },
    ]);
    expect(fieldOf(form, 'Цель: Повысили квалификацию')).toMatchObject({
      key: 'targets',
      expected: 'number',
    });
    expect(fieldOf(form, 'Знаменатель ПК')).toMatchObject({
      cell: null,
      text: '',
      choice: 'one',
      allowed: ['все', 'по плану'],
      instead: { by: 'value', value: 'все' },
    });
    expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length);
    expect(form.canSave).toBe(false);
  });

  it('tells what can’t be read at its field, of the sheet and of what is typed', () => {
    const of = book(['Дата отчёта', 'скоро'], ['Погода', 'ясно']);
    const form = settingsForm(of);
    expect(fieldOf(form, 'Дата отчёта').problems).toMatchObject([{ code: 'setting-unreadable', cell: 'B2' }]);
    expect(form.others).toMatchObject([{ cell: 'A3' }]);
    const typed = settingsForm(of, { reportDate: '31.04.2026' });
    expect(fieldOf(typed, 'Дата отчёта').problems).toMatchObject([
      { data: { problem: { kind: 'value', read: '31.04.2026' } } },
    ]);
    expect(typed.canSave).toBe(false);
    expect(settingsForm(of, { reportDate: '30.04.2026' }).canSave).toBe(true);
    expect(settingsForm(of, { municipality: 'Район' }).canSave).toBe(true);
  });

  it('tells at a row that is not there yet, and at the end of a plan that begins later', () => {
    const of = book(['Окончание плана', '31.05.2026']);
    const low = settingsForm(of, { lowResultPercent: '130' });
    expect(fieldOf(low, 'Порог низкого результата, %')).toMatchObject({ cell: null, isChanged: true });
    expect(fieldOf(low, 'Порог низкого результата, %').problems).toHaveLength(1);
    const turned = settingsForm(of, { planStart: '01.09.2026' });
    expect(fieldOf(turned, 'Окончание плана').problems).toHaveLength(1);
    expect(turned.canSave).toBe(false);
  });

  it('has none where the sheet is something else', () => {
    const of = workbookOf({ name: 'Настройки', rows: [['Малая группа', 5]] });
    expect(settingsForm(of)).toMatchObject({ sheet: 'Настройки', fields: [], canSave: false });
    expect(settingsForm(of).others).toMatchObject([{ code: 'sheet-not-recognised' }]);
  });
});

describe('what is written', () => {
  it('is a number, a day or a share as such, and all else as text', () => {
    const of = book(
      ['Дата отчёта', ''],
      ['Малая группа, чел.', 'мало'],
      ['Цель: охват', ''],
      ['Учебный год', '2024/2025'],
      ['Начало плана', ''],
    );
    const ids = new Map(settingsForm(of).fields.map(({ label, id }) => [label, id]));
    const draft = {
      reportDate: '01.06.2026',
      smallCohort: '5',
      [ids.get('Цель: охват') ?? '']: '62,5 %',
      schoolYear: '2025/2026',
      planStart: 'сентябрь 2025',
    };
    expect(written(of, draft)).toEqual([
      ['B5', '2024/2025', '2025/2026', null],
      ['B6', '', 'сентябрь 2025', null],
      // 1 June 2026 is 46174 days after 30 December 1899.
      ['B2', '', 46174, 'dd.mm.yyyy'],
      ['B3', 'мало', 5, null],
      ['B4', '', 0.625, '0.0%'],
    ]);
    expect(written({ ...of, date1904: true }, { reportDate: '01.06.2026' })).toEqual([
      ['B2', '', 44712, 'dd.mm.yyyy'],
    ]);
  });

  it('clears a cell, leaves what was typed as it stands, and puts rows below those that are there', () => {
    const of = book(['Район', 'Озёрский район', 'моё'], ['Погода', 'ясно']);
    expect(written(of, { municipality: ' ' })).toEqual([['B2', 'Озёрский район', '', null]]);
    expect(written(of, { municipality: ' Озёрский район ' })).toEqual([]);
    expect(written(of, { smallCohort: '5', signatureName: 'И. И. Ким' })).toEqual([
      ['A4', '', 'Малая группа, чел.', null],
      ['B4', '', 5, null],
      ['A5', '', 'Подписывает', null],
      ['B5', '', 'И. И. Ким', null],
    ]);
  });

  it('begins an empty sheet with its header, and of a missing one gives the rows', () => {
    const empty = workbookOf({ name: 'Настройки', rows: [] });
    expect(written(empty, { smallCohort: '5' })).toEqual([
      ['A1', '', 'Параметр', null],
      ['B1', '', 'Значение', null],
      ['A2', '', 'Малая группа, чел.', null],
      ['B2', '', 5, null],
    ]);
    const none = workbookOf({ name: 'Карта', rows: [['x']] });
    expect(settingsForm(none)).toMatchObject({ sheet: null, others: [] });
    expect(written(none, { orderDate: '2 марта 2026', orderNumber: '17' })).toEqual([
      ['Номер приказа', '17', null],
      ['Дата приказа', 46083, '02.03.2026'],
    ]);
  });
});

describe('rows that are added', () => {
  const labelsOf = (of: ReturnType<typeof book>) => settingsForm(of).fields.map(({ label }) => label);
  const idsFor = (...given: Parameters<typeof rowsFor>): readonly string[] => {
    const made = rowsFor(...given);
    if ('fault' in made) throw new Error(made.fault);
    return made.ids;
  };

  it('are fields of their setting, and rows of the sheet once something is typed', () => {
    const of = book(['Район', 'Озёрский район']);
    const [base = '', target = ''] = idsFor('indicator', ' Повысили  квалификацию ', labelsOf(of));
    const [procedure = ''] = idsFor('procedure', 'Диагностика', labelsOf(of));
    const draft = { [base]: '', [target]: '62,5 %', [procedure]: 'МДР; входная' };
    const form = settingsForm(of, draft);
    expect(fieldOf(form, 'База: Повысили квалификацию')).toMatchObject({
      ...{ key: 'targets', group: 'targets', expected: 'number', text: '', isChanged: false, cell: null },
    });
    expect(fieldOf(form, 'Процедура: Диагностика')).toMatchObject({ key: 'procedureNames', group: 'words' });
    expect(form.canSave).toBe(true);
    expect(written(of, draft)).toEqual([
      ['A3', '', 'Цель: Повысили квалификацию', null],
      ['B3', '', 0.625, '0.0%'],
      ['A4', '', 'Процедура: Диагностика', null],
      ['B4', '', 'МДР; входная', null],
    ]);
    expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length);
  });

  it('tell what can’t be read, as any other', () => {
    const of = book();
    const [, target = ''] = idsFor('indicator', 'охват', labelsOf(of));
    const form = settingsForm(of, { [target]: 'много' });
    expect(fieldOf(form, 'Цель: охват').problems).toHaveLength(1);
    expect(form.canSave).toBe(false);
  });

  it('are refused without a name, where they are there, and where another setting would be read', () => {
    const labels = labelsOf(book(['Цель: охват', '5'], ['База: Охват', '']));
    expect(rowsFor('indicator', '  ', labels)).toEqual({ fault: 'unnamed' });
    expect(rowsFor('indicator', 'Охват', labels)).toEqual({ fault: 'known' });
    expect(rowsFor('procedure', 'ы'.repeat(120), labels)).toEqual({ fault: 'unreadable' });
    expect(idsFor('indicator', 'доля', labels)).toHaveLength(2);
  });

  it('give what was typed to a row that has come onto the sheet since, and clear none', () => {
    const [base = '', target = ''] = idsFor('indicator', 'охват', []);
    const now = book(['Цель: охват', '50 %'], ['База: охват', '40 %']);
    const form = settingsForm(now, { [base]: '', [target]: '60 %' });
    expect(form.fields.filter(({ label }) => label.endsWith('охват'))).toMatchObject([
      { label: 'Цель: охват', text: '60 %', isChanged: true, cell: 'B2' },
      { label: 'База: охват', text: '40 %', isChanged: false, cell: 'B3' },
    ]);
    expect(written(now, { [base]: '', [target]: '60 %' })).toEqual([['B2', '50 %', 0.6, '0%']]);
  });
});
