import { matchAlias } from '../../tables';
import { indexOf } from '../tableHeader';
import { BUILTIN_TEMPLATES, builtinTemplate } from './builtin';

/** Header wordings met in real files, by column. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  number: ['№ п/п', 'N п/п', '№', 'N', '№п/п'],
  activity: [
    'Мероприятия',
    'Наименование мероприятия',
    'Наименование мероприятий',
    'Направления деятельности',
    'Содержание деятельности и примерный план мероприятий',
  ],
  period: ['Сроки проведения', 'Сроки', 'Срок реализации', 'Сроки исполнения', 'Период реализации'],
  responsible: [
    'Ответственные исполнители',
    'Ответственные',
    'Ответственный',
    'Ответственные лица',
    'Ответственный исполнитель',
  ],
  result: [
    'Планируемый результат',
    'Результат',
    'Результаты',
    'Ожидаемый результат',
    'Ожидаемый непосредственный результат',
    'Результат. Вид документа',
  ],
  status: ['Отметка о выполнении', 'Статус', 'Исполнение', 'Результат исполнения'],
  doneOn: ['Дата выполнения', 'Фактическая дата'],
  evidence: ['Подтверждающий документ', 'Ссылка', 'Документ'],
  risk: ['Рисковое направление', 'Фактор риска', 'Направление'],
  indicator: ['Показатель'],
};
const cases = Object.entries(WORDINGS).flatMap(([key, wordings]) =>
  wordings.map((text) => [text, key] as const),
);

describe.each(BUILTIN_TEMPLATES.map((template) => [template.name, template] as const))(
  '%s',
  (_name, template) => {
    const index = indexOf(template);
    it.each(cases)('knows «%s» as %s', (text, key) => {
      for (const written of [text, text.toUpperCase(), ` ${text.replace(' ', '\n')} `]) {
        expect(matchAlias(written, index)).toEqual({ key, kind: 'exact' });
      }
    });
  },
);

it('knows the columns of a school programme', () => {
  const school = builtinTemplate('school-programme');
  const index = indexOf(school ?? BUILTIN_TEMPLATES[0]);
  const header = ['Задача', 'Мероприятие', 'Срок', 'Показатель', 'Ответственный', 'Участники'];
  expect(header.map((text) => matchAlias(text, index)?.key)).toEqual([
    'task',
    'activity',
    'period',
    'indicator',
    'responsible',
    'participants',
  ]);
});
