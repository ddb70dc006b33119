import type { Day } from '../../workbook';
import type { PreamblePart, SheetProblem, TemplateFault, UnreadableReason } from '../data';
import type { FindingsLocale } from './locale';
import { alternatives, counter, excerpt, excerptEnd, withVisibleSpaces } from './wording';

const q = (text: string): string => `«${excerpt(text).replaceAll('«', '„').replaceAll('»', '“')}»`;
const either = alternatives('ru', q);
const date = (day: Day): string => day.split('-').reverse().join('.');

const inserting = (proposals: readonly string[], otherwise: string): string =>
  proposals.length > 0 ? `Впишите ${either(proposals)}.` : otherwise;

const planBounds = (start: Day | null, end: Day | null): string =>
  [start && `с ${date(start)}`, end && `по ${date(end)}`].filter(Boolean).join(' ');

const PARTS: Readonly<Record<PreamblePart, string>> = {
  title: 'название',
  goal: 'цель',
  tasks: 'задачи',
  risks: 'факторы риска',
  indicators: 'показатели',
};

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  missing: 'Файла нет по этому пути. Проверьте имя и папку.',
  'no-access': 'Нет прав на чтение файла. Закройте его в других программах или откройте доступ.',
  directory: 'Это папка, а не файл. Укажите файлы в ней.',
  empty: 'Файл пуст (0 байт). Получите его заново.',
  'not-a-workbook': 'Это не книга Excel. Сохраните таблицу в Excel как .xlsx.',
  truncated: 'Файл обрывается: он загружен или скопирован не целиком. Получите его заново.',
  damaged: 'Файл повреждён. Откройте его в Excel, согласитесь на восстановление и сохраните заново.',
  internal: 'Внутренняя ошибка программы; файл не изменён. Сообщите о ней разработчикам.',
};

const ACTUAL: Readonly<Record<string, string>> = {
  docx: 'документ Word',
  pptx: 'презентация PowerPoint',
  pdf: 'документ PDF',
  html: 'веб-страница',
  text: 'текст',
  image: 'картинка',
  zip: 'архив',
  visio: 'схема Visio',
  odt: 'документ OpenDocument',
  odp: 'презентация OpenDocument',
  epub: 'электронная книга',
  numbers: 'таблица Numbers',
  doc: 'документ Word 97–2003',
  ppt: 'презентация PowerPoint 97–2003',
  msg: 'письмо Outlook',
  rtf: 'документ RTF',
  rar: 'архив RAR',
  '7z': 'архив 7-Zip',
  gzip: 'архив gzip',
  xml: 'файл XML',
};

const FAULTS: Readonly<Record<TemplateFault['reason'], string>> = {
  missing: 'не хватает значения',
  type: 'значение не того вида',
  'not-allowed': 'такого значения нет в списке',
  'unknown-key': 'неизвестный параметр',
  duplicate: 'значение повторяется',
  'not-a-date': 'это не дата, нужно как 2021-09-01 или 01.09.2021',
  reversed: 'начало позже конца',
  'not-json': 'файл не читается как JSON',
  'no-template': 'нет ни шаблона с таким именем, ни файла',
};

const templateFault = ({ reason, expected }: TemplateFault): string =>
  expected.length > 0 ? `${FAULTS[reason]}, допустимо ${either(expected)}` : FAULTS[reason];

function sheetProblem(problem: SheetProblem): string {
  switch (problem.kind) {
    case 'no-header':
      return 'В первых 60 строках листа нет шапки известной таблицы, лист не проверен. Если это дорожная карта, назовите столбцы как в шаблоне.';
    case 'columns':
      return `Похоже на шапку таблицы: есть ${either(problem.found)}, но нет ${either(problem.missing)}. Лист не проверен: добавьте недостающие столбцы.`;
    case 'template':
      return `Шаблон не прочитан: ${templateFault(problem.fault)}${problem.read === '' ? '' : ` (прочитано ${q(problem.read)})`}. Исправьте ячейку: до этого книга по шаблону не проверяется.`;
    case 'setting':
      return `Значение параметра ${q(problem.parameter)} не прочитано: ${q(problem.read)}. Взято значение по умолчанию; впишите дату в виде 01.09.2021.`;
  }
}

