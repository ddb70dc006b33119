import { imported } from './imported';
import { noun, number } from './numbers';
import { ru } from './phrases';

const ofCells = noun({ one: 'ячейке', few: 'ячейках', many: 'ячейках', other: 'ячейках' });
const replaced = noun({ one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const files = noun({ one: 'файл', few: 'файла', many: 'файлов', other: 'файла' });
const rows = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const columns = noun({ one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' });

export const paneFiles = {
  start: {
    title: 'Файлы и шаблоны',
    lead: 'Перенесём в книгу то, что уже есть: выгрузки результатов, таблицы из приказов, шаблон по вашей карте.',
    promise: 'Сначала покажем, что изменится в книге. Внесённое можно отменить одной кнопкой.',
  },
  groups: { data: 'Данные', templates: 'Шаблоны' },
  items: {
    exports: {
      title: 'Добавить выгрузки',
      lead: 'ФИС ОКО, региональные таблицы, ЕГЭ: «Результаты» и «Задания» заполнятся сами. Можно выбрать сразу несколько файлов или перетащить их сюда.',
      label: 'Выбрать файлы',
    },
    tables: {
      title: 'Открыть таблицу из Word',
      lead: 'Таблицы приказа станут листами книги, вместе с текстом над ними.',
      label: 'Выбрать документ',
    },
    template: {
      title: 'Шаблон по этой карте',
      lead: 'Столбцы и разделы вашей дорожной карты станут листом «Шаблон»: проверка пойдёт по нему. Можно взять и другой шаблон.',
      label: 'Составить шаблон',
    },
    compare: {
      title: 'Сравнить карты',
      lead: 'Что изменилось в дорожной карте: выберите её прежний файл, и он сравнится с открытой книгой, или два файла — тогда между собой.',
      label: 'Выбрать прежний файл',
    },
  },
  drop: 'Отпустите файлы, чтобы прочитать их',
  compare: {
    nothing: 'Сравнивать нечего',
    more: (count: number) => `… и ещё ${number(count)}`,
    confirm: 'Записать на лист',
  },
  /** A cell, or a sheet where there is none. */
  place: (sheet: string, cell: string | null) => (cell === null ? `«${sheet}»` : `«${sheet}»\u00A0${cell}`),
  cancel: 'Отмена',
  reading: {
    title: 'Читаем файлы',
    /** How many of them are done with. */
    count: (done: number, total: number) => `Готово ${number(done)} из ${number(total)}`,
    label: 'Файлы',
    stages: { waiting: 'ждёт', reading: 'читается', read: 'прочитан', failed: 'не прочитан' },
  },
  import: {
    title: 'Выгрузки',
    /** How many files were read and how many were not. */
    on: (read: number, failed: number) =>
      failed === 0
        ? `Прочитано: ${files(read)}`
        : `Прочитано: ${files(read)}, не прочитано: ${files(failed)}`,
    willWrite: 'Что изменится в книге',
    change: imported.change,
    newSheet: (name: string) => `Лист «${name}» будет добавлен.`,
    nothing: 'Вносить нечего: в книге это уже есть или в файлах ничего не понято.',
    files: 'Что в файлах',
    layouts: imported.layouts,
    counts: imported.read,
    /** What the results of a file are of; null for what it doesn't say. */
    facts: (procedure: string | null, subject: string | null, grade: string | null, year: string | null) =>
      [procedure, subject, grade === null ? null : `${grade}\u00A0класс`, year]
        .filter((fact) => fact !== null)
        .join(', '),
    /** Of a file whose rows can't be taken until a person says what they are of. */
    waits: 'Строки появятся, когда вы впишете недостающее.',
    reasons: imported.reasons,
    more: imported.more,
    noSchools:
      'В книге нет списка школ, поэтому школы берутся так, как их называют файлы. Лист «Школы» с логинами ФИС ОКО избавит от разнобоя.',
    confirm: 'Внести в книгу',
    addFiles: 'Добавить файлы',
  },
  ask: {
    title: 'В файлах не указано',
    lead: 'Впишите недостающее, и файлы будут прочитаны заново.',
    facts: {
      subject: 'Предмет',
      class: 'Класс',
      schoolYear: 'Учебный год',
      procedure: 'Процедура',
    },
    /** What stands in an empty field. */
    examples: { subject: 'Математика', class: '5', schoolYear: '2024/2025', procedure: 'ВПР' },
    /** What a field is told to be for a screen reader. */
    label: (fact: string, file: string) => `${fact}: ${file}`,
    notYear: 'Впишите учебный год, например 2024/2025',
    notClass: 'Впишите номер класса, например 5',
    same: (fact: string) => `${fact}: то же для остальных файлов`,
    apply: 'Прочитать с этими сведениями',
  },
  replace: {
    title: 'Заполненные ячейки',
    lead: (count: number) =>
      `В ${ofCells(count)} книги стоит не то, что в выгрузках: их могли исправить вручную или раньше внести другую выгрузку.`,
    label: 'Что сделать с заполненными ячейками',
    keep: 'Оставить как в книге',
    replace: (count: number) => `Заменить ${replaced(count)} значениями выгрузок`,
    due: 'Выберите, что сделать с заполненными ячейками.',
    before: 'В книге',
    after: 'В выгрузке',
    list: 'Расхождения',
    more: (count: number) => `… и ещё ${number(count)}`,
  },
  tables: {
    title: 'Таблицы документа',
    lead: 'Отметьте таблицы, которые нужны. Каждая станет листом: над ней\u00A0— текст, что стоял перед ней в документе.',
    choose: 'Какие таблицы перенести',
    size: (rowCount: number, columnCount: number) => `${rows(rowCount)}, ${columns(columnCount)}`,
    confirm: 'Перенести в книгу',
  },
  template: {
    title: 'Шаблон проверки',
    now: 'Сейчас',
    /** By what a roadmap is checked. */
    inForce: (sheet: string, taken: string) => `«${sheet}» — ${taken}`,
    choose: 'Какой шаблон взять',
    ofRoadmap: (sheet: string) => `По карте «${sheet}»`,
    contents: (columnNames: readonly string[], sectionCount: number) => [
      `Столбцы: ${ru.names(columnNames)}.`,
      sectionCount === 0 ? 'Разделов нет.' : `Разделов: ${number(sectionCount)}.`,
    ],
    rows: 'Строки листа «Шаблон»',
    row: (kind: string, name: string, aliases: string, value: string) =>
      [
        `${kind}: ${name}`,
        aliases === '' ? '' : `также: ${aliases}`,
        /^(?:да|нет)$/.test(value) ? `обязательно: ${value}` : value,
      ]
        .filter(Boolean)
        .join(' · '),
    present: (name: string) =>
      `В книге уже есть шаблон — лист «${name}», проверка идёт по нему. Чтобы составить новый, переименуйте или удалите его.`,
    none: {
      title: 'Карты в книге нет',
      message: 'Шаблон составляется по дорожной карте, а ни на одном листе она не распознана:',
      needed: ['нужна шапка со столбцом «Мероприятия» и хотя бы ещё одним: сроки, ответственные, результат'],
    },
    confirm: 'Добавить лист «Шаблон»',
  },
};
