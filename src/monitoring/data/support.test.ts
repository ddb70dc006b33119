import type { CellInput } from '../../../test/support/snapshot';
import { schoolYear } from '../../tables';
import { dataOf } from '../testSupport';
import { supportSummary } from './support';

const HEAD = ['Школа', 'Категория', 'Куратор', 'Школа-наставник'];
const schools = (...rows: readonly (readonly CellInput[])[]) =>
  dataOf({ name: 'Школы', rows: [HEAD, ...rows] });
const names = (refs: readonly { readonly name: string }[]): readonly string[] => refs.map(({ name }) => name);

describe('the schools supported', () => {
  const own = supportSummary(
    schools(
      ['МБОУ СОШ № 1', 'ШНОР', 'Ветрова О. А.', 'Гимназия № 10'],
      ['МБОУ СОШ № 2', 'ШНОР; ШНСУ', 'Ветрова О.А.', 'МАОУ Гимназия № 10'],
      ['МБОУ СОШ № 3', 'ШНОР', '', '—'],
      ['МБОУ СОШ № 4', 'ШНОР', 'не назначен', 'Лицей другого района'],
      ['МБОУ СОШ № 5', 'ШНСУ', '', ''],
      ['МАОУ Гимназия № 10', 'школа-наставник', '', ''],
    ),
    null,
  );

  it('are the ШНОР, with those who curate and mentor them', () => {
    expect(
      own.schools.map(({ school, curator, mentor }) => [school.name, curator?.name, mentor?.name]),
    ).toEqual([
      ['МБОУ СОШ № 1', 'Ветрова О. А.', 'Гимназия № 10'],
      ['МБОУ СОШ № 2', 'Ветрова О.А.', 'МАОУ Гимназия № 10'],
      ['МБОУ СОШ № 3', undefined, undefined],
      ['МБОУ СОШ № 4', undefined, 'Лицей другого района'],
    ]);
  });

  it('are listed by curator and by mentor, whatever the writing', () => {
    expect(own.curators.map(({ name, schools: of }) => [name, names(of)])).toEqual([
      ['Ветрова О. А.', ['МБОУ СОШ № 1', 'МБОУ СОШ № 2']],
    ]);
    expect(own.mentors.map(({ school, name, schools: of }) => [school?.name ?? name, names(of)])).toEqual([
      ['МАОУ Гимназия № 10', ['МБОУ СОШ № 1', 'МБОУ СОШ № 2']],
      ['Лицей другого района', ['МБОУ СОШ № 4']],
    ]);
    expect(own.mentors[0]?.places).toEqual([
      { sheet: 'Школы', row: 1, column: 3 },
      { sheet: 'Школы', row: 2, column: 3 },
    ]);
  });

  it('without a curator or a mentor are advice at the empty cell', () => {
    expect([names(own.withoutCurator), names(own.withoutMentor)]).toEqual([
      ['МБОУ СОШ № 3', 'МБОУ СОШ № 4'],
      ['МБОУ СОШ № 3'],
    ]);
    expect(own.findings.map(({ code, severity, cell, data }) => [code, severity, cell, data])).toEqual([
      ['value-missing', 'advice', 'C4', { column: 'Куратор', of: 'МБОУ СОШ № 3' }],
      ['value-missing', 'advice', 'C5', { column: 'Куратор', of: 'МБОУ СОШ № 4' }],
      ['value-missing', 'advice', 'D4', { column: 'Школа-наставник', of: 'МБОУ СОШ № 3' }],
    ]);
  });
});

it('finds no fault of schools where the sheet has no such column', () => {
  const data = dataOf({
    name: 'Школы',
    rows: [
      ['Школа', 'Категория', 'Телефон'],
      ['СОШ № 1', 'ШНОР', '1'],
      ['СОШ № 2', 'ШНОР', '2'],
    ],
  });
  const { findings, withoutCurator } = supportSummary(data, null);
  expect(findings).toEqual([]);
  expect(withoutCurator).toHaveLength(2);
});

it('takes the schools of the year', () => {
  const data = dataOf({
    name: 'Школы',
    rows: [
      ['Школа', 'Учебный год', 'Категория', 'Куратор', 'Школа-наставник'],
      ['СОШ № 1', '2024/2025', 'ШНОР', 'Иванова', 'Лицей № 1'],
      ['СОШ № 1', '2025/2026', 'нет', '', ''],
      ['СОШ № 2', '2025/2026', 'ШНОР', 'Петрова', 'Лицей № 1'],
    ],
  });
  const ofYear = (start: number) =>
    supportSummary(data, schoolYear(start)).schools.map(({ school, curator }) => [
      school.name,
      curator?.name,
    ]);
  expect([ofYear(2024), ofYear(2025)]).toEqual([[['СОШ № 1', 'Иванова']], [['СОШ № 2', 'Петрова']]]);
});

it('may have no sheet', () => {
  const { given, schools: own, findings } = supportSummary(dataOf(), null);
  expect([given, own, findings]).toEqual([false, [], []]);
});

describe('tutors and posts', () => {
  const own = supportSummary(
    dataOf({
      name: 'Школы',
      rows: [
        ['Школа', 'Категория', 'Куратор', 'Должность куратора', 'Тьютор', 'Тьютор: должность'],
        ['СОШ № 1', 'ШНОР', 'Ветрова О. А.', 'методист', 'Рощина Г. Г.', 'учитель'],
        ['СОШ № 2', 'ШНОР', 'Ветрова О. А.', 'нет', 'Рощина Г.Г.', ''],
        ['СОШ № 3', 'ШНОР', '', 'методист', 'нет', 'учитель'],
      ],
    }),
    null,
  );

  it('are told of each school, a post with nobody who holds it is not', () => {
    expect(own.schools.map(({ curator, tutor }) => [curator?.name, curator?.post, tutor?.post])).toEqual([
      ['Ветрова О. А.', 'методист', 'учитель'],
      ['Ветрова О. А.', null, null],
      [undefined, undefined, undefined],
    ]);
    expect(own.tutors.map(({ name, schools: of }) => [name, names(of)])).toEqual([
      ['Рощина Г. Г.', ['СОШ № 1', 'СОШ № 2']],
    ]);
  });

  it('that a cell names nobody as are advice at it', () => {
    expect(own.findings.map(({ code, cell, data }) => [code, cell, data])).toEqual([
      ['value-missing', 'C4', { column: 'Куратор', of: 'СОШ № 3' }],
      ['value-missing', 'E4', { column: 'Тьютор', of: 'СОШ № 3' }],
    ]);
  });
});
