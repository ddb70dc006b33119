import type {
  FindingData,
  SettingDefault,
  SettingKind,
  SettingProblem,
  SheetProblem,
  TemplateFault,
  UnreadableReason,
} from '../../../findings';
import type { CodeTexts } from '../../codeTexts';
import { ru } from '../phrases';

const { q, either } = ru;

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  missing: 'Файла нет по этому пути. Проверьте имя и папку.',
  'no-access': 'Нет прав на чтение файла. Закройте его в других программах или откройте доступ.',
  directory: 'Это папка, а не файл. Укажите файлы в ней.',
  empty: 'Файл пуст (0 байт). Получите его заново.',
  'not-a-workbook':
    'Это не книга Excel и не документ Word. Сохраните таблицу в Excel как .xlsx или в Word как .docx.',
  'no-tables':
    'В документе нет таблиц. Если дорожная карта в нём дана картинкой или текстом, перенесите её в таблицу.',
  truncated: 'Файл обрывается: он загружен или скопирован не целиком. Получите его заново.',
  damaged:
    'Файл повреждён. Откройте его в Excel (документ — в Word), согласитесь на восстановление и сохраните заново.',
  exhausted:
    'Чтение файла прервано: оно требует слишком много работы. Файл может быть исправен: откройте его в Excel, сохраните как .xlsx и повторите.',
  internal: 'Внутренняя ошибка программы; файл не изменён. Сообщите о ней разработчикам.',
};

const ACTUAL: Readonly<Record<string, string>> = {
  docx: 'документ Word',
  pptx: 'презентация PowerPoint',
  pdf: 'документ PDF',
  html: 'веб-страница',
  text: 'текст',
  image: 'картинка',
  zip: 'архив',
  visio: 'схема Visio',
  odt: 'документ OpenDocument',
  odp: 'презентация OpenDocument',
  epub: 'электронная книга',
  numbers: 'таблица Numbers',
  doc: 'документ Word 97–2003',
  ppt: 'презентация PowerPoint 97–2003',
  msg: 'письмо Outlook',
  rtf: 'документ RTF',
  rar: 'архив RAR',
  '7z': 'архив 7-Zip',
  gzip: 'архив gzip',
  xml: 'файл XML',
};

const SAVED_FROM_WORD =
  'Откройте его в Word или LibreOffice и сохраните как .docx («Файл» → «Сохранить как»): таблицы в нём читаются.';

/** What to do with files of other kinds; for the rest `UNREADABLE` says it. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  doc: SAVED_FROM_WORD,
  rtf: SAVED_FROM_WORD,
  odt: SAVED_FROM_WORD,
  pdf: 'Попросите исходный файл .docx или .xlsx. Если его нет, откройте PDF в Word («Файл» → «Открыть»), сохраните как .docx и сверьте таблицу с PDF.',
  image: 'Попросите исходный файл .docx или .xlsx: текст на картинке не читается.',
  text: 'Таблицы в нём нет: ни «;», ни запятая, ни табуляция не делят строки на столбцы. Сохраните таблицу в Excel как .xlsx.',
};

const FAULTS: Readonly<Record<TemplateFault['reason'], string>> = {
  missing: 'не хватает значения',
  type: 'значение не того вида',
  'not-allowed': 'такого значения нет в списке',
  'unknown-key': 'неизвестный параметр',
  duplicate: 'значение повторяется',
  'not-a-date': 'это не дата, нужно как 2021-09-01 или 01.09.2021',
  reversed: 'начало позже конца',
  'not-json': 'файл не читается как JSON',
  'no-template': 'нет ни шаблона с таким именем, ни файла',
};

const MISSING: Readonly<Record<FindingData['sheet-missing']['kind'], string>> = {
  roadmap:
    'В книге нет дорожной карты: ни на одном листе не найдена шапка со столбцом «Мероприятия» и хотя бы ещё одним столбцом шаблона.',
};

/** What is wrong at a place of a template and what to do, without a full stop. */
export const templateFault = ({ reason, expected }: TemplateFault): string =>
  expected.length > 0 ? `${FAULTS[reason]}, допустимо ${either(expected)}` : FAULTS[reason];

