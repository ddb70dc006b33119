import { noun, number } from './numbers';

const files = noun({ one: 'файл', few: 'файла', many: 'файлов', other: 'файла' });
const rows = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const causes = noun({ one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' });

/** What the pane says of files of schools that are collected. */
export const paneCollect = {
  item: {
    title: 'Собрать файлы школ',
    lead: 'Присланные школами файлы сразу, хоть сорок: строки лягут на листы данных этой книги, по каждой школе будет видно, принято ли.',
    label: 'Собрать файлы',
  },
  title: 'Сбор файлов школ',
  lead: 'Выберите файлы или всю папку, можно перетащить их сюда. Файлы читаются на этом компьютере, никуда не отправляются и не меняются. Школы и учебный год берутся с листов «Школы» и «Настройки» этой книги.',
  pickFiles: 'Выбрать файлы',
  pickFolder: 'Выбрать папку',
  none: 'Здесь нет файлов, которые можно собрать: нужны .xlsx, .xlsm, .xls, .xlsb, .ods или .docx.',
  drop: 'Отпустите файлы или папку, чтобы прочитать их',
  due: {
    label: 'Срок сдачи',
    hint: 'Например, 20.01.2027. Пусто — срок из шаблона школы.',
    wrong: 'Впишите день: 20.01.2027',
    apply: 'Пересчитать',
  },
  noSchools:
    'В книге нет списка школ, поэтому школы берутся так, как их называют файлы, и не видно, кто не прислал. Нужен лист «Школы» с логинами ФИС ОКО.',
  whose: {
    title: 'Чьи это файлы',
    lead: 'Ни в файле, ни в его имени не сказано, какой он школы. Укажите, и он будет прочитан заново.',
    label: (file: string) => `Школа: ${file}`,
    unknown: 'не указано',
    apply: 'Прочитать с этими школами',
  },
  willWrite: 'Что изменится в книге',
  written: { title: 'Свод записан в книгу', message: 'Можно составлять показатели и отчёты.' },
  nothing: 'Записывать нечего: в книге всё это уже есть.',
  register: (names: readonly string[]) => `Новые листы свода: ${listed(names)}.`,
  renewed: (names: readonly string[]) => `Будут обновлены: ${listed(names)}.`,
  change: (change: {
    readonly sheet: string;
    readonly isNew: boolean;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
  }) =>
    change.isNew
      ? `Новый лист «${change.sheet}»: ${rows(change.added)}.`
      : `«${change.sheet}»: добавится ${change.added}, заменится ${change.changed}${change.removed > 0 ? `, уйдёт из прошлого свода ${change.removed}` : ''}.`,
  keeps:
    'Строки, вписанные вручную, остаются, если школа не прислала того же. Всё вместе отменяется одной кнопкой.',
  schools: 'Школы',
  others: 'Файлы, школа которых не определена',
  state: (state: string, count: number) => `${state}: ${count}`,
  statuses: {
    unreadable: 'не прочитан',
    'not-recognised': 'не распознан',
    errors: 'есть ошибки',
    warnings: 'есть предупреждения',
    accepted: 'принят',
  },
  remark: (place: string | null, message: string, count: number) =>
    `${place === null ? '' : `${place}: `}${message}${count > 1 ? ` (мест: ${count})` : ''}`,
  moreSchools: (rest: number) => `Показать ещё школы: ${number(rest)}`,
  moreFiles: (rest: number) => `Показать ещё файлы: ${number(rest)}`,
  more: (count: number) => `… и ещё ${causes(count)}`,
  confirm: 'Записать в книгу',
  addFiles: 'Добавить файлы',
  back: {
    title: 'Вернуть школам',
    lead: 'Файлы и письма собираются в архивы .zip. Они попадут туда, куда браузер сохраняет загрузки, обычно в папку «Загрузки».',
    files: (count: number) => `Скачать с замечаниями: ${files(count)}`,
    letters: (count: number) => `Скачать письма: ${files(count)}`,
    filesName: 'замечания школам.zip',
    lettersName: 'письма школам.zip',
  },
};

const listed = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
