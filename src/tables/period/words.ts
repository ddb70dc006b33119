/** What a word means to the grammar. `value` tells the words of a class apart where it matters. */
export type WordClass =
  | 'unknown'
  | 'month'
  | 'ordinal'
  | 'cardinal'
  | 'roman'
  | 'quarter'
  | 'half-year'
  | 'term'
  | 'trimester'
  | 'season'
  | 'season-adjective'
  | 'holiday'
  | 'holiday-adjective'
  | 'stage'
  | 'week'
  | 'ten-days'
  | 'half'
  | 'edge'
  | 'year'
  | 'school'
  | 'calendar'
  | 'current'
  | 'month-noun'
  | 'date-noun'
  | 'day-noun'
  | 'working'
  | 'hour'
  | 'in'
  | 'on'
  | 'of'
  | 'from'
  | 'to'
  | 'until'
  | 'after'
  | 'before'
  | 'through'
  | 'towards'
  | 'and'
  | 'not'
  | 'later'
  | 'earlier'
  | 'beginning'
  | 'further'
  | 'than'
  | 'during'
  | 'all'
  | 'span-noun'
  | 'carrying-out'
  | 'moment'
  | 'approval'
  | 'following'
  | 'reporting'
  | 'constantly'
  | 'constant'
  | 'footing'
  | 'at-once'
  | 'adverb'
  | 'each'
  | 'weekday'
  | 'times'
  | 'twice'
  | 'rarer'
  | 'results'
  | 'completion'
  | 'circumstance'
  | 'occasion'
  | 'measure'
  | 'need'
  | 'except'
  | 'established'
  | 'at'
  | 'accordance'
  | 'according'
  | 'grounds'
  | 'document'
  | 'document-adjective'
  | 'filler';

/** Class, value, stems separated by «|», endings separated by spaces («-» is no ending). */
export type WordRow = readonly [WordClass, number, string, string?];

const ADJECTIVE = 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ей';
const NOUN_HARD = '- а у ом е ы ов ам ами ах';
const NOUN_FEMININE = 'а ы е у ой ам ами ах';
const NOUN_SOFT_FEMININE = 'ь и ью ей ям ями ях';
const NOUN_SOFT_NEUTER = 'е я ю ем и й ям ями ях';
const ADJECTIVE_SOFT = 'ий яя ее ие его ему им ем ей юю их ими';

/** Value of the `date-noun` that tells of days near an end of a month: «в первых числах». */
export const SOME_DAYS = 1;
/** Values of the class `edge`. */
export const EDGE = { start: 0, middle: 1, end: 2 } as const;
/** Value of the ordinal «последний». */
export const LAST = -1;
/** Values of the class `adverb` are places in this list. */
export const RECURRENCES = ['weekly', 'monthly', 'quarterly', 'term', 'half-year', 'yearly'] as const;
/** Value of `carrying-out` words that speak of an event, and not of the plan. */
export const OF_EVENT = 1;
/** Value of `at-once` words that say nothing without an event after them. */
export const JUST = 1;
/** Values of `unknown` words, which say nothing of dates, by what they may stand for in a label or a circumstance. */
export const PLAIN = { manner: 1, meeting: 2, grade: 3, phase: 4, stage: 5, of: 6, event: 7 } as const;
/** First month of `season` and `season-adjective`. */
export const WINTER = 12;
/** How a period repeated each year is told. */
export const YEARLY_WORD = 'ежегодно';