const SETTING_HINTS: Readonly<Record<SettingKind, string>> = {
  text: 'Впишите текст',
  date: 'Впишите дату в виде 01.09.2021',
  period: 'Впишите период в виде «I полугодие 2025/2026» или «март 2026»',
  number: 'Впишите число',
  'school-year': 'Впишите год в виде 2020/2021',
  choice: 'Выберите значение из списка',
  weights: 'Впишите веса в виде «ВПР=1; ОГЭ=2»',
  calendar: 'Впишите дни и месяцы, части через «;», например «01.09–26.10; 05.11–28.12»',
  targets: 'Впишите строки вида «показатель: 40 % → 60 %»',
  words: 'Впишите слова через «;»',
};

const settingHint = (expected: SettingKind, allowed: readonly string[]): string =>
  allowed.length > 0 ? `Впишите ${either(allowed)}` : SETTING_HINTS[expected];

function sheetProblem(problem: SheetProblem): string {
  switch (problem.kind) {
    case 'no-header':
      return 'В первых 60 строках листа нет шапки известной таблицы, лист не проверен. Если это дорожная карта, назовите столбцы как в шаблоне.';
    case 'columns':
      if (problem.found.length === 0) {
        return `На листе нет шапки со столбцами ${problem.missing.map(q).join(', ')}. Лист не прочитан: назовите столбцы так.`;
      }
      if (problem.like !== undefined) {
        return `Похоже на лист ${q(problem.like)}: есть ${problem.found.map(q).join(', ')}, но нет ${problem.missing.map(q).join(', ')}. Лист не прочитан: добавьте недостающие столбцы.`;
      }
      return `Похоже на шапку таблицы: есть ${either(problem.found)}, но нет ${either(problem.missing)}. Лист не проверен: добавьте недостающие столбцы.`;
    case 'template':
      return `Шаблон не прочитан: ${templateFault(problem.fault)}${problem.read === '' ? '' : ` (прочитано ${q(problem.read)})`}. Исправьте ячейку: до этого книга по шаблону не проверяется.`;
  }
}

const LEFT_OUT: Readonly<
  Record<FindingData['file-part-left-out']['kind'], { what: (name: string) => string; effect: string }>
> = {
  styles: {
    what: (name) => `Оформление ячеек (${name})`,
    effect: 'Даты и проценты прочитаны как простые числа. Откройте файл в Excel, проверьте их и сохраните.',
  },
  table: {
    what: (name) => `Описание таблицы (${name})`,
    effect: 'Ячейки прочитаны, границы таблицы не известны. Откройте файл в Excel и сохраните заново.',
  },
  sheet: {
    what: (name) => `Содержимое листа ${q(name)}`,
    effect: 'Лист пропущен. Если он нужен, откройте файл в Excel и сохраните заново.',
  },
  picture: {
    what: (name) => `Картинки в таблицах документа (${name})`,
    effect: 'Если на них есть текст, впишите его в ячейки.',
  },
  note: {
    what: (name) => `Сноски в таблицах документа (${name})`,
    effect: 'Если в них есть сроки или ответственные, впишите их в ячейки.',
  },
  document: {
    what: (name) => `Вставленные документы (${name})`,
    effect: 'Если в них есть таблицы, откройте файл в Word и сохраните заново или проверьте их отдельно.',
  },
  macro: {
    what: (name) => `Макросы документа (${name})`,
    effect:
      'Они не запускались, а таблицы прочитаны. Если макрос заполняет таблицы, откройте файл в Word и сохраните.',
  },
  merges: {
    what: (name) => `Объединённые ячейки листа ${q(name)}`,
    effect:
      'Excel не сообщил, какие ячейки на нём объединены: лист прочитан так, будто значение стоит только в первой из них, и строки под ней могли остаться без значения. Разъедините лишние ячейки на этом листе и повторите.',
  },
  link: {
    what: (name) => `Части документа из других файлов (${name})`,
    effect: 'Если в них есть таблицы, откройте файл в Word, разорвите связи и сохраните.',
  },
};

