import { COLLECTED_HEADERS } from '../../tables';
import type { DataColumn } from '../fields';

/** The columns that most data sheets have. */
export const SCHOOL: DataColumn<'school'> = {
  key: 'school',
  header: 'Школа',
  aliases: [
    'Школы',
    'ОО',
    'ОУ',
    'Образовательная организация',
    'Образовательное учреждение',
    'Наименование ОО',
    'Наименование школы',
    'Название школы',
    'Краткое наименование',
    'Наименование образовательной организации',
  ],
  required: true,
};

export const YEAR: DataColumn<'year'> = {
  key: 'year',
  header: 'Учебный год',
  aliases: ['Год', 'Уч. год', 'Учебный год (полностью)', 'Год обучения'],
  required: true,
};

export const SUBJECT: DataColumn<'subject'> = {
  key: 'subject',
  header: 'Предмет',
  aliases: ['Учебный предмет', 'Наименование предмета', 'Дисциплина'],
  required: true,
};

/** Columns of no matter here, known so that they are not taken for something else. */
export const OTHERS: readonly DataColumn<'number' | 'note' | 'file' | 'origin'>[] = [
  { key: 'number', header: '№ п/п', aliases: ['№', 'N п/п', 'N', 'п/п', 'Номер'], required: false },
  {
    key: 'note',
    header: 'Примечание',
    aliases: ['Примечания', 'Комментарий', 'Комментарии'],
    required: false,
  },
  { key: 'file', header: COLLECTED_HEADERS.file, aliases: [], required: false },
  { key: 'origin', header: COLLECTED_HEADERS.origin, aliases: [], required: false },
];

/** How a school is known in ФИС ОКО: «edu203301». */
export const LOGIN: DataColumn<'login'> = {
  key: 'login',
  header: 'Логин ФИС ОКО',
  aliases: ['Логин', 'Логин ОО', 'Логин школы', 'Логин в ФИС ОКО'],
  required: false,
};

/** Whether a row is of a school or of a group of them. */
export const ROW_KIND: DataColumn<'rowKind'> = {
  key: 'rowKind',
  header: 'Строка',
  aliases: ['Вид строки', 'Тип строки'],
  required: false,
};

export const optional = <K extends string>(key: K, header: string, ...aliases: string[]): DataColumn<K> => ({
  key,
  header,
  aliases,
  required: false,
});

export const required = <K extends string>(key: K, header: string, ...aliases: string[]): DataColumn<K> => ({
  key,
  header,
  aliases,
  required: true,
});
