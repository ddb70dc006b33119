import fc from 'fast-check';
import { workbookOf } from '../../../test/support/snapshot';
import { dayWithin } from '../../workbook';
import { schoolYear } from '../schoolYears';
import { readMark, type TemplateMark, writeMark } from './mark';

const MARK: TemplateMark = {
  template: 'school',
  version: 1,
  schoolYear: schoolYear(2025),
  municipality: 'Каменский район',
  school: 'МБОУ «СОШ № 5» & филиал',
  login: 'edu203301',
  dueOn: dayWithin(2026, 10, 15),
};
const LINE =
  'Шаблон «school», версия 1 · учебный год: 2025/2026 · сдать до: 15.10.2026 · логин: edu203301 · школа: МБОУ «СОШ № 5» & филиал · муниципалитет: Каменский район';

const empty = workbookOf({ name: 'Школы', rows: [['Школа']] });
const inCell = (line: string) =>
  workbookOf({ name: 'Как заполнить', rows: [['Как заполнить'], [null, line]] });
const inFooter = (footer: string) => ({
  ...empty,
  sheets: empty.sheets.map((sheet) => ({ ...sheet, footer })),
});
/** A footer as it is printed. */
const printed = (footer: string) => footer.replaceAll('&P', '1').replaceAll('&N', '2').replaceAll('&&', '&');

test('a mark is one line that people read', () => {
  const { line, footer, properties } = writeMark(MARK);
  expect(line).toBe(LINE);
  expect(printed(footer)).toBe(`${LINE} · стр. 1 из 2`);
  expect(Object.fromEntries(properties)).toEqual({
    'roadmap-monitor-template': 'school',
    'roadmap-monitor-version': '1',
    'roadmap-monitor-year': '2025/2026',
    'roadmap-monitor-due': '15.10.2026',
    'roadmap-monitor-login': 'edu203301',
    'roadmap-monitor-school': 'МБОУ «СОШ № 5» & филиал',
    'roadmap-monitor-municipality': 'Каменский район',
  });
});

test('the properties, the foot of a page or a cell alone tell it', () => {
  const { line, footer, properties } = writeMark(MARK);
  expect(readMark({ ...empty, properties })).toEqual(MARK);
  expect(readMark(inFooter(printed(footer)))).toEqual(MARK);
  expect(readMark(inCell(line))).toEqual(MARK);
});

test('programs may space and letter it otherwise', () => {
  expect(readMark(inCell(`  ${LINE.replace('Шаблон', 'ШАБЛОН').replaceAll(' ', '\u00a0')} `))).toEqual(MARK);
  expect(readMark(inFooter(LINE.replaceAll(' · ', '\n· ')))).toEqual(MARK);
});

test('what is not known is left out', () => {
  const mark: TemplateMark = {
    ...{ template: 'data', version: 12, schoolYear: null, municipality: null },
    ...{ school: null, login: null, dueOn: null },
  };
  const { line, properties } = writeMark(mark);
  expect(line).toBe('Шаблон «data», версия 12');
  expect([...properties.keys()]).toEqual(['roadmap-monitor-template', 'roadmap-monitor-version']);
  expect(readMark(inCell(line))).toEqual(mark);
});

test('a long name gives way at the foot of a page, and stays elsewhere', () => {
  const long = { ...MARK, school: 'Школа '.repeat(60).trim() };
  const { line, footer, properties } = writeMark(long);
  expect(footer.length + '&C'.length).toBeLessThanOrEqual(255);
  expect(readMark(inFooter(printed(footer)))).toEqual({ ...MARK, school: null });
  expect(readMark(inCell(line))).toEqual(long);
  expect(readMark({ ...empty, properties })).toEqual(long);
});

test.each([
  'Шаблон',
  'Шаблон договора, версия 2',
  'Шаблон «other», версия 1',
  'Шаблон «school», версия 0',
  'Заполните: Шаблон «school», версия 1',
])('«%s» is no mark', (text) => {
  expect(readMark(inCell(text))).toBeNull();
  expect(readMark(inFooter(text))).toBeNull();
});

test('any names come back from each place', () => {
  const name = fc.option(
    fc
      .stringMatching(/^[А-яA-z0-9«»"&№:;,.() -]{1,60}$/)
      .map((text) => text.trim().replace(/ {2,}/g, ' '))
      .filter((text) => text !== ''),
    { nil: null },
  );
  const marks = fc.record({
    template: fc.constantFrom('roadmap', 'data', 'school'),
    version: fc.integer({ min: 1, max: 9999 }),
    schoolYear: fc.option(fc.integer({ min: 2000, max: 2050 }).map(schoolYear), { nil: null }),
    municipality: name,
    school: name,
    login: fc.option(fc.stringMatching(/^edu\d{6}$/), { nil: null }),
    dueOn: fc.option(
      fc.integer({ min: 1, max: 28 }).map((day) => dayWithin(2026, 10, day)),
      { nil: null },
    ),
  });
  fc.assert(
    fc.property(marks, (mark) => {
      const { line, footer, properties } = writeMark(mark);
      expect(readMark({ ...empty, properties })).toEqual(mark);
      expect(readMark(inCell(line))).toEqual(mark);
      expect(footer.length + '&C'.length).toBeLessThanOrEqual(255);
      const inFoot = readMark(inFooter(printed(footer)));
      expect(inFoot).toMatchObject({ template: mark.template, version: mark.version, login: mark.login });
    }),
  );
});
