const moment = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'short' });

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
    downloaded: ({ name }: { readonly name: string }) =>
      `Файл «${name}» передан на сохранение — обычно в папку «Загрузки».`,
    saved: ({ name }: { readonly name: string }) => `Файл «${name}» сохранён.`,
    changedOnDisk: ({ name }: { readonly name: string }) =>
      `Файл «${name}» изменился на диске после открытия: его сохранили в другой программе или вкладке, либо он удалён. Чтобы ничего не потерять, сохраните книгу под другим именем.`,
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
  discard: 'Открыть другой файл без сохранения',
  stay: 'Остаться',
  close: 'Закрыть сообщение',
};
