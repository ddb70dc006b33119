import { findings } from '../../test/support/check';
import { roadmapOf, roadmapsOf } from '../../test/support/read';
import { FAULTLESS } from '../../test/support/roadmap';
import type { CellInput } from '../../test/support/snapshot';
import type { Roadmap } from './model';

type Rows = readonly (readonly CellInput[])[];
const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
const counts = ({ activities, sections, subsections, header }: Roadmap) => ({
  top: header.top,
  activities: activities.length,
  sections: sections.length,
  subsections: subsections.length,
});

describe('a roadmap', () => {
  it('is read with its sections, subsections and activities', () => {
    const rows = [
      HEAD,
      ['4.', 'Мониторинг'],
      ['4.1.', 'Школьный уровень'],
      ['4.1.1.', 'Диагностика', 'май 2021', 'Школы', 'Справка о диагностике'],
      ['4.2.', 'Муниципальный уровень'],
      ['4.2.1.', 'Совещание', 'июнь 2021', 'Отдел', 'Протокол совещания'],
    ];
    const roadmap = roadmapOf(rows);
    expect(counts(roadmap)).toEqual({ top: 0, activities: 2, sections: 1, subsections: 2 });
    expect(
      roadmap.activities.map(({ title, section, subsection, number }) => [
        number?.parts,
        title,
        section?.title,
        subsection?.title,
      ]),
    ).toEqual([
      [[4, 1, 1], 'Диагностика', 'Мониторинг', 'Школьный уровень'],
      [[4, 2, 1], 'Совещание', 'Мониторинг', 'Муниципальный уровень'],
    ]);
  });

  it('is read with the texts of torn rows joined', () => {
    const [activity] = roadmapOf([
      HEAD,
      ['1.1.', 'Семинар для', 'сентябрь –', 'Отдел', 'Програм-'],
      ['завучей школ', '', 'декабрь 2021', '', 'ма семинара'],
    ]).activities;
    expect(activity?.title).toBe('Семинар для завучей школ');
    expect(activity?.period?.intervals).toEqual([{ start: '2021-09-01', end: '2021-12-31' }]);
    expect(activity?.fields.result?.text).toBe('Программа семинара');
  });

  it('takes a period that stands alone in its row for the activities below it', () => {
    const rows = [
      ['Месяц', 'Мероприятия', 'Ответственные'],
      ['Сентябрь 2021'],
      ['', 'Семинар для завучей', 'Отдел'],
      ['', 'Семинар для педагогов', 'Школы'],
      ['Октябрь 2021'],
      ['', 'Консультация', 'Отдел'],
      ['Декабрь 2021', 'Совещание', 'Отдел'],
    ];
    const { activities, sections } = roadmapOf(rows);
    expect(sections.map(({ title }) => title)).toEqual(['Сентябрь 2021', 'Октябрь 2021']);
    expect(activities.map(({ title, period }) => [title, period?.text])).toEqual([
      ['Семинар для завучей', 'Сентябрь 2021'],
      ['Семинар для педагогов', 'Сентябрь 2021'],
      ['Консультация', 'Октябрь 2021'],
      ['Совещание', 'Декабрь 2021'],
    ]);
  });

  it('counts rows with letters for numbers as activities, and no fault of numbering', () => {
    const rows = [
      HEAD,
      ['1.', 'Провести для педагогов:'],
      ['а)', 'Семинар по оцениванию', 'май 2021', 'Отдел', 'Программа семинара'],
      ['б)', 'Практикум по оцениванию', 'июнь 2021', 'Отдел', 'Программа практикума'],
      ['2.', 'Работа с семьями'],
      ['а', 'Собрание родителей', 'июнь 2021', 'Школы', 'Протокол собрания'],
    ];
    expect(counts(roadmapOf(rows))).toMatchObject({ activities: 3, sections: 2 });
    expect(findings(rows).filter((found) => /^number|^row-split/.test(found))).toEqual([]);
  });

  it('takes a period merged down over its activities for each of them', () => {
    const rows = [
      HEAD,
      ['1.1.', 'Семинар для завучей', 'май 2021', 'Отдел', 'Программа'],
      ['1.2.', 'Семинар для педагогов', '', 'Отдел', 'Программа'],
    ];
    const { activities } = roadmapOf(rows, { merges: ['C2:C3'] });
    expect(activities.map(({ period }) => period?.text)).toEqual(['май 2021', 'май 2021']);
    expect(activities.map(({ periodField }) => periodField?.row)).toEqual([1, 1]);
  });

  it('keeps the rows under a merged number apart, and asks for no numbers there', () => {
    const rows = [
      HEAD,
      ['1.1.', 'Семинар для завучей', 'май 2021', 'Отдел', 'Программа'],
      ['', 'Консультации', 'июнь 2021', 'Методист', 'Журнал'],
      ['', 'Открытые уроки', 'сентябрь 2021', 'Методист', 'Карты посещения'],
      ['1.2.', 'Круглый стол', 'октябрь 2021', 'Методист', 'Решение'],
    ];
    const roadmap = roadmapOf(rows, { merges: ['A2:A4'] });
    expect(roadmap.activities.map(({ title, fields }) => [title, fields.responsible?.text])).toEqual([
      ['Семинар для завучей', 'Отдел'],
      ['Консультации', 'Методист'],
      ['Открытые уроки', 'Методист'],
      ['Круглый стол', 'Методист'],
    ]);
    expect(findings(rows, { merges: ['A2:A4'] }).filter((found) => /^number|^row-split/.test(found))).toEqual(
      [],
    );
  });

  it('is read by the template that its header fits best', () => {
    const head = ['Задача', 'Мероприятие', 'Срок', 'Показатель', 'Ответственный', 'Участники'];
    const rows = [
      head,
      ['Поднять мотивацию', 'Неделя наук', 'май 2021', 'охват 80 %', 'Завуч', '5–9 классы'],
    ];
    const roadmap = roadmapOf(rows);
    expect(roadmap.template.name).toBe('school-programme');
    expect(roadmap.activities.map(({ title }) => title)).toEqual(['Неделя наук']);
  });

  it('has no number column where the file has none', () => {
    const { activities, header } = roadmapOf([
      ['Мероприятия', 'Сроки', 'Результат'],
      ['Семинар для завучей', 'май 2021', 'Программа семинара'],
      ['Вебинар для завучей', 'май 2021', 'Запись вебинара'],
    ]);
    expect(header.columns.has('number')).toBe(false);
    expect(activities).toHaveLength(2);
  });
});

