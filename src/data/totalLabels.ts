import { matchKey, namesSchool } from '../tables';

/** As much of a text as is looked at to know a total. */
export const HEAD = 60;

const after = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![а-яa-z])`);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const PLACE = '(?:муниципалитет|муниципальн|район|округ|город|област|регион|кра[юя]|республик|мо|го)[а-я]*';
/** Words that a total begins with in any table. */
const TOTAL = after(
  `итог[а-я]*|всего|сумма|среднее|в среднем|(?:итого )?по (?:муниципалитету|муниципальн[а-я]*|району|округу|городу|школам)`,
);
/** Words that a total of schools begins with. */
const OF_SCHOOLS = after(
  [
    'общ(?:ий|ая|ее|ие) (?:итог|сумма|среднее|количество|число|кол во|показател[ьи]|результат[ы]?|свод|максимум|минимум)',
    'промежуточн[а-я]+ итог[а-я]*',
    '(?:количество|кол во|число|максимум|минимум)',
    'свод(?:н[а-я]+)?',
    'в целом',
    `по (?:всем|всему|${PLACE}|области|региону|краю|республике|образовательным|организациям|оо|оу|шнор|шнсу)`,
    'ср (?:по|знач[а-я]*|балл|показател[ья])',
    'средн(?:ий|яя|ие) (?:по|показател[ьи]|балл[ы]?|значени[ея]|дол[яи]|результат[ы]?|процент[ы]?|арифметическ[а-я]+)',
    '(?:grand|sub) ?total|total|sum|average|count|overall',
  ].join('|'),
);
/** A place, or all schools, in the column of schools. */
const ALL = whole(
  [
    `(?:[а-я ]+ск(?:ий|ой) )?(?:муниципальн[а-я]+ |городск[а-я]+ )?(?:район|округ|образование|муниципалитет)(?: [а-я -]+)?`,
    '(?:мо|го|город|область|край|регион|республика)(?: [а-я -]+)?',
    '(?:все|всех) (?:школы|школ|оо|оу|организации|учреждения|организаций|учреждений)(?: [а-я -]+)?',
    '(?:школы|оо|оу) (?:района|округа|города|муниципалитета|мо|го)',
    'шнор|шнсу|школы шнор|школы шнсу',
  ].join('|'),
);
/** What Excel calls the subtotals of a group: «СОШ № 2 Итог». */
const OF_GROUP =
  /. (?:итоги?|итого|всего|сумма|среднее|количество|кол во|максимум|минимум|произведение|total|sum|average|count|max|min)$/;
/** A total of subjects, classes or years beside a school that is named. */
const OF_KEYS = whole(
  '(?:итого|всего|общий итог|промежуточный итог|grand total|total)(?: по [а-я ]+)?|.+ (?:итог|итого|total)',
);
const SIGMA = /^\s*[Σ∑]/;

const keyOf = (text: string): string => matchKey(text.slice(0, HEAD));

/** The text of a first cell, or of a stage, names a total. */
export const isTotal = (text: string): boolean => TOTAL.test(keyOf(text)) || SIGMA.test(text);

/** The text in a column of schools names a total instead of a school. */
export function isSchoolTotal(text: string): boolean {
  const key = keyOf(text);
  return (
    isTotal(text) ||
    OF_SCHOOLS.test(key) ||
    OF_GROUP.test(matchKey(text)) ||
    (ALL.test(key) && !namesSchool(text))
  );
}

/** The text of a subject, a class or a year says that the row sums up several. */
export const isKeyTotal = (text: string): boolean => OF_KEYS.test(keyOf(text));
