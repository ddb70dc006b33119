import type { ReleaseLocale } from './locale';

export const ru: ReleaseLocale = {
  usage:
    'Вызов: npm run package -- --url https://сайт/папка [--self-hosted-office] [--share \\\\сервер\\папка] [-o ПАПКА]',
  faults: {
    noUrl: () => 'Не указан адрес, по которому будет размещена надстройка.',
    notHttps: (url) =>
      `Адрес «${url}» не подходит: Excel открывает надстройки только по https, без «?» и «#», например https://example.ru/monitor`,
    notShare: (share) =>
      `«${share}» — не общая папка Windows. Она записывается так: \\\\сервер\\папка или \\\\сервер\\папка\\вложенная`,
    noValue: (option) => `У параметра ${option} нет значения.`,
    unknownOption: (option) => `Неизвестный параметр: ${option}`,
    foreignFolder: (folder) =>
      `В папке ${folder} лежит не прежний выпуск. Её содержимое осталось как было; укажите другую папку: -o ПАПКА`,
  },
  building: 'Собираю выпуск, это займёт до двух минут…',
  buildFailed: 'Выпуск не собрался, папка осталась как была.',
  made: (folder) => `Выпуск — в папке ${folder}:`,
  presumedShare: (share) =>
    `Общая папка не указана, в install-windows.reg записана ${share}. Другая: --share \\\\сервер\\папка`,
};
