import { noun } from './numbers';

const moment = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'short' });

const ofFiles = noun({ one: 'файла', few: 'файлов', many: 'файлов', other: 'файлов' });

/** What the browser edition says beside the pane. */
export const web = {
  start: {
    title: 'Монитор дорожных карт',
    lead: 'Проверяет дорожные карты, считает показатели и составляет отчёты по вашей книге прямо в браузере — без Excel и без установки.',
    choose: 'Выбрать файл',
    drop: 'Или перетащите файл в это окно.',
    formats: 'Открываются .xlsx, .xlsm, .xlsb, .xls, .ods, .csv и таблицы из .docx.',
    example: 'Открыть пример',
    privacy: 'Файлы не покидают этот компьютер: страница ничего не отправляет в сеть и работает без неё.',
    opening: ({ name }: { readonly name: string }) => `Открывается «${name}»…`,
  },
  unsaved: {
    title: 'Несохранённые книги',
    name: ({ name }: { readonly name: string }) => `Книга «${name}» не сохранена`,
    at: ({ at }: { readonly at: number }) => `Изменена ${moment.format(at)}. Браузер хранит её неделю.`,
    open: 'Продолжить',
    forget: 'Удалить',
  },
  bar: {
    open: 'Открыть…',
    save: 'Сохранить',
    saveAs: 'Сохранить как…',
    download: 'Скачать',
    unsaved: 'Не сохранено',
    saved: 'Сохранено',
    keptNowhere: 'Браузер не хранит изменения: сохраните книгу, прежде чем закрыть страницу.',
    saving: 'Сохраняется…',
  },
  sheets: 'Листы книги',
  address: 'Ячейка',
  content: 'Содержимое ячейки',
  grid: ({ sheet }: { readonly sheet: string }) => `Лист «${sheet}»`,
  pane: 'Проверка и отчёты',
  editor: ({ cell }: { readonly cell: string }) => `Правка ячейки ${cell}`,
  findOpen: 'Найти',
  find: {
    label: 'Найти в книге',
    next: 'Следующее',
    previous: 'Предыдущее',
    close: 'Закрыть поиск',
    nothing: 'Не найдено',
    count: ({ at, all }: { readonly at: number | null; readonly all: number }) =>
      at === null ? `Найдено: ${all}` : `${at} из ${all}`,
  },
  noSheets: 'В книге нет листов, которые можно показать.',
  notCalculated:
    'Формулы здесь не пересчитываются: показаны последние сохранённые значения. Excel пересчитает их, когда откроет файл.',
  notices: {
    copied: ({ name, own }: { readonly name: string; readonly own: string }) =>
      `«${name}» открыт как новая книга «${own}»: значения, формулы и объединения перенесены, оформление — нет. Исходный файл не изменится.`,
    oneOfMany: ({ name, among }: { readonly name: string; readonly among: number }) =>
      `Открыт первый из ${ofFiles(among)}: «${name}». Выгрузки и таблицы, которые вносятся в книгу, перетащите на вкладку «Файлы».`,
    downloaded: ({ name }: { readonly name: string }) =>
      `Файл «${name}» передан на сохранение — обычно в папку «Загрузки».`,
    saved: ({ name }: { readonly name: string }) => `Файл «${name}» сохранён.`,
    changedOnDisk: ({ name }: { readonly name: string }) =>
      `Файл «${name}» изменился на диске после открытия: его сохранили в другой программе или вкладке. Если записать поверх, те изменения пропадут.`,
    gone: ({ name }: { readonly name: string }) =>
      `Файла «${name}» на прежнем месте нет: его удалили, переименовали или переместили. Сохраните книгу в новый файл.`,
    notAllowed: ({ name }: { readonly name: string }) =>
      `Браузеру не разрешено писать в файл «${name}», он не изменён. Нажмите «Сохранить» ещё раз и разрешите запись, либо сохраните книгу в другой файл.`,
    stillHere: 'Книга осталась на этой странице несохранённой.',
    openElsewhere: ({ name }: { readonly name: string }) =>
      `Файл «${name}» открыт ещё в одной вкладке. Изменения двух вкладок не объединяются: правьте и сохраняйте книгу в одной из них.`,
    leaving: ({ name }: { readonly name: string }) => `В книге «${name}» есть несохранённые изменения.`,
    notWritten: {
      formula:
        'Формулы на этой странице не вводятся: пересчитать их нечем. Введите значение, а формулу впишите в своей программе.',
      refused:
        'Ячейки не изменены: одну из них нельзя перезаписать (часть объединённой ячейки или формулы на несколько ячеек) либо она уже изменилась.',
      tooLarge: 'За один раз можно изменить не больше 20 000 ячеек. Выделите меньше.',
    },
    failed: 'Не получилось. Повторите; если не поможет, обновите страницу.',
  },
  ways: {
    overwrite: 'Записать поверх',
    saveAs: 'Сохранить как…',
    download: 'Скачать',
    discard: 'Открыть другой файл без сохранения',
  },
  stay: 'Остаться',
  close: 'Закрыть сообщение',
};