const LEFT_OUT_REASONS: Readonly<Record<FindingData['file-part-left-out']['reason'], string>> = {
  missing: 'в файле не найдено',
  damaged: 'не читается: повреждено',
  'not-read': 'не прочитаны',
};

const DEFAULTS: Readonly<Record<Exclude<SettingDefault['by'], 'value'>, string>> = {
  given: 'Взято значение, заданное для этого отчёта',
  today: 'Пока взята сегодняшняя дата',
  'latest-year': 'Пока взят последний год, за который есть данные',
  'whole-year': 'Пока взят весь учебный год',
  roadmap: 'Пока взяты сроки самой карты',
  'equal-weights': 'Пока все процедуры взяты с весом 1',
  'usual-calendar': 'Пока взят календарь шаблона или обычный',
  none: 'Пока считается, что он не задан',
};

const defaultTaken = (instead: SettingDefault): string =>
  instead.by === 'value' ? `Пока взято ${q(instead.value)}` : DEFAULTS[instead.by];

function settingProblem(problem: SettingProblem): string {
  if (problem.kind === 'unknown') {
    return `Параметр ${q(problem.read)} неизвестен и не действует. ${problem.nearest ? `Возможно, ${q(problem.nearest)}.` : 'Проверьте название или удалите строку.'}`;
  }
  if (problem.kind === 'conflict') {
    return `Слово ${q(problem.read)} из параметра ${q(problem.parameter)} не добавлено: оно уже значит ${q(problem.means)}. Уберите его из списка.`;
  }
  const { parameter, read, instead, expected, allowed } = problem;
  return `Значение параметра ${q(parameter)} не прочитано: ${q(read)}. ${instead ? `${defaultTaken(instead)}. ` : ''}${settingHint(expected, allowed)}.`;
}

export const file = {
  'file-unreadable': {
    title: 'Файл не прочитан',
    explanation: 'Файл пуст, повреждён, оборван или в нём нет таблиц, которые можно прочитать.',
    message: ({ reason, actual }) => {
      const kind = actual ? ACTUAL[actual] : undefined;
      const wayOut = (reason === 'not-a-workbook' && actual && WAYS_OUT[actual]) || UNREADABLE[reason];
      return kind ? `На деле это ${kind}. ${wayOut}` : wayOut;
    },
  },
  'file-encrypted': {
    title: 'Файл защищён паролем',
    explanation: 'Зашифрованный файл нельзя прочитать без пароля.',
    message: () => 'Файл защищён паролем. Снимите пароль в Excel или Word («Файл» → «Сведения») и сохраните.',
  },
  'file-too-large': {
    title: 'Файл слишком велик',
    explanation: 'Содержимое файла больше предела; так выглядят и испорченные архивы.',
    message: ({ limit }) =>
      `Содержимое файла больше ${limit} МБ. Удалите лишние листы и пустые оформленные строки и сохраните.`,
  },
  'file-part-left-out': {
    title: 'Часть файла не прочитана',
    explanation:
      'В файле нет одной из его частей, она повреждена или не читается (картинки; объединённые ячейки, которых не сообщил Excel); остальное прочитано без неё.',
    message: ({ kind, name, reason }) =>
      `${LEFT_OUT[kind].what(name)} ${LEFT_OUT_REASONS[reason]}. ${LEFT_OUT[kind].effect}`,
  },
  'sheet-not-recognised': {
    title: 'Лист не распознан',
    explanation: 'На листе нет таблицы, которую умеет читать проверка, или шаблон на нём не читается.',
    message: ({ problem }) => sheetProblem(problem),
  },
  'sheet-missing': {
    title: 'Нет дорожной карты',
    explanation: 'Ни на одном листе книги нет таблицы мероприятий.',
    message: ({ kind }) => MISSING[kind],
  },
  'setting-unreadable': {
    title: 'Параметр не прочитан',
    explanation:
      'Значение на листе «Настройки» или в перечне показателей не читается, и взято значение по умолчанию. С ошибкой в «Настройках» отчёт не составляется.',
    message: ({ problem }) => settingProblem(problem),
  },
} satisfies CodeTexts;
