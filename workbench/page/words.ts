import type { OpenFailure } from './state/openFailure';
import type { Language } from '../model';

/** Every text that the page shows. */
export interface Words {
  readonly loading: string;
  readonly ribbon: string;
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly undo: string;
  readonly redo: string;
  readonly file: string;
  readonly history: string;
  readonly platform: string;
  readonly desktop: string;
  readonly web: string;
  readonly platformHint: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly accept: string;
  readonly cancel: string;
  readonly grid: string;
  readonly sheets: string;
  readonly selectAll: string;
  readonly count: string;
  readonly sum: string;
  readonly average: string;
  readonly ready: string;
  readonly editing: string;
  readonly calculationFailed: string;
  readonly unsupported: (functions: string) => string;
  readonly taskPane: string;
  readonly closePane: string;
  readonly addin: string;
  readonly openList: string;
  readonly filter: string;
  readonly chart: string;
  readonly dropHere: string;
  readonly dropHint: string;
  readonly close: string;
  readonly protectedSheet: string;
  readonly cantOpen: (name: string) => string;
  readonly openFailures: Readonly<Record<OpenFailure, string>>;
  readonly leftOut: (sheets: readonly string[]) => string;
  readonly refused: string;
  readonly refusals: Readonly<Record<string, string>>;
  readonly notOnList: string;
  readonly badAddress: (address: string) => string;
  readonly commandFailed: (label: string) => string;
  readonly noAddin: string;
  readonly noServer: string;
}

const RU: Words = {
  loading: 'Открываем книгу…',
  ribbon: 'Лента',
  open: 'Открыть',
  openHint: 'Открыть книгу .xlsx — или перетащите её в окно',
  save: 'Скачать',
  saveHint: 'Скачать книгу с изменениями',
  undo: 'Отменить',
  redo: 'Вернуть',
  file: 'Книга',
  history: 'Правка',
  platform: 'Режим Excel',
  desktop: 'Компьютер',
  web: 'Веб',
  platformHint: 'В веб-версии запрос и ответ не больше 5 МБ',
  toDark: 'Тёмное оформление',
  toLight: 'Светлое оформление',
  nameBox: 'Адрес: введите, чтобы перейти',
  formulaBar: 'Строка формул',
  accept: 'Ввести',
  cancel: 'Отменить ввод',
  grid: 'Лист',
  sheets: 'Листы',
  selectAll: 'Выделить весь лист',
  count: 'Количество',
  sum: 'Сумма',
  average: 'Среднее',
  ready: 'Готово',
  editing: 'Ввод',
  calculationFailed: 'Пересчёт не удался: значения формул прежние',
  unsupported: (functions) => `Не вычисляются: ${functions}`,
  taskPane: 'Область задач',
  closePane: 'Закрыть область задач',
  addin: 'Надстройка',
  openList: 'Выбрать из списка',
  filter: 'Фильтр',
  chart: 'Диаграмма',
  dropHere: 'Отпустите, чтобы открыть',
  dropHint: 'Книга Excel (.xlsx)',
  close: 'Закрыть сообщение',
  protectedSheet: 'Лист защищён',
  cantOpen: (name) => `Не удалось открыть «${name}».`,
  openFailures: {
    empty: 'Файл пуст.',
    notWorkbook: 'Это не книга Excel в формате .xlsx.',
    oldFormat: 'Это книга старого формата (.xls). Сохраните её в Excel как «Книга Excel (.xlsx)».',
    encrypted: 'Книга защищена паролем. Снимите пароль в Excel и откройте её ещё раз.',
    damaged: 'Файл повреждён: его содержимое не читается.',
    refused:
      'В книге есть то, чего библиотека чтения файлов не понимает. Пересохраните её в Excel и откройте ещё раз.',
  },
  leftOut: (sheets) =>
    `Без листов, на которых нет ячеек: ${sheets.map((name) => `«${name}»`).join(', ')}. В скачанной книге их не будет.`,
  refused: 'Это действие сейчас невозможно.',
  refusals: {
    AccessDenied: 'Лист защищён: эти ячейки изменить нельзя.',
    InvalidArgument: 'В формуле ошибка или текст слишком длинный. Исправьте запись или нажмите Esc.',
    FormulaLengthExceedsLimit: 'Формула слишком длинная.',
    InvalidOperation: 'Объединённые ячейки можно изменить только целиком.',
    RangeExceedsLimit: 'Выделено слишком много ячеек.',
    NotImplemented: 'Слишком длинная формула, не вычислена.',
    ItemNotFound: 'Этого листа больше нет.',
  },
  notOnList: 'Такого значения нет в списке этой ячейки.',
  badAddress: (address) => `Нет такого места: «${address}». Введите адрес, например B5, или имя.`,
  commandFailed: (label) => `Команда «${label}» не выполнилась.`,
  noAddin: 'Манифест надстройки не прочитан: кнопок надстройки на ленте нет.',
  noServer: 'Сервер не отдал книгу или вычислитель формул. Перезапустите его и обновите страницу.',
};

