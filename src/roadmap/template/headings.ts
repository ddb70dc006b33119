import { singleLine } from '../../tables';
import type { ColumnKey } from './schema';

interface HeadingWords {
  readonly key: ColumnKey;
  /** In small letters, ё as е. */
  readonly says: RegExp;
  /** A word that heads other columns too: it means this one in a table that is surely a roadmap. */
  readonly weak?: boolean;
}

/** A word that begins so. */
const word = (...stems: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${stems.join('|')})`, 'u');

/** What header cells say by their words, in order: «ответственный за проведение мероприятия» is no activity. */
const HEADINGS: readonly HeadingWords[] = [
  { key: 'number', says: /^(?:№|n|пункт)?\s*(?:[пп][./\\\s]*[пп]|меропр\p{L}*|пункта)?[.\s]*$/u },
  {
    key: 'responsible',
    says: word(
      'ответс[тв]',
      'отв(?:ет)?\\.',
      'отв[ныа]',
      'соисп',
      'исполнител',
      'соисполнител',
      'кто ',
      'куратор',
      'организатор',
      'должностн',
      'субъект\\p{L}* (?:исполн|реализ)',
    ),
  },
  { key: 'doneOn', says: /фактическ\p{L}* (?:дат|срок)/u },
  {
    key: 'status',
    says: word(
      'отметк',
      'выполнено',
      'исполнено',
      'реализовано',
      'сделано',
      'информаци\\p{L}* об? ',
      'ход ',
      'степень ',
      'процент ',
      'статус',
      'состояние',
      'факт(?!\\p{L})',
    ),
  },
  { key: 'status', says: /%\s*(?:выполн|исполн|реализ)|отчет об? / },
  { key: 'result', says: word('результат', 'эффект', 'продукт', 'выход(?!н)', 'итог', 'подведение итог') },
  {
    key: 'result',
    says: /форм[аы] (?:отч|представл|заверш|контрол|предъявл|фикс)|(?:где|место) (?:рассм|засл|обсужд)/u,
  },
  { key: 'result', says: word('документ', 'отчет', 'критери', 'управленческ\\p{L}* решени') },
  { key: 'period', says: word('срок', 'дат[аы](?!\\p{L})', 'период', 'график', 'время', 'когда', 'месяц') },
  { key: 'period', says: word('дедлайн', 'временн\\p{L}* рамк', 'числ[оа]$', 'день$') },
  { key: 'participants', says: word('участник', 'категори', 'аудитори', 'класс', 'контингент') },
  {
    key: 'activity',
    says: word(
      'мероприят',
      'дела(?!\\p{L})',
      'работ',
      'деятельност',
      'действи',
      'меры(?!\\p{L})',
      'комплекс мер',
    ),
  },
  {
    key: 'activity',
    says: word('содержани', 'тем[аы](?!\\p{L})', 'тематик', 'вопрос', 'событи', 'задани', 'наименовани'),
    weak: true,
  },
  { key: 'activity', says: word('(?:предмет|объект)\\p{L}* контрол', 'шаги?(?!\\p{L})'), weak: true },
  {
    key: 'period',
    says: /^(?:учебн\p{L}* )?(?:четверт|недел|триместр|квартал|полугоди)\p{L}{0,3}$/u,
    weak: true,
  },
  { key: 'status', says: word('примечан', 'комментари'), weak: true },
  {
    key: 'result',
    says: word('показател', 'индикатор', 'цел[ьи](?!\\p{L})', 'прогноз', 'способ оцен'),
    weak: true,
  },
  { key: 'result', says: /^что (?:получ|ожида)|форм[аы] обобщ/u, weak: true },
  {
    key: 'responsible',
    says: word('субъект', 'координатор', 'руководител', 'учрежден', 'организаци', 'подразделен', 'структурн'),
    weak: true,
  },
  { key: 'responsible', says: /^(?:должность|ф\.? ?и\.? ?о\.?)(?!\p{L})/u, weak: true },
];

/** Words by which columns of one key are told apart, wherever they stand in a header cell. */
export const SAYS = {
  place: /(?<!\p{L})мест[оа](?!\p{L})/iu,
  executor: /исполнител/iu,
  responsible: /ответств|отв\./iu,
  planned: /план/iu,
} as const;

const LONGEST = 60;

/** The header cell on one line, without the hyphens of a narrow column: «реали-зации». */
const plain = (text: string): string =>
  singleLine(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<=\p{L})-\s?(?=\p{Ll})/gu, '');

/** The column that a header cell means by its words; null where it means none, or could mean others. */
export function headingOf(text: string): { readonly key: ColumnKey; readonly weak: boolean } | null {
  const read = plain(text);
  if (read === '' || read.length > LONGEST) return null;
  const found = HEADINGS.find(({ says }) => says.test(read));
  return found ? { key: found.key, weak: found.weak ?? false } : null;
}
