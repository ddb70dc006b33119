import type { ServerLocale } from './locale';

export const ru: ServerLocale = {
  usage: 'Вызов: npm start -- [ФАЙЛ.xlsx] [--no-open]; порт задаёт переменная PORT (по умолчанию 3000).',
  faults: {
    fileMissing: (file) => `Нет такого файла: ${file}`,
    fileIsFolder: (file) => `Это папка, а нужен файл книги: ${file}`,
    portNotANumber: (text) => `PORT — число от 0 до 65535, а задано «${text}».`,
    portBusy: (port) =>
      `Порт ${port} занят другой программой. Закройте её или задайте другой: PORT=3001 npm start`,
    portForbidden: (port) => `Занять порт ${port} не разрешено. Задайте другой: PORT=3001 npm start`,
    unknownOption: (option) => `Неизвестный параметр: ${option}`,
    tooManyFiles: (file) => `Открывается одна книга; лишнее: ${file}`,
  },
  bundling: 'Собираю страницу с книгой…',
  alreadyBuilt: 'Надстройка уже собрана, исходники с тех пор не менялись.',
  building: 'Собираю надстройку, это займёт до минуты…',
  stillBuilding: (seconds) => `Собираю надстройку: прошло ${String(seconds)} с…`,
  built: (seconds) => `Надстройка собрана за ${String(seconds)} с.`,
  buildFailed: 'Надстройка не собралась.',
  ready: (url) => `Откройте ${url}`,
  stopHint: 'Остановить: Ctrl+C.',
  stopped: 'Остановлено.',
  noDisplay: 'Экрана здесь нет, поэтому браузер не открыт.',
  openFailed: 'Браузер не открылся, откройте адрес сами.',
};
