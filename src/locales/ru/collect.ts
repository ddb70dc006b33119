import { noun } from './numbers';

const files = noun({ one: 'файл', few: 'файла', many: 'файлов', other: 'файла' });
const schools = noun({ one: 'школа', few: 'школы', many: 'школ', other: 'школы' });
const rows = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });

/** What is told of files of schools that are put together. */
export const collect = {
  /** Why a row was left out, beside findings. */
  left: {
    'wrong-year': 'файл за другой учебный год',
    'other-school': 'строка о другой школе',
    repeated: 'о том же в файле сказано по-разному',
  },
  notes: {
    'wrong-year': 'файл за другой учебный год — заполните шаблон этого года',
    'old-template': 'файл заполнен по прежней версии шаблона — в следующий раз возьмите новый',
    'other-municipality': 'школа другого муниципалитета',
    'unknown-school': 'этой школы нет в списке школ',
    'no-school': 'не понять, чей это файл: укажите школу в шаблоне или в имени файла',
    formulas: 'в ячейках есть формулы, взяты их сохранённые значения',
    'external-links': 'формулы ссылаются на другие книги, взяты сохранённые значения',
  },
  /** What has to be done about a school or a file next. */
  next: {
    none: '',
    mend: 'школе исправить ошибки и прислать файл снова',
    'mend-kept': 'в своде строки прошлого файла; школе исправить новый и прислать снова',
    send: 'напомнить школе о сдаче',
    choose: 'проверить, тот ли файл взят: взят последний',
    'find-school': 'узнать, чей это файл, и переименовать его или добавить школу в список',
    'send-again': 'попросить прислать файл заново',
  },
  states: {
    accepted: 'принято',
    rework: 'на доработке',
    missing: 'не прислано',
    twice: 'прислано дважды',
  },
  noSchool: 'школа не определена',
  onTime: 'в срок',
  late: 'с опозданием',
  rowsTaken: (taken: number, left: number) =>
    `принято: ${rows(taken)}${left > 0 ? `, не принято: ${left}` : ''}`,
  kept: (count: number) => `из прошлого свода: ${rows(count)}`,
  more: (count: number) => `… и ещё ${rows(count)}`,
  summary: (counts: {
    readonly files: number;
    readonly schools: number;
    readonly accepted: number;
    readonly rework: number;
    readonly missing: number;
    readonly twice: number;
  }) =>
    `${files(counts.files)}, ${schools(counts.schools)}: принято ${counts.accepted}, на доработке ${counts.rework}, не прислано ${counts.missing}, прислано дважды ${counts.twice}`,
  written: (file: string) => `Свод: ${file}`,
  returned: (count: number, folder: string) => `Возвращено с замечаниями: ${files(count)} в ${folder}`,
  letters: (count: number, folder: string) => `Письма школам: ${files(count)} в ${folder}`,
  tidy: (folder: string) => `Таблицы для обработки: ${folder}`,
};
