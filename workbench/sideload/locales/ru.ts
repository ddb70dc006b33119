import type { SideloadLocale } from './locale';

export const ru: SideloadLocale = {
  noExcel: [
    'На этой машине нет Excel для Windows или macOS, загружать надстройку некуда.',
    'Запустите команду там, где он установлен, или откройте надстройку в браузере: npm start',
  ].join('\n'),
  certificate:
    'Excel открывает надстройки только по https: нужен сертификат для localhost. Система попросит доверять ему.',
  noCertificate: 'Сертификат для localhost не установлен.',
  portBusy: (port) => `Порт ${port} занят, а манифест надстройки называет именно его. Освободите порт.`,
  opening: 'Открываю Excel с надстройкой…',
  notOpened: 'Excel не открылся с надстройкой, причина выше.',
  opened: 'Надстройка загружена в Excel. Книгу с примером откройте в нём сами: examples/roadmap.xlsx',
  waiting: (minutes) => `Жду результаты из Excel, не дольше ${minutes} мин. Не закрывайте его окно.`,
  noResults: 'Результаты из Excel не пришли.',
  paste: 'Вставьте в обращение (issue) всё, что ниже:',
  result: (passed, failed) => `Сценариев прошло: ${passed}, не прошло: ${failed}.`,
};
