import { noun } from './numbers';
import { templateReasons, templateTaken } from './templates';

const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});
const sections = noun({ one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' });
const roadmaps = noun({
  one: 'дорожная карта',
  few: 'дорожные карты',
  many: 'дорожных карт',
  other: 'дорожной карты',
});

/** What is told of a sheet that was checked. */
export interface SheetContents {
  readonly name: string;
  readonly kind: string;
  readonly activities: number;
  readonly sections: number;
}

const contents = (sheet: SheetContents): string =>
  [activities(sheet.activities), sheet.sections > 0 && sections(sheet.sections)].filter(Boolean).join(', ');

/** What the pane says of the sheets that a check has read. */
export const paneSheets = {
  sheetKinds: {
    roadmap: 'Дорожная карта',
    settings: 'Настройки',
    template: 'Шаблон',
    responsibles: 'Список ответственных',
    schools: 'Список школ',
    teachers: 'Данные о педагогах',
    pupils: 'Данные об обучающихся',
    results: 'Результаты',
    tasks: 'Выполнение заданий',
    comparison: 'Сравнение с журналом',
    risks: 'Риски',
    events: 'Проведённые события',
    deficits: 'Дефициты',
    cycle: 'Управленческий цикл',
    documents: 'Документы школ',
    register: 'Сдача файлов школами',
    leftRows: 'Строки, не принятые в свод',
    guide: 'Как заполнить',
    lists: 'Списки для выбора',
    indicators: 'перечень показателей',
    own: 'Вставлен надстройкой',
    unknown: 'Не распознан',
    empty: 'Пустой',
  },
  contents,
  overview: {
    roadmaps: 'Дорожные карты',
    lists: 'Справочные листы',
    others: 'Остальные листы',
    missing: 'Не хватает',
    template: templateTaken,
    otherTemplate: 'Выбрать другой шаблон',
    templateReasons,
    /** What was checked, in a line. */
    summary: (all: readonly SheetContents[]) => {
      const own = all.filter(({ kind }) => kind === 'roadmap');
      const [first] = own;
      return first && own.length === 1
        ? `«${first.name}»: ${contents(first)}`
        : `${roadmaps(own.length)}: ${activities(own.reduce((sum, sheet) => sum + sheet.activities, 0))}`;
    },
    neededText:
      'Нужна строка шапки со столбцом «Мероприятия» и хотя бы ещё одним столбцом шаблона: «№», «Сроки», «Ответственные исполнители», «Планируемый результат». Шапку ищем в первых 60 строках листа.',
  },
};