export const ru: FindingsLocale = {
  families: {
    structure: 'Структура',
    numbering: 'Нумерация',
    period: 'Сроки',
    responsible: 'Ответственные',
    result: 'Результаты',
    text: 'Текст',
    execution: 'Исполнение',
    between: 'Связи между частями',
    data: 'Данные',
    file: 'Файлы и листы',
  },
  severities: { error: 'ошибка', warning: 'предупреждение', advice: 'совет' },
  count: counter('ru', {
    row: { one: 'строка', few: 'строки', many: 'строк', other: 'строки' },
    column: { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' },
    cell: { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' },
    section: { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' },
    item: { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' },
    sheet: { one: 'лист', few: 'листа', many: 'листов', other: 'листа' },
    file: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
  }),
  templateFault,
  codes: {
    'header-missing-column': {
      title: 'Нет обязательного столбца',
      explanation: 'Шаблон требует столбец, которого нет в шапке ни под одним из известных названий.',
      message: ({ column }) =>
        `В шапке нет столбца ${q(column)}. Добавьте его: без него строки не проверить.`,
    },
    'header-extra-column': {
      title: 'Столбец сверх шаблона',
      explanation: 'Столбца нет в шаблоне. Он сохраняется как есть и не проверяется.',
      message: ({ header }) =>
        `Столбца ${q(header)} нет в шаблоне. Он сохранён и не проверяется; если это столбец шаблона, назовите его как там.`,
    },
    'header-duplicate-column': {
      title: 'Столбец повторяется',
      explanation: 'Два столбца с одним смыслом: непонятно, какой из них верный. Читается первый.',
      message: ({ header, first }) =>
        `Столбец ${q(header)} уже есть в ${first}. Прочитан первый; объедините столбцы или переименуйте этот.`,
    },
    'header-order': {
      title: 'Порядок столбцов не по шаблону',
      explanation: 'Столбцы найдены, но стоят не в том порядке, что в шаблоне.',
      message: ({ header, after }) =>
        after
          ? `Столбец ${q(header)} по шаблону стоит после столбца ${q(after)}. Переставьте его.`
          : `Столбец ${q(header)} по шаблону стоит первым. Переставьте его.`,
    },
    'column-index-mismatch': {
      title: 'Строка с номерами столбцов не сходится',
      explanation: 'Под шапкой стоят номера столбцов, но они идут не подряд или их меньше, чем столбцов.',
      message: ({ read, expected }) =>
        `Номер столбца: ${read === '' ? 'пусто' : q(read)}, ожидается ${q(expected)}. Впишите ${q(expected)}.`,
    },
    'section-missing': {
      title: 'Нет раздела из шаблона',
      explanation: 'В таблице нет раздела, который есть в шаблоне.',
      message: ({ number, title }) =>
        `Нет раздела ${number} ${q(title)}. Добавьте его здесь или отключите в шаблоне.`,
    },
    'section-order': {
      title: 'Порядок разделов не по шаблону',
      explanation: 'Раздел есть, но стоит не на своём месте.',
      message: ({ title, after }) =>
        after
          ? `Раздел ${q(title)} по шаблону идёт после раздела ${q(after)}. Переставьте его.`
          : `Раздел ${q(title)} по шаблону идёт первым. Переставьте его.`,
    },
    'section-empty': {
      title: 'Раздел без мероприятий',
      explanation: 'Под заголовком раздела, подраздела или под шапкой таблицы нет ни одного мероприятия.',
      message: ({ title }) =>
        title === null
          ? 'Под шапкой нет ни одного мероприятия. Заполните таблицу.'
          : `В разделе ${q(title)} нет ни одного мероприятия. Добавьте их или уберите раздел.`,
    },
    'section-title-mismatch': {
      title: 'Название раздела отличается от шаблона',
      explanation: 'Раздел узнан по номеру или сходству, но назван иначе.',
      message: ({ read, expected }) =>
        `Раздел назван ${q(read)}, в шаблоне ${q(expected)}. Исправьте название.`,
    },
    'row-split': {
      title: 'Строка разорвана',
      explanation:
        'Мероприятие или раздел продолжается на следующей строке: так бывает после переноса таблицы через страницу или вставки из PDF.',
      message: ({ number, fragment, joined }) =>
        `Продолжение строки${number ? ` ${number.replace(/\.$/, '')}` : ''}: ${q(fragment)}. Соедините тексты в одну строку: ${q(excerptEnd(joined))}.`,
    },
    'header-repeated': {
      title: 'Шапка повторена внутри таблицы',
      explanation: 'Шапка стоит ещё раз среди строк; для печати на каждой странице есть сквозные строки.',
      message: ({ row }) =>
        `Строка ${row} повторяет шапку. Удалите её, а для печати задайте «Сквозные строки» в параметрах страницы.`,
    },
    'preamble-missing-part': {
      title: 'Нет обязательной части перед таблицей',
      explanation: 'Шаблон требует перед таблицей название, цель, задачи, факторы риска или показатели.',
      message: ({ part }) =>
        `Перед таблицей нет части ${q(PARTS[part])}. Добавьте строку, которая с неё начинается.`,
    },
    'number-missing': {
      title: 'Мероприятие без номера',
      explanation: 'Номер предлагается по порядку; если он занят, следующие номера сдвигаются.',
      message: ({ expected, renumbered }) =>
        renumbered > 0
          ? `Номера нет, по порядку здесь ${q(expected)}. Впишите его и сдвиньте следующие номера (${renumbered}).`
          : `Номера нет, по порядку здесь ${q(expected)}. Впишите его.`,
    },
    'number-duplicate': {
      title: 'Номер повторяется',
      explanation: 'Два мероприятия или раздела с одним номером.',
      message: ({ read, first, expected }) =>
        `Номер ${q(read)} уже стоит в ${first}. По порядку здесь ${q(expected)}: исправьте.`,
    },
    'number-gap': {
      title: 'Пропуск в нумерации',
      explanation: 'Между соседними номерами не хватает одного или нескольких.',
      message: ({ read, previous, expected }) =>
        previous === null
          ? `Нумерация начинается с ${q(read)}, ожидается ${q(expected)}. Исправьте номер или верните пропавшую строку.`
          : `После ${q(previous)} стоит ${q(read)}, ожидается ${q(expected)}. Исправьте номер или верните пропавшую строку.`,
    },
    'number-order': {
      title: 'Номер не по порядку',
      explanation: 'Номер меньше предыдущего.',
      message: ({ read, previous, expected }) =>
        `После ${q(previous)} стоит ${q(read)}, ожидается ${q(expected)}. Переставьте строку или исправьте номер.`,
    },
    'number-parent': {
      title: 'Номер из другого раздела',
      explanation: 'Начало номера не совпадает с номером раздела, в котором стоит строка.',
      message: ({ read, section, expected }) =>
        `Номер ${q(read)} стоит в разделе ${q(section)}. Исправьте на ${q(expected)} или перенесите строку.`,
    },
    'number-as-date': {
      title: 'Номер превратился в дату',
      explanation: 'Excel принял номер за дату: «4.2» стало «04.фев». Номера хранят как текст.',
      message: ({ read, expected }) =>
        `Excel принял номер за дату: ${q(read)}. Ожидается ${q(expected)}: впишите его как текст.`,
    },
    'number-as-number': {
      title: 'Номер хранится как число',
      explanation: 'Excel хранит номер как число, и «1.10» становится «1.1». Номера хранят как текст.',
      message: ({ read, expected }) =>
        `Номер ${q(read)} хранится как число. Ожидается ${q(expected)}: впишите его как текст.`,
    },
    'period-missing': {
      title: 'Нет срока',
      explanation: 'У мероприятия не указан срок: исполнение не проследить.',
      message: ({ activity }) => `Нет срока у мероприятия ${q(activity)}. Укажите месяц и год.`,
    },
    'period-unrecognised': {
      title: 'Срок не распознан',
      explanation: 'Текст не читается как срок: нет ни дат, ни месяцев, ни известных слов.',
      message: ({ read, proposals }) =>
        `Срок не распознан: ${q(read)}. ${inserting(proposals, 'Впишите даты или месяцы с годом, например «март 2021».')}`,
    },
    'period-no-year': {
      title: 'Срок без года',
      explanation: 'Год не указан и взят из сроков плана. Через год такой срок прочтут иначе.',
      message: ({ read, proposals }) =>
        `В сроке нет года: ${q(read)}. ${inserting(proposals, 'Допишите год: сроки плана неизвестны.')}`,
    },
    'period-ambiguous': {
      title: 'Срок читается двояко',
      explanation: 'Между месяцами нет знака: это период или два отдельных месяца.',
      message: ({ read, proposals }) =>
        `Срок читается двояко: ${q(read)} — период или отдельные месяцы? ${inserting(proposals, 'Поставьте тире или запятую.')}`,
    },
    'period-year-boundary': {
      title: 'Период переходит через год, а год один',
      explanation: 'Первый месяц позже последнего, значит, лет два, а указан один.',
      message: ({ read, proposals }) =>
        `Период переходит через Новый год, а год указан один: ${q(read)}. ${inserting(proposals, 'Впишите оба года.')}`,
    },
    'period-reversed': {
      title: 'Начало срока позже конца',
      explanation: 'Первая дата позже второй.',
      message: ({ read, proposals }) =>
        `Начало срока позже конца: ${q(read)}. ${inserting(proposals, 'Проверьте даты.')}`,
    },
    'period-outside-plan': {
      title: 'Срок вне сроков плана',
      explanation: 'Срок мероприятия целиком или частью лежит вне сроков самого плана.',
      message: ({ read, start, end, planStart, planEnd }) =>
        `Срок ${q(read)} (${date(start)} – ${date(end)}) выходит за сроки плана (${planBounds(planStart, planEnd)}). Проверьте год и месяц.`,
    },
    'period-vague': {
      title: 'Срок без дат',
      explanation: 'Срок назван без дат («по мере необходимости»), а шаблон требует даты.',
      message: ({ read }) => `В сроке нет дат: ${q(read)}. Укажите месяцы с годом.`,
    },
    'responsible-missing': {
      title: 'Нет ответственного',
      explanation: 'У мероприятия не указан ответственный.',
      message: ({ activity }) => `Нет ответственного у мероприятия ${q(activity)}. Укажите его.`,
    },
    'responsible-unseparated': {
      title: 'Ответственные не разделены',
      explanation:
        'В ячейке несколько ответственных подряд без знака между ними: их не сосчитать и не отобрать.',
      message: ({ read, parties }) =>
        `Несколько ответственных без разделителя: ${q(read)}. Разделите их точкой с запятой: ${q(parties.join('; '))}.`,
    },
    'responsible-unknown': {
      title: 'Ответственного нет в списке',
      explanation: 'В книге есть лист «Ответственные» или «Школы», но такого ответственного там нет.',
      message: ({ read, nearest, sheets }) =>
        `${q(read)} нет на ${sheets.length > 1 ? 'листах' : 'листе'} ${sheets.map(q).join(', ')}. ${
          nearest ? `Возможно, ${q(nearest)}.` : 'Добавьте его в список или исправьте название.'
        }`,
    },
    'result-missing': {
      title: 'Нет результата',
      explanation: 'У мероприятия не указан планируемый результат.',
      message: ({ activity }) => `Нет результата у мероприятия ${q(activity)}. Назовите документ или итог.`,
    },
    'result-vague': {
      title: 'Результат ничего не называет',
      explanation: 'Одно общее слово: «Планы», «График», «Диагностика». Непонятно, что будет готово.',
      message: ({ read }) =>
        `Результат ${q(read)} ничего не называет. Уточните: чего именно, о чём, для кого.`,
    },
    'result-unseparated': {
      title: 'Результаты не разделены',
      explanation: 'В ячейке несколько результатов подряд без знака между ними.',
      message: ({ read, results }) =>
        `Несколько результатов без разделителя: ${q(read)}. Разделите их: ${q(results.join('; '))}.`,
    },
    'text-spaces': {
      title: 'Лишние пробелы',
      explanation: 'Пробелы по краям, двойные или перед знаком препинания мешают отбору и подсчёту.',
      message: ({ read, expected }) =>
        `Лишние пробелы: ${q(withVisibleSpaces(read))}. Должно быть ${q(expected)}.`,
    },
    'text-broken-word': {
      title: 'Слово разорвано',
      explanation: 'Внутри слова остался пробел или перенос после вставки из другого файла.',
      message: ({ read, expected }) => `Слово разорвано: ${q(read)}. Должно быть ${q(expected)}.`,
    },
    'text-mixed-alphabet': {
      title: 'Латинские буквы в русском слове',
      explanation: 'Латинские буквы похожи на русские, но отбор и поиск такого слова не находят.',
      message: ({ read, expected }) =>
        `В слове смешаны русские и латинские буквы: ${q(read)}. Наберите по-русски: ${q(expected)}.`,
    },
    'text-markup': {
      title: 'Остатки разметки',
      explanation: 'В тексте остались теги или коды веб-страницы.',
      message: ({ read }) => `В тексте осталась разметка: ${q(read)}. Удалите её.`,
    },
    'status-missing': {
      title: 'Нет отметки о выполнении',
      explanation: 'Столбец отметок есть, срок мероприятия прошёл, а отметки нет.',
      message: ({ activity, end }) =>
        `Нет отметки о выполнении: ${q(activity)}${end ? `, срок прошёл ${date(end)}` : ', хотя дата или документ указаны'}. Поставьте отметку.`,
    },
    'status-unknown': {
      title: 'Неизвестная отметка',
      explanation: 'Отметки нет в списке шаблона, поэтому её нельзя сосчитать.',
      message: ({ read, allowed, nearest }) =>
        `Отметка ${q(read)} не из шаблона. ${nearest ? `Возможно, ${q(nearest)}.` : `Выберите: ${either(allowed)}.`}`,
    },
    'done-without-date': {
      title: 'Выполнено без даты',
      explanation: 'Стоит отметка о выполнении, а столбец с датой пуст.',
      message: ({ status }) => `Отметка ${q(status)} без даты выполнения. Впишите дату.`,
    },
    'done-without-evidence': {
      title: 'Выполнено без документа',
      explanation: 'Стоит отметка о выполнении, а подтверждающий документ не указан.',
      message: ({ status }) => `Отметка ${q(status)} без подтверждения. Укажите документ или ссылку.`,
    },
    'done-before-start': {
      title: 'Выполнено раньше срока начала',
      explanation: 'Дата выполнения раньше начала срока: проверьте год.',
      message: ({ doneOn, start }) =>
        `Выполнено ${date(doneOn)}, а срок начинается ${date(start)}. Проверьте дату.`,
    },
    'done-in-future': {
      title: 'Дата выполнения в будущем',
      explanation: 'Дата выполнения позже даты отчёта.',
      message: ({ doneOn, reportDate }) =>
        `Дата выполнения ${date(doneOn)} позже даты отчёта ${date(reportDate)}. Исправьте дату.`,
    },
    overdue: {
      title: 'Срок прошёл, не выполнено',
      explanation: 'Срок закончился до даты отчёта, а отметки о выполнении нет.',
      message: ({ end, reportDate, days, status }) =>
        `Срок закончился ${date(end)}, к ${date(reportDate)} прошло дней: ${days}; ${status ? `отметка ${q(status)}` : 'отметки нет'}. Отметьте выполнение или перенесите срок.`,
    },
    'activity-duplicate': {
      title: 'Мероприятие повторяется',
      explanation: 'Два мероприятия с одним содержанием.',
      message: ({ text, first }) =>
        `Мероприятие уже есть в ${first}: ${q(text)}. Уберите повтор или уточните, чем они отличаются.`,
    },
    'risk-uncovered': {
      title: 'Фактор риска без мероприятий',
      explanation: 'Фактор риска назван перед таблицей, но ни одно мероприятие на него не отвечает.',
      message: ({ risk }) =>
        `На фактор риска ${q(risk)} не отвечает ни одно мероприятие. Добавьте мероприятие.`,
    },
    'indicator-uncovered': {
      title: 'Показатель без мероприятий',
      explanation: 'Показатель назван перед таблицей, но ни одно мероприятие на него не работает.',
      message: ({ indicator }) =>
        `На показатель ${q(indicator)} не работает ни одно мероприятие. Добавьте мероприятие или уберите показатель.`,
    },
    'formula-error': {
      title: 'Ошибка в формуле',
      explanation: 'Ячейка показывает ошибку вместо значения; она читается как пустая.',
      message: ({ error }) => `Формула даёт ошибку ${error}. Исправьте формулу или впишите значение.`,
    },
    'file-unreadable': {
      title: 'Файл не прочитан',
      explanation: 'Файл пуст, повреждён, оборван или это не книга Excel.',
      message: ({ reason, actual }) => {
        const kind = actual ? ACTUAL[actual] : undefined;
        return kind ? `На деле это ${kind}. ${UNREADABLE[reason]}` : UNREADABLE[reason];
      },
    },
    'file-encrypted': {
      title: 'Файл защищён паролем',
      explanation: 'Зашифрованный файл нельзя прочитать без пароля.',
      message: () => 'Файл защищён паролем. Снимите пароль в Excel («Файл» → «Сведения») и сохраните.',
    },
    'file-too-large': {
      title: 'Файл слишком велик',
      explanation: 'Содержимое файла больше предела; так выглядят и испорченные архивы.',
      message: ({ limit }) =>
        `Содержимое файла больше ${limit} МБ. Удалите лишние листы и пустые оформленные строки и сохраните.`,
    },
    'sheet-not-recognised': {
      title: 'Лист не распознан',
      explanation: 'На листе нет таблицы, которую умеет читать проверка, или её настройки не читаются.',
      message: ({ problem }) => sheetProblem(problem),
    },
    'sheet-missing': {
      title: 'Нет дорожной карты',
      explanation: 'Ни на одном листе книги нет таблицы мероприятий.',
      message: () =>
        'В книге нет дорожной карты: ни на одном листе не найдена шапка со столбцом «Мероприятия» и хотя бы ещё одним столбцом шаблона.',
    },
  },
};
