import { type Day, dottedDay, type UndoRecord } from '../../workbook';
import { noun, number } from './numbers';
import { paneSheets } from './paneSheets';

const findings = noun({ one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' });
const cells = noun({ one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const dismissedOf = noun({ one: 'отклонено', few: 'отклонены', many: 'отклонено', other: 'отклонено' });

const faultsIn = noun({ one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' });
const willCount = noun({
  one: 'ячейка войдёт, но может быть неверна',
  few: 'ячейки войдут, но могут быть неверны',
  many: 'ячеек войдут, но могут быть неверны',
  other: 'ячейки войдут, но могут быть неверны',
});
const willStay = noun({
  one: 'ячейка не войдёт',
  few: 'ячейки не войдут',
  many: 'ячеек не войдут',
  other: 'ячейки не войдут',
});

/** Cells that a message names; of more it says how many. */
const MOST_PLACES = 5;

const ofCells = noun({ one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const sheets = noun({ one: 'лист', few: 'листа', many: 'листов', other: 'листа' });
/** Where a cell is that a message names. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A sheet that was written; renamed where its usual name was taken. */
interface Written {
  readonly name: string;
  readonly renamed: boolean;
}

/** A file that was made; what its document says can be copied. */
interface Made {
  readonly name: string;
  readonly saved: boolean;
  readonly document: object | null;
}

const keptName = (written: readonly Written[]): string =>
  written.some(({ renamed }) => renamed) ? 'Лист с обычным именем в книге уже есть, он не тронут.' : '';

const isOne = (count: number): boolean => count % 10 === 1 && count % 100 !== 11;

const named = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** The first few cells by sheet, and how many more there are. */
function places(of: readonly Place[]): string {
  const shown = of.slice(0, MOST_PLACES);
  const names = [...new Set(shown.map(({ sheet }) => sheet))];
  const text = names
    .map((name) => {
      const own = shown.filter(({ sheet }) => sheet === name).map(({ cell }) => cell);
      return `«${name}» ${own.join(', ')}`;
    })
    .join('; ');
  const rest = of.length - shown.length;
  return rest > 0 ? `${text} и ещё ${cells(rest)}` : text;
}

/** What the area of checks says once there is something to show, and every bar. */
export const paneCheck = {
  detail: {
    label: 'Замечание',
    previous: 'Предыдущее замечание',
    next: 'Следующее замечание',
    read: 'Прочитано',
    expected: 'Ожидается',
    emptyCell: 'пусто',
    choice: 'Как исправить',
    change: 'Что изменится',
    cleared: 'ячейка будет очищена',
    guess: 'Это предположение: проверьте, прежде чем исправлять.',
    /** Formats of single words in the cell get lost. */
    rich: 'В ячейке выделены отдельные слова: это оформление пропадёт. «Отменить изменения» вернёт текст, но не его.',
    fix: 'Исправить',
    showCell: 'Показать ячейку',
    showSheet: 'Показать лист',
    solved: 'Решено: такого замечания больше нет.',
    outdated: 'Лист изменён после проверки: замечание могло устареть.',
  },
  dismissal: {
    /** Opens the question for the reason. */
    begin: 'Отклонить…',
    reason: 'Почему это не ошибка',
    hint: 'Причина останется в книге и на листе «Замечания». Когда ячейка изменится, замечание откроется снова.',
    dismiss: 'Отклонить',
    takeBack: 'Вернуть в замечания',
    group: 'Отклонено',
    mark: 'отклонено',
    told: (reason: string, on: Day) => `Отклонено ${dottedDay(on)}: ${reason}`,
    tally: (count: number, dismissed: number) => `${findings(count)}, ${dismissedOf(dismissed)}`,
  },
  /** Before a report is written. */
  data: {
    title: (faults: number, fixable: number) =>
      `${faultsIn(faults)} в данных${fixable > 0 ? `, ${number(fixable)} исправим сразу` : ''}`,
    fix: (count: number) => `Исправить ${ofCells(count)}`,
    left: (out: number, doubtful: number) =>
      [out > 0 && `${willStay(out)} в расчёт`, doubtful > 0 && willCount(doubtful)]
        .filter(Boolean)
        .join('; '),
    /** Behind a fault of a cell that counts all the same. */
    doubtful: ' (войдёт, проверьте)',
    more: (count: number) => `и ещё ${cells(count)}`,
  },
  /** For who opens the pane for the first time. */
  steps: {
    title: 'Первые шаги',
    list: [
      {
        title: 'Проверьте книгу',
        text: 'Нажмите «Проверить». Надстройка прочитает листы и перечислит замечания: ошибки, предупреждения, советы. В книге при этом ничего не меняется.',
      },
      {
        title: 'Исправьте замечания',
        text: 'Откройте замечание: видно ячейку, причину и что изменится. Бесспорные исправления вносятся разом, верную ячейку можно отклонить с причиной. Любую правку легко отменить.',
      },
      {
        title: 'Составьте отчёты',
        text: 'На вкладке «Отчёты» выберите период и документ. До записи видно, какие листы появятся и каких данных нет.',
      },
    ],
    done: 'Понятно',
  },
  ...paneSheets,
  plan: {
    safe: 'Бесспорные исправления',
    safeLead: 'Исправляется только написание, смысл не меняется.',
    groupLead: 'Исправления по этой причине. Проверьте список.',
    guessLead: 'Среди исправлений есть предположения. Проверьте список.',
    several: (count: number) =>
      `Несколько вариантов исправления: ${cells(count)}. Выберите нужный или оставьте ячейку как есть.`,
    leave: 'Оставить как есть',
    withheld: (count: number) => `Ещё ${findings(count)} можно будет исправить после повторной проверки.`,
    /** In so many cells formats of single words get lost. */
    rich: (count: number) =>
      `В тексте выделены отдельные слова: ${cells(count)}. Это оформление пропадёт, «Отменить изменения» его не вернёт.`,
    confirm: (count: number) => `Исправить ${ofCells(count)}`,
    listLabel: 'Было и станет',
    before: 'Было',
    after: 'Станет',
  },
  /** Beside a document that was made as a file. */
  made: { copy: 'Копировать текст', copied: 'Текст скопирован', sheet: 'Записать на лист' },
  undo: {
    done: ({ cells: { length }, inserted, rewritten = [], marks }: UndoRecord) =>
      [
        marks && 'Убраны замечания',
        length > 0 && `${isOne(length) ? 'Изменена' : 'Изменено'} ${cells(length)}`,
        inserted.length > 0 &&
          `${inserted.length === 1 ? 'Добавлен лист' : 'Добавлены листы:'} ${named(inserted.map(({ name }) => name))}`,
        rewritten.length > 0 &&
          `${rewritten.length === 1 ? 'Не дописан лист' : 'Не дописаны листы:'} ${named(rewritten.map(({ name }) => name))}`,
      ]
        .filter(Boolean)
        .join(', '),
    action: 'Отменить изменения',
  },
  stale: {
    changed: (names: readonly string[]) => {
      const [first] = names;
      return names.length === 1 && first !== undefined
        ? `Лист «${first}» изменён после проверки.`
        : `После проверки изменено: ${sheets(names.length)}.`;
    },
    restored: 'Это результат прошлой проверки. С тех пор книга могла измениться.',
  },
  notices: {
    refused: ({ made, cells: refused }: { readonly made: number; readonly cells: readonly Place[] }) => ({
      title: made > 0 ? `Исправлено не всё: ${cells(refused.length)} без изменений` : 'Ничего не изменено',
      message: `${places(refused)}: там уже не то, что было прочитано, поэтому оставлено как есть.`,
    }),
    restored: ({
      made,
      removed,
      kept,
      cells: refused,
      marked = false,
    }: {
      readonly made: number;
      /** What showed findings was put back. */
      readonly marked?: boolean;
      readonly removed: readonly string[];
      readonly kept: readonly string[];
      readonly cells: readonly Place[];
    }) => ({
      title:
        [
          marked && 'Замечания возвращены в книгу',
          made > 0 && `Отменено: ${cells(made)}`,
          removed.length > 0 && `${removed.length === 1 ? 'Убран лист' : 'Убраны листы:'} ${named(removed)}`,
        ]
          .filter(Boolean)
          .join('. ') || 'Ничего не отменено',
      message: [
        refused.length > 0 &&
          `${places(refused)}: содержимое изменилось после исправления, поэтому оставлено как есть.`,
        ...kept.map((name) => `Лист «${name}» с тех пор изменён, поэтому оставлен.`),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    unmarked: ({
      cells: marked,
      sheet,
      keepsNotes,
    }: {
      readonly cells: number;
      readonly sheet: string | null;
      readonly keepsNotes: boolean;
    }) =>
      marked === 0 && sheet === null
        ? { title: 'Отметок о замечаниях в книге нет', message: '' }
        : {
            title: 'Замечания убраны из книги',
            message: [
              sheet !== null && `Лист «${sheet}» удалён.`,
              marked > 0 && `Прежняя заливка возвращена: ${cells(marked)}.`,
              keepsNotes &&
                'Примечания к ячейкам эта версия Excel не даёт убрать надстройке: удалите их на вкладке «Рецензирование».',
            ]
              .filter(Boolean)
              .join(' '),
          },
    shown: ({ sheet: { name, renamed } }: { readonly sheet: Written }) => ({
      title: `Замечания записаны на лист «${name}»`,
      message: renamed ? 'Лист с обычным именем в книге уже есть, он не тронут.' : '',
    }),
    inserted: ({ sheets: written }: { readonly sheets: readonly Written[] }) => ({
      title:
        written.length === 1
          ? `Записан лист «${written[0]?.name ?? ''}»`
          : `Записаны листы: ${named(written.map(({ name }) => name))}`,
      message: keptName(written),
    }),
    ran: ({ sheets: written }: { readonly sheets: readonly Written[] }) => ({
      title: `По кнопке на ленте ${
        written.length === 1
          ? `записан лист «${written[0]?.name ?? ''}»`
          : `записаны листы: ${named(written.map(({ name }) => name))}`
      }`,
      message: keptName(written),
    }),
    imported: ({
      changes,
    }: {
      readonly changes: readonly {
        readonly sheet: string;
        readonly added: number;
        readonly changed: number;
      }[];
    }) => ({
      title: 'Выгрузки внесены в книгу',
      message: changes
        .map(
          ({ sheet, added, changed }) =>
            `«${sheet}»: новых строк ${number(added)}, изменено ${number(changed)}`,
        )
        .join('; '),
    }),
    memo: ({ name, saved, document }: Made) =>
      saved
        ? {
            title: 'Документ готов',
            message: `Файл «${name}» передан на сохранение — обычно в папку «Загрузки».${document ? ' Если его там нет, скопируйте текст или запишите документ на лист.' : ''}`,
          }
        : {
            title: 'Файл отсюда не сохранить',
            message: `Этот Excel не сохраняет файлы из панели: «${name}» не записан. ${document ? 'Скопируйте текст в Word или запишите документ на лист.' : 'Откройте книгу в Excel для Windows, в браузере или в браузерной версии.'}`,
          },
    settings: ({ sheet, isNew }: { readonly sheet: string; readonly isNew: boolean }) => ({
      title: 'Настройки сохранены',
      message: isNew ? `Добавлен лист «${sheet}».` : `Значения записаны на лист «${sheet}».`,
    }),
    lists: ({ sheets: restored }: { readonly sheets: readonly string[] | null }) =>
      restored === null
        ? {
            title: 'Книга сделана не по шаблону',
            message: 'Списки восстанавливаются в книгах, которые составлены по шаблону надстройки.',
          }
        : {
            title: 'Списки и подсказки восстановлены',
            message: `${restored.length === 1 ? 'Лист' : 'Листы'}: ${named(restored)}. Данные не изменились.`,
          },
    dismissed: ({
      count,
      gone,
      back,
    }: {
      readonly count: number;
      readonly gone: number;
      readonly back: boolean;
    }) => ({
      title:
        count === 0
          ? 'Ничего не изменено'
          : back
            ? `Возвращено: ${findings(count)}`
            : `Отклонено: ${findings(count)}`,
      message:
        gone > 0
          ? 'Ячейка изменилась после проверки, замечание уже другое. Посмотрите на него ещё раз.'
          : back
            ? ''
            : 'Причина записана в книге. Вернуть замечание можно в конце списка.',
    }),
    'nothing-safe': () => ({
      title: 'Бесспорных исправлений нет',
      message: 'Книга изменилась с прошлой проверки. Проверьте её снова.',
    }),
    forgotten: () => ({
      title: 'Сохранённые результаты открыты не полностью',
      message:
        'Часть прошлых результатов или изменений, которые можно отменить, записана другой версией надстройки и не читается. Проверьте книгу и рассчитайте показатели снова.',
    }),
  },
};
