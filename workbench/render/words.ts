import type { LocaleName } from '../../src/locales';
import { fileFault } from '../../src/cli/json';
import type { RenderFault, RenderFaults } from './errors';

interface Words {
  readonly usage: string;
  readonly faults: { readonly [C in keyof RenderFaults]: (data: RenderFaults[C]) => string };
}

export const WORDS: Readonly<Record<LocaleName, Words>> = {
  ru: {
    usage:
      'Как вызвать: npm run render -- КНИГА [ПАПКА]. Рисует страницы книги в PNG; без папки — в dist/render.',
    faults: {
      'no-libreoffice': () =>
        'Не найден LibreOffice. Установите его: Debian и Ubuntu — apt-get install libreoffice-calc; macOS — brew install --cask libreoffice; Windows — https://www.libreoffice.org. Если он стоит в необычном месте, укажите путь к soffice в переменной SOFFICE.',
      'no-pdftoppm': () =>
        'Не найдена программа pdftoppm. Установите Poppler: Debian и Ubuntu — apt-get install poppler-utils; macOS — brew install poppler; Windows — scoop install poppler. Если она стоит в необычном месте, укажите путь к ней в переменной PDFTOPPM.',
      'not-a-program': ({ variable, path }) =>
        `Переменная ${variable} указывает на «${path}», но такой программы нет. Исправьте путь или уберите переменную.`,
      'not-a-workbook': ({ file, error }) => `${file}: ${fileFault(error, 'ru').message}`,
      'took-too-long': ({ file, seconds }) => `${file}: за ${String(seconds)} с книга не нарисована.`,
      'not-converted': ({ file, output }) => `${file}: LibreOffice не открыл книгу. ${output}`,
    },
  },
  en: {
    usage:
      'Usage: npm run render -- WORKBOOK [FOLDER]. Draws the pages as PNG; without a folder, in dist/render.',
    faults: {
      'no-libreoffice': () =>
        'LibreOffice was not found. Install it: Debian and Ubuntu, apt-get install libreoffice-calc; macOS, brew install --cask libreoffice; Windows, https://www.libreoffice.org. Where it stands in an unusual place, name the path of soffice in the variable SOFFICE.',
      'no-pdftoppm': () =>
        'pdftoppm was not found. Install Poppler: Debian and Ubuntu, apt-get install poppler-utils; macOS, brew install poppler; Windows, scoop install poppler. Where it stands in an unusual place, name its path in the variable PDFTOPPM.',
      'not-a-program': ({ variable, path }) =>
        `The variable ${variable} names «${path}», but there is no such program. Mend the path or take the variable away.`,
      'not-a-workbook': ({ file, error }) => `${file}: ${fileFault(error, 'en').message}`,
      'took-too-long': ({ file, seconds }) => `${file}: not drawn within ${String(seconds)} s.`,
      'not-converted': ({ file, output }) => `${file}: LibreOffice did not open the workbook. ${output}`,
    },
  },
};

/** The fault in words: what is wrong, what to do. */
export function faultText(fault: RenderFault, locale: LocaleName): string {
  // Code and data belong together by the type RenderFault, which an indexed access can't express.
  const text = WORDS[locale].faults[fault.code] as (data: RenderFault['data']) => string;
  return text(fault.data);
}
