import { formState } from './formState';
import { noun } from './numbers';

const schools = noun({ one: 'школа', few: 'школы', many: 'школ', other: 'школы' });

/** What the pane says of workbooks to fill in: how one is begun, and what a school sees of its own. */
export const paneForms = {
  state: formState,
  begin: {
    heading: 'Начать',
    lead: 'В книге пока нет ни дорожной карты, ни листов данных.',
    items: {
      example: {
        title: 'Открыть пример',
        lead: 'Готовая книга вымышленного муниципалитета: карта, листы данных, показатели. Откроется отдельно.',
        label: 'Открыть пример',
      },
      sheets: {
        title: 'Создать листы',
        lead: 'Дорожная карта, листы данных и «Настройки» с подсказками, списками и проверкой ввода.',
        label: 'Выбрать листы',
      },
      template: {
        title: 'Взять свою карту как шаблон',
        lead: 'Столбцы и разделы вашей карты станут листом «Шаблон»: проверка пойдёт по нему.',
        label: 'Составить шаблон',
      },
    },
    title: 'Новые листы',
    choose: 'Какие листы добавить',
    present: (title: string) => `${title} — уже есть`,
    year: 'Учебный год',
    roadmap: 'Форма дорожной карты',
    roadmaps: {
      'municipal-roadmap': 'Муниципальная дорожная карта',
      'school-programme': 'Антирисковая программа школы',
    },
    schools: 'Школы',
    schoolsHint:
      'По одной в строке; можно вставить два столбца из Excel: название и логин ФИС ОКО. Школы попадут в список выбора.',
    counted: (count: number) =>
      count === 0 ? 'Список можно заполнить позже на листе «Школы».' : `В списке ${schools(count)}.`,
    guide: 'К ним добавится лист «Как заполнить».',
    confirm: 'Добавить листы',
  },
  lists: {
    title: 'Восстановить списки',
    lead: 'Если при вставке из других файлов пропали списки и подсказки шаблона, они вернутся. Данные не изменятся.',
    label: 'Восстановить',
  },
  school: {
    title: (school: string | null) => school ?? 'Книга для школы',
    about: (year: string | null, due: string | null) =>
      [year === null ? '' : `${year} учебный год`, due === null ? '' : `сдать до ${due}`]
        .filter(Boolean)
        .join(', '),
    progress: 'Сколько заполнено',
    ready: 'Готово к отправке',
    readyMessage: 'Ошибок нет. Сохраните книгу и отправьте её тому, кто её прислал.',
    notReady: 'Исправьте ошибки',
    notReadyMessage: 'Они названы ниже. Нажмите на замечание: покажем ячейку и предложим исправление.',
    nothing: 'Ещё ничего не заполнено',
    nothingMessage: 'Что писать в ячейках, сказано в подсказках и на листе «Как заполнить».',
    left: (count: number) => `Не заполнено: ${count}`,
    lists: 'Восстановить списки',
    all: 'Все разделы панели',
  },
};
