import { daysBetween, type Day, dottedDay } from '../../workbook';
import { noun } from './numbers';

const files = noun({ one: 'файл', few: 'файла', many: 'файлов', other: 'файла' });
const schools = noun({ one: 'школа', few: 'школы', many: 'школ', other: 'школы' });
const days = noun({ one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const remarks = noun({ one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' });
const rows = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });

/** How many files and schools there are, and in which state the schools. */
export interface CollectCounts {
  readonly files: number;
  readonly schools: number;
  readonly accepted: number;
  readonly rework: number;
  readonly missing: number;
  readonly twice: number;
}

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
    'nothing-filled': 'в файле нет ни одной заполненной строки',
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
  summary: (counts: CollectCounts) =>
    `${files(counts.files)}, ${schools(counts.schools)}: принято ${counts.accepted}, на доработке ${counts.rework}, не прислано ${counts.missing}, прислано дважды ${counts.twice}`,
  written: (file: string) => `Свод: ${file}`,
  returned: (count: number, folder: string) => `Возвращено с замечаниями: ${files(count)} в ${folder}`,
  letters: (count: number, folder: string) => `Письма школам: ${files(count)} в ${folder}`,
  /** A letter to a school. */
  letter: {
    title: (school: string) => `О сдаче данных: ${school}`,
    schoolYear: (year: string) => `${year} учебный год`,
    asOf: (day: Day) => `По состоянию на ${dottedDay(day)}`,
    accepted: (file: string) => `Файл «${file}» принят. Присылать его снова не нужно.`,
    rework: (file: string, due: Day | null) =>
      `Файл «${file}» пока не принят. Исправьте перечисленное ниже и пришлите файл снова${due === null ? '' : ` не позднее ${dottedDay(due)}`}.`,
    missing: (due: Day | null) =>
      `Файл от вашей школы не получен. Заполните шаблон и пришлите его${due === null ? '' : ` не позднее ${dottedDay(due)}`}.`,
    keptAlone: 'В этот раз файл не получен, в своде остаются данные прошлого файла.',
    twice: (names: readonly string[], taken: string) =>
      `Получено несколько файлов: ${names.map((name) => `«${name}»`).join(', ')}. Взят сохранённый последним — «${taken}». Если нужен другой, сообщите об этом.`,
    rows: (taken: number, left: number) =>
      left === 0 ? `Принято: ${rows(taken)}.` : `Принято: ${rows(taken)}. Не принято: ${rows(left)}.`,
    kept: (count: number) =>
      `Пока файл не исправлен, в своде остаются данные прошлого файла: ${rows(count)}.`,
    mend: 'Что исправить',
    lookAt: 'На что обратить внимание',
    remark: (place: string | null, message: string, count: number) =>
      `${place === null ? '' : `${place}: `}${message}${count > 1 ? ` Таких мест: ${count}.` : ''}`,
    more: (count: number) => `И ещё ${remarks(count)} — в возвращённом файле, на листе «Замечания».`,
    sent: (on: Day, due: Day | null) => {
      const saved = `Файл сохранён ${dottedDay(on)}`;
      if (due === null) return `${saved}.`;
      const late = daysBetween(due, on);
      return `${saved}, срок сдачи — ${dottedDay(due)}: ${late > 0 ? `сдан с опозданием на ${days(late)}` : 'сдан в срок'}.`;
    },
    notSent: (today: Day, due: Day | null) =>
      `На ${dottedDay(today)} файл не получен${due === null ? '' : `, срок сдачи — ${dottedDay(due)}`}.`,
  },
  tidy: (folder: string) => `Таблицы для обработки: ${folder}`,
};
