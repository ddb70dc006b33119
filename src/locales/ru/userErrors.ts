import type { NotWrittenReason } from '../../findings';
import type { UserErrorsLocale } from '../userErrors';
import { numberIn } from '../wording';
import { quotedNames } from '../quotedNames';

const number = numberIn('ru');

const quoted = quotedNames.ru;

const places = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'листе' : 'листах'} ${quoted(sheets)}`;

const NOT_WRITTEN: Readonly<Record<NotWrittenReason, string>> = {
  missing: 'Нет такой папки. Создайте её или укажите другую.',
  'no-access': 'Нет прав на запись, или файл открыт в другой программе. Закройте его или укажите другое имя.',
  busy: 'Файл занят другой программой. Закройте его и повторите.',
  full: 'На диске нет места. Освободите его и повторите.',
  content:
    'Его содержимое нельзя записать в файл этого вида. Сообщите о нём разработчикам и укажите, из какой книги он строится.',
  other: 'Диск или сеть ответили ошибкой. Укажите другую папку.',
};

export const userErrorsRu: UserErrorsLocale = {
  codes: {
    'file-not-editable': {
      title: 'Файл не изменён',
      message: ({ actual }) => `В файл .${actual} исправления не вносятся.`,
      wayOut: 'Откройте его в Excel или LibreOffice, сохраните как .xlsx и повторите.',
    },
    'file-part-damaged': {
      title: 'Файл не изменён',
      message: ({ part }) => `Часть файла «${part}» повреждена: её контрольная сумма не сходится.`,
      wayOut: 'Откройте файл в Excel, согласитесь на восстановление, сохраните и повторите.',
    },
    'file-not-written': {
      title: 'Файл не записан',
      message: ({ reason, path }) => `«${path}» не записан. ${NOT_WRITTEN[reason]}`,
      wayOut: null,
    },
    'excel-absent': {
      title: 'Страница открыта не в Excel',
      message: () => 'Надстройка работает только внутри Excel.',
      wayOut: 'Откройте книгу в Excel и нажмите кнопку надстройки на вкладке «Главная».',
    },
    'excel-unreachable': {
      title: 'Надстройка не загрузилась',
      message: ({ seconds }) => `Связь с Excel не установлена за ${seconds} с.`,
      wayOut: 'Проверьте доступ в интернет и нажмите «Обновить».',
    },
    'excel-not-supported': {
      title: 'Эта версия Excel не подходит',
      message: ({ api }) => `В этой версии Excel нет нужной возможности: ${api}.`,
      wayOut: 'Обновите Excel или откройте книгу в Excel 2021, Microsoft 365 либо в браузере.',
    },
    'excel-cell-edit': {
      title: 'Идёт ввод в ячейку',
      message: () => 'Пока в ячейку что-то вводится, Excel не пускает к книге.',
      wayOut: 'Закончите ввод (Enter) и повторите.',
    },
    'excel-protected-sheet': {
      title: 'Лист защищён',
      message: ({ sheet }) => `Лист «${sheet}» защищён от изменений.`,
      wayOut: 'Снимите защиту («Рецензирование» → «Снять защиту листа») и повторите.',
    },
    'excel-protected-structure': {
      title: 'Структура книги защищена',
      message: ({ sheet }) => `Лист «${sheet}» нельзя вставить: структура книги защищена.`,
      wayOut: 'Снимите защиту («Рецензирование» → «Защитить книгу») и повторите.',
    },
    'excel-denied': {
      title: 'Excel не разрешил изменение',
      message: () => 'Книга открыта только для чтения или защищена.',
      wayOut: 'Включите редактирование или снимите защиту и повторите.',
    },
    'excel-name-taken': {
      title: 'Имя листа занято',
      message: ({ sheet }) => `Лист «${sheet}» ваш, надстройка его не перезаписывает.`,
      wayOut: 'Повторите: новый лист получит другое имя. Или переименуйте свой лист.',
    },
    'excel-sheet-gone': {
      title: 'Листа больше нет',
      message: ({ sheet }) => `Листа «${sheet}» в книге нет: он удалён или переименован.`,
      wayOut: 'Проверьте книгу заново.',
    },
    'excel-sheet-hidden': {
      title: 'Лист скрыт',
      message: ({ sheet }) => `Лист «${sheet}» скрыт, перейти на него нельзя.`,
      wayOut: 'Покажите лист (правой кнопкой по ярлыку → «Показать») и повторите.',
    },
    'excel-changed': {
      title: 'Книга изменилась',
      message: () => 'Лист или таблица, с которыми шла работа, удалены или переименованы.',
      wayOut: 'Проверьте книгу заново.',
    },
    'excel-too-large': {
      title: 'Лист слишком велик',
      message: ({ sheet, cells, limit }) =>
        `На листе «${sheet}» занято ${number(cells)} ячеек, читается не больше ${number(limit)}.`,
      wayOut: 'Удалите лишние строки и столбцы или перенесите лист в другую книгу.',
    },
    'excel-payload': {
      title: 'Слишком много данных сразу',
      message: () => 'Excel не передаёт столько данных за один раз, даже по частям.',
      wayOut: 'Сократите очень длинные тексты в ячейках или откройте книгу в Excel на компьютере.',
    },
    'excel-connection': {
      title: 'Связь с книгой потеряна',
      message: () => 'Excel не отвечает: прервана связь или сеанс закончился.',
      wayOut: 'Проверьте интернет, обновите страницу или откройте книгу снова и повторите.',
    },
    'excel-silent': {
      title: 'Excel не отвечает',
      message: ({ seconds }) => `Ответа от Excel нет уже ${seconds} с.`,
      wayOut:
        'Если в ячейку что-то вводится, закончите ввод (Enter). Проверьте интернет и проверьте книгу заново.',
    },
    'excel-busy': {
      title: 'Excel занят',
      message: () => 'Excel занят другой работой и отложил эту.',
      wayOut: 'Подождите немного и повторите.',
    },
    'excel-unknown': {
      title: 'Excel не справился',
      message: ({ errorCode }) => `Excel ответил ошибкой ${errorCode}.`,
      wayOut: 'Повторите. Если не поможет, скопируйте сведения об ошибке и пришлите их нам.',
    },
  },
  notReported: {
    title: 'Отчёт не составлен',
    fault: (sheet, cell, message) => `Лист «${sheet}»${cell === null ? '' : `, ячейка ${cell}`}. ${message}`,
    wayOut:
      'Исправьте на листе или задайте значение для отчёта и повторите: по догадке отчёт не составляется.',
  },
  change: {
    'nothing-written': () => 'В книге ничего не изменилось.',
    'rolled-back': (sheets) => {
      const done = 'Сделанное отменено, ваши листы такие же, как были.';
      if (sheets.length === 0) return done;
      return `${done} Только диаграммы на ${places(sheets)} вернуть нельзя: повторите, и они появятся снова.`;
    },
    'half-written': (sheets) => {
      const isOne = sheets.length === 1;
      const state = isOne
        ? 'мог остаться записанным не полностью'
        : 'могли остаться записанными не полностью';
      return (
        `${isOne ? 'Лист' : 'Листы'} ${quoted(sheets)} ${state}: структура книги защищена, и вернуть прежний вид ` +
        'нельзя. Остальное отменено. Повторите, и надстройка запишет всё заново.'
      );
    },
    unknown: () =>
      'Внесены ли изменения, неизвестно; если они внесены, их отменит кнопка «Вернуть как было».',
    'partly-written': () =>
      'Часть изменений могла остаться в книге; чтобы отменить их, нажмите «Вернуть как было».',
  },
};