export const WORDS: readonly WordRow[] = [
  ['term', 0, 'четверт', NOUN_SOFT_FEMININE],
  ['term', 0, 'четв|чет|чтв'],
  ['trimester', 0, 'триместр', NOUN_HARD],
  ['trimester', 0, 'трим'],
  ['ordinal', 1, 'перв', ADJECTIVE],
  ['ordinal', 2, 'втор', ADJECTIVE],
  ['ordinal', 3, 'трет', 'ий ья ье ьи ьего ьему ьим ьем ью ьих ьей'],
  ['ordinal', 4, 'четверт', ADJECTIVE],
  ['ordinal', LAST, 'последн', ADJECTIVE],
  ['cardinal', 1, 'один|одна|одно|одного|одной|одному|одну'],
  ['cardinal', 2, 'два|две|двух'],
  ['cardinal', 3, 'три|трех'],
  ['cardinal', 4, 'четыре|четырех'],
  ['cardinal', 5, 'пять|пяти'],
  ['cardinal', 6, 'шесть|шести'],
  ['cardinal', 12, 'двенадцать|двенадцати'],
  ['twice', 2, 'дважды'],
  ['twice', 3, 'трижды'],
  ['roman', 1, 'i|l'],
  ['roman', 2, 'ii|ll|п'],
  ['roman', 3, 'iii|lll|ш'],
  ['roman', 4, 'iv|lv|iу'],
  ['roman', 5, 'v'],
  ['roman', 6, 'vi'],
  ['roman', 7, 'vii'],
  ['roman', 8, 'viii'],
  ['roman', 9, 'ix|iх'],
  ['roman', 10, 'x|х'],
  ['roman', 11, 'xi|хi'],
  ['roman', 12, 'xii|хii'],
  ['quarter', 0, 'квартал', NOUN_HARD],
  ['quarter', 0, 'кв'],
  ['half-year', 0, 'полугоди', NOUN_SOFT_NEUTER],
  ['half-year', 0, 'полугод|полуг|полгода|пг'],
  ['half-year', 0, 'семестр', NOUN_HARD],
  ['season', 3, 'весна|весны|весне|весну|весной'],
  ['season', 6, 'лето|лета|лету|лете|летом'],
  ['season', 9, 'осень|осени|осенью'],
  ['season', WINTER, 'зима|зимы|зиме|зиму|зимой'],
  ['season-adjective', 3, 'весенн', ADJECTIVE_SOFT],
  ['season-adjective', 6, 'летн', ADJECTIVE_SOFT],
  ['season-adjective', 9, 'осенн', ADJECTIVE_SOFT],
  ['season-adjective', WINTER, 'зимн', ADJECTIVE_SOFT],
  ['season-adjective', 3, 'весенне'],
  ['season-adjective', 6, 'летне'],
  ['season-adjective', 9, 'осенне'],
  ['season-adjective', WINTER, 'зимне'],
  ['holiday', 0, 'каникул', 'ы - ам ами ах'],
  ['holiday-adjective', 0, 'каникулярн', ADJECTIVE],
  ['stage', 0, 'этап|тур', NOUN_HARD],
  ['week', 0, 'недел', 'я и е ю ей ь ям ями ях'],
  ['week', 0, 'нед'],
  ['ten-days', 0, 'декад', NOUN_FEMININE],
  ['half', 0, 'половин', NOUN_FEMININE],
  ['edge', EDGE.start, 'начал', 'о а у е ом'],
  ['edge', EDGE.middle, 'середин', NOUN_FEMININE],
  ['edge', EDGE.end, 'конец|конца|концу|конце|концом'],
  ['year', 0, 'год', NOUN_HARD],
  ['year', 0, 'году|г|гг|года|лет'],
  ['school', 0, 'учебн', ADJECTIVE],
  ['school', 0, 'уч|учеб|у'],
  ['calendar', 0, 'календарн', ADJECTIVE],
  ['current', 0, 'текущ', ADJECTIVE],
  ['current', 0, 'сего|этого|этом'],
  ['month-noun', 0, 'месяц', '- а у ем е ы ев ам ами ах'],
  ['month-noun', 0, 'мес'],
  ['day-noun', 0, 'день|дня|дню|днем|дне|дни|дней|дням|днями|днях'],
  ['working', 0, 'рабоч', 'ий его ему им ем ие их ими'],
  ['hour', 0, 'час|часа|часов|часам|ч|мин|минут'],
  ['date-noun', 0, 'числ', 'о а у е ам'],
  ['date-noun', SOME_DAYS, 'числах'],
  ['date-noun', 0, 'чисел'],
  ['in', 0, 'в|во'],
  ['on', 0, 'на'],
  ['of', 0, 'от|за'],
  ['after', 0, 'после'],
  ['before', 0, 'перед|накануне'],
  ['through', 0, 'через|спустя'],
  ['from', 0, 'с|со'],
  ['to', 0, 'по'],
  ['until', 0, 'до'],
  ['towards', 0, 'к|ко'],
  ['and', 0, 'и'],
  ['not', 0, 'не'],
  ['later', 0, 'позднее|позже'],
  ['earlier', 0, 'ранее|раньше'],
  ['beginning', 0, 'начиная'],
  ['further', 0, 'далее|затем|потом|дальнейшем'],
  ['than', 0, 'чем'],
  ['during', 0, 'течение|течении|теч|протяжении|протяжение|втечение|втечении'],
  ['all', 0, 'весь|всего|всей|всю|вся|все|всем|круглый|целый'],
  ['span-noun', 0, 'период', NOUN_HARD],
  ['span-noun', 0, 'срок', NOUN_HARD],
  ['span-noun', 0, 'сроки|сроков'],
  ['carrying-out', 0, 'реализаци|действи|выполнени|исполнени', 'я и ю е ей'],
  ['carrying-out', OF_EVENT, 'проведени', 'я и ю е ей'],
  ['carrying-out', OF_EVENT, 'подготовк|сдач|прохождени', 'а и е у я ю ей'],
  ['moment', 0, 'момент', NOUN_HARD],
  ['moment', 0, 'дата|даты|дату|дате'],
  ['approval', 0, 'утверждени|подписани|принятии|приняти|вступлени|издани', NOUN_SOFT_NEUTER],
  ['following', 0, 'следующ|будущ', ADJECTIVE],
  ['following', 0, 'след|сл'],
  ['reporting', 0, 'отчетн', ADJECTIVE],
  ['constantly', 0, 'постоянно|систематически|регулярно|непрерывно|круглогодично|ежедневно'],
  [
    'constantly',
    0,
    'бессрочно|бессрочный|бессрочная|бессрочное|периодически|всегда|поэтапно|ежедн|пост|постоян',
  ],
  ['constant', 0, 'постоянн|регулярн|систематическ|системн|непрерывн', ADJECTIVE],
  ['footing', 0, 'основе|режиме'],
  ['at-once', 0, 'незамедлительно|немедленно|срочно|безотлагательно|оперативно'],
  ['at-once', JUST, 'сразу|тотчас'],
  ['unknown', PLAIN.manner, 'порядке'],
  ['unknown', PLAIN.meeting, 'педсовете|педсоветах|планерке|планерках|семинаре|семинарах'],
  ['unknown', PLAIN.meeting, 'совещани|заседани|собрани', 'и ях'],
  ['unknown', PLAIN.grade, 'класс', NOUN_HARD],
  ['unknown', PLAIN.grade, 'кл'],
  ['unknown', PLAIN.of, 'для'],
  ['unknown', PLAIN.phase, 'входн|стартов|вводн|промежуточн|рубежн|итогов|заключительн|повторн', ADJECTIVE],
  ['unknown', PLAIN.phase, 'региональн|организационн|основн|аналитическ|подготовительн', ADJECTIVE],
  [
    'unknown',
    PLAIN.stage,
    'диагностика|диагностики|работа|работы|мониторинг|контроль|срез|замер|тестирование',
  ],
  ['unknown', PLAIN.event, 'егэ|огэ|гиа|гвэ|впр|нико|ркр|рдр|кдр|вош|всош'],
  ['unknown', PLAIN.event, 'экзамен|педсовет|семинар|мониторинг|срез|вебинар|консилиум', NOUN_HARD],
  ['unknown', PLAIN.event, 'аттестаци|конференци|комисси|апелляци|сесси', 'я и ю е ей й ям'],
  ['unknown', PLAIN.event, 'олимпиад|пересдач', NOUN_FEMININE],
  ['unknown', PLAIN.event, 'проверк|диагностик|отчетност', 'а и е у ой ок ам'],
  [
    'unknown',
    PLAIN.event,
    'собеседовани|сочинени|изложени|совещани|заседани|тестировани|исследовани|собрани|оценивани',
    NOUN_SOFT_NEUTER,
  ],
  ['adverb', 0, 'еженедельно|понедельно|еженед'],
  ['adverb', 1, 'ежемесячно|помесячно|ежемес|ежем|ежемесяч'],
  ['adverb', 2, 'ежеквартально|поквартально|ежекв|ежеквар|ежекварт'],
  ['adverb', 3, 'ежечетвертно|ежетриместрово'],
  ['adverb', 4, 'ежеполугодно'],
  ['adverb', 5, 'ежегодно|ежегод|ежег'],
  ['each', 0, 'кажд', ADJECTIVE],
  ['each', 0, 'кажд'],
  ['weekday', 0, 'понедельник|вторник|четверг', NOUN_HARD],
  ['weekday', 0, 'вторникам|понедельникам|четвергам|воскресенье|воскресенья|воскресеньям'],
  ['weekday', 0, 'сред|пятниц|суббот', NOUN_FEMININE],
  ['weekday', 0, 'пн|вт|ср|чт|пт|сб|вс'],
  ['times', 0, 'раз|раза|разу|р'],
  ['rarer', 0, 'реже|менее|меньше|чаще|более'],
  ['results', 0, 'итогам|окончании|окончанию|завершении|завершению|результатам'],
  ['results', 0, 'получении|получению|поступлении|поступлению'],
  ['completion', 0, 'окончания|завершения'],
  ['circumstance', 0, 'факту|согласованию|договоренности|приглашению|приглашениям|поручению|желанию'],
  ['circumstance', 0, 'записи|вызову|вызовам|усмотрению|ситуации|готовности|показаниям'],
  ['occasion', 0, 'случае|ходе|рамках|процессе|время|преддверии|зависимости|связи'],
  ['measure', 0, 'мере'],
  ['at', 0, 'при'],
  ['except', 0, 'кроме|исключая|исключением|без|нет|или|либо'],
  ['established', 0, 'установленн|определенн|утвержденн|указанн', ADJECTIVE],
  ['need', 0, 'необходимости|запросу|запросам|требованию|потребности|заявке|заявкам|обращению|обращениям'],
  ['accordance', 0, 'соответствии|соответствие|соответсвии|соотв'],
  ['according', 0, 'согласно'],
  ['grounds', 0, 'основании'],
  [
    'document',
    0,
    'план|график|приказ|регламент|календар|договор|проект|маршрут',
    '- а у ом е ы ов ам ами ах',
  ],
  ['document', 0, 'календарю|календарем|календарь|календаря|планграфику'],
  ['document', 0, 'программ|циклограмм|карт|смет', NOUN_FEMININE],
  [
    'document',
    0,
    'расписани|положени|распоряжени|постановлени|соглашени|мероприяти|решени',
    'е я ю ем и й ям',
  ],
  ['document', 0, 'письму|письмом|письма|порядку|порядком|комплекса'],
  ['document-adjective', 0, 'дорожн|данн|настоящ|муниципальн|школьн|районн|городск', ADJECTIVE],
  ['document-adjective', 0, 'новогодн', ADJECTIVE_SOFT],
  ['filler', 0, 'но|примерно|ориентировочно|предварительно|включительно|приблизительно|предположительно'],
];

/** Endings as written in {@link WORDS}. */
export const endingsOf = (list: string): readonly string[] =>
  list.split(' ').map((ending) => (ending === '-' ? '' : ending));