describe('several roadmaps on one sheet', () => {
  const again = (rows: Rows, right: number): Rows =>
    rows.map((row) => [...Array.from({ length: right }, () => null), ...row]);

  it.each([0, 3])('are read one after another, the second %i columns to the right', (right) => {
    const rows = [...FAULTLESS, [], ...again(FAULTLESS, right)];
    const found = roadmapsOf(rows);
    expect(found.map(counts)).toEqual([
      { top: 6, activities: 6, sections: 4, subsections: 0 },
      { top: 25, activities: 6, sections: 4, subsections: 0 },
    ]);
    expect(found[1]?.preamble.parts.goal).toEqual([
      { text: 'повысить качество образования в школах', row: 20, column: right },
    ]);
  });

  it('are one where the header only comes again', () => {
    const rows = [...FAULTLESS.slice(0, 11), FAULTLESS[6] ?? [], ...FAULTLESS.slice(11)];
    expect(roadmapsOf(rows).map(counts)).toEqual([{ top: 6, activities: 6, sections: 4, subsections: 0 }]);
  });
});

describe('the dates of the plan', () => {
  const rows = (title: string, period: string): Rows => [
    [title],
    HEAD,
    ['1.1.', 'Семинар для завучей', period, 'Отдел', 'Программа'],
  ];
  const given = { start: '2019-01-01', end: '2019-12-31' } as unknown as Roadmap['plan'];
  const planOf = (title: string, period: string, plan = {}) =>
    roadmapOf(rows(title, period), { plan: { start: null, end: null, ...plan } }).plan;

  it('are those given, else of the title, else the years of the table', () => {
    const title = 'Дорожная карта на 2022 год';
    expect(planOf(title, 'май 2021', given)).toEqual({ ...given, source: 'given' });
    expect(planOf(title, 'май 2021')).toEqual({ start: '2022-01-01', end: '2022-12-31', source: 'preamble' });
    expect(planOf('Дорожная карта', 'май 2021')).toEqual({
      start: '2021-01-01',
      end: '2021-12-31',
      source: 'years',
    });
    expect(planOf('Дорожная карта', 'май')).toEqual({ start: null, end: null, source: 'none' });
  });

  it('complete one given end by the next source, unless the two make no span', () => {
    const title = 'Дорожная карта на 2022 год';
    expect(planOf(title, 'май', { start: '2022-03-01' })).toMatchObject({
      start: '2022-03-01',
      end: '2022-12-31',
    });
    expect(planOf(title, 'май', { start: '2023-03-01' })).toMatchObject({ start: '2023-03-01', end: null });
    expect(planOf(title, 'май', { end: '2022-06-30' })).toMatchObject({
      start: '2022-01-01',
      end: '2022-06-30',
    });
  });
});
