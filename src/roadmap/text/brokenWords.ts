import { stem } from '../../tables';

/** Short words that may follow another word, so they are no torn ending. */
const SHORT_WORDS = new Set(
  (
    'а б без бы в вам вас во вот вы где г гг д для да до ее её ей ему если ещё же жизни за и из или им ими их иных как ' +
    'кто к ко лет лиц ли мир мер мы на над нам нас не нет ни но ну нужд о об обе один он она они оно от ото очно по ' +
    'под при про раз ради роль роста ряд с сам сдач сети со союз суд счёт счет так там тем тех то того том три тут ' +
    'ты у уже урок хода ход цели час часть чем что шаг шк эта эти это этом эту я язык их иной икт овз дня день года ' +
    'году год всех все всё весь вид виды века дела дети дом игр игры курс курсу лице лиц логики мо окр опыт опыта ' +
    'план плана пути сайт сбор темы тема типа труд уч учет учёт фгос форм цикл шаги этап два две пед рук зам соц'
  ).split(' '),
);
/** Endings that are never words by themselves. */
const ENDINGS = new Set(
  (
    'го ого ому ыми ых ая ое ые ий ый ой ую юю яя ция ции ций цию цией ния ние нию нии ний нием сть сти стью ного ной ' +
    'ных ным ными ного ном ская ский ское ские ского ской ских ским тель теля телей телям ями ами ях ах ов ев ам ям ся ть ' +
    'щихся щийся щиеся щаяся щимся щих щий щие щая щего щей вших вшие вший вшего ющих ющие ющий емых имых ванных ванные ' +
    'мости ость ости остью ости тии ться тся'
  ).split(' '),
);
const PAIR = /([а-яё]{3,})(-?[ \n]|-?\n)([а-яё]{1,12})(?![а-яё-])/giu;

export interface BrokenWord {
  /** As it stands: «муниципально го». */
  readonly read: string;
  readonly expected: string;
  /** The whole word occurs elsewhere in the table. */
  readonly sure: boolean;
}

export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The words of texts, in lower case, and their stems. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(/[а-яё]{4,}/gu) ?? []) words.add(word);
  return { words, stems: new Set([...words].map(stem)) };
}

/** Words torn by a space or a line end. The vocabulary is asked for only where a pair looks torn. */
export function brokenWords(text: string, vocabulary: () => Vocabulary): readonly BrokenWord[] {
  const broken: BrokenWord[] = [];
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match; match = PAIR.exec(text)) {
    const [read, head = '', gap = '', tail = ''] = match;
    const found = judge(head, gap, tail, vocabulary);
    if (found) broken.push({ read: read.replace('\n', ' '), ...found });
    else PAIR.lastIndex = match.index + head.length;
  }
  return broken;
}

function judge(
  head: string,
  gap: string,
  tail: string,
  vocabulary: () => Vocabulary,
): Omit<BrokenWord, 'read'> | null {
  if (tail !== tail.toLowerCase()) return null;
  const atLineEnd = gap.includes('\n');
  const hyphen = gap.startsWith('-');
  const ending = ENDINGS.has(tail);
  if (!ending && !hyphen && !atLineEnd && (tail.length > 4 || SHORT_WORDS.has(tail))) return null;
  const expected = head + tail;
  const { words, stems } = vocabulary();
  const key = expected.toLowerCase();
  if (words.has(key) && !words.has(tail)) return { expected, sure: true };
  const likely = ending || (stems.has(stem(key)) && !words.has(tail) && !SHORT_WORDS.has(tail));
  if (!likely || (hyphen && /[ое]$/u.test(head))) return null;
  return { expected, sure: false };
}