const EN: Words = {
  loading: 'Opening the workbook…',
  ribbon: 'Ribbon',
  open: 'Open',
  openHint: 'Open an .xlsx workbook — or drop one into the window',
  save: 'Download',
  saveHint: 'Download the workbook with its changes',
  undo: 'Undo',
  redo: 'Redo',
  file: 'Workbook',
  history: 'Edit',
  platform: 'Which Excel to act as',
  desktop: 'Desktop',
  web: 'Web',
  platformHint: 'On the web a request or answer holds at most 5 MB',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  nameBox: 'Address: type one to go there',
  formulaBar: 'Formula bar',
  accept: 'Enter',
  cancel: 'Cancel entry',
  grid: 'Sheet',
  sheets: 'Sheets',
  selectAll: 'Select the whole sheet',
  count: 'Count',
  sum: 'Sum',
  average: 'Average',
  ready: 'Ready',
  editing: 'Enter',
  calculationFailed: 'Calculation failed: formulas keep their former values',
  unsupported: (functions) => `Not calculated: ${functions}`,
  taskPane: 'Task pane',
  closePane: 'Close the task pane',
  addin: 'Add-in',
  openList: 'Pick from the list',
  filter: 'Filter',
  chart: 'Chart',
  dropHere: 'Drop to open',
  dropHint: 'Excel workbook (.xlsx)',
  close: 'Dismiss',
  protectedSheet: 'The sheet is protected',
  cantOpen: (name) => `“${name}” could not be opened.`,
  openFailures: {
    empty: 'The file is empty.',
    notWorkbook: 'This is not an .xlsx workbook.',
    oldFormat: 'This is a workbook of the old format (.xls). Save it in Excel as .xlsx.',
    encrypted: 'The workbook has a password. Remove it in Excel and open the file again.',
    damaged: 'The file is damaged: its contents can not be read.',
    refused:
      'The workbook holds what the file library does not understand. Save it in Excel and open it again.',
  },
  leftOut: (sheets) =>
    `Without the sheets that have no cells: ${sheets.map((name) => `“${name}”`).join(', ')}. The downloaded workbook will lack them.`,
  refused: 'This can not be done now.',
  refusals: {
    AccessDenied: 'The sheet is protected: these cells can not be changed.',
    InvalidArgument: 'The formula has an error or the text is too long. Correct it or press Esc.',
    FormulaLengthExceedsLimit: 'The formula is too long.',
    InvalidOperation: 'Merged cells can only be changed as a whole.',
    RangeExceedsLimit: 'Too many cells are selected.',
    NotImplemented: 'The workbench does not calculate formulas as long as this one.',
    ItemNotFound: 'The sheet is gone.',
  },
  notOnList: 'The value is not on the list of this cell.',
  badAddress: (address) => `There is no such place: “${address}”. Type an address like B5, or a name.`,
  commandFailed: (label) => `The command “${label}” failed.`,
  noAddin: "The add-in's manifest was not read: the ribbon has none of its buttons.",
  noServer: 'The server gave no workbook or no calculation engine. Restart it and reload the page.',
};

export const WORDS: Readonly<Record<Language, Words>> = { ru: RU, en: EN };
