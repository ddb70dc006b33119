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
/** A space or line end, and a word in lower case after it. */
const TAIL = /-?[ \n]([а-яё]{1,12})(?![а-яё-])/g;
const HEAD = /[а-яё]{3,}$/i;
const LONGEST_HEAD = 30;
/** Longer words after a plain space are words, unless they are an ending. */
const LONGEST_PLAIN_TAIL = 3;

export interface BrokenWord {
  /** As it stands: «муниципально го». */
  readonly read: string;
  readonly expected: string;
  /** The whole word occurs elsewhere in the table. */
  readonly sure: boolean;
}

/** The words that a table uses. */
export interface Vocabulary {
  /** How often a word occurs, in lower case; words under four letters are not counted. */
  readonly count: (word: string) => number;
  readonly hasStem: (stem: string) => boolean;
}

/** The words of texts; gathered when first asked, since most tables have no torn word. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const counts = lazy(() => {
    const made = new Map<string, number>();
    for (const text of texts) {
      for (const word of text.toLowerCase().match(/[а-яё]{4,}/g) ?? [])
        made.set(word, (made.get(word) ?? 0) + 1);
    }
    return made;
  });
  const stems = lazy(() => new Set([...counts().keys()].map(stem)));
  return {
    count: (word) => counts().get(word) ?? 0,
    hasStem: (wanted) => stems().has(wanted),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Words torn by a space or a line end. */
export function brokenWords(text: string, vocabulary: Vocabulary): readonly BrokenWord[] {
  const broken: BrokenWord[] = [];
  for (const match of text.matchAll(TAIL)) {
    const [whole, tail = ''] = match;
    const gap = whole.slice(0, whole.length - tail.length);
    if (!mayBeTorn(gap, tail)) continue;
    const head = HEAD.exec(text.slice(Math.max(0, match.index - LONGEST_HEAD), match.index))?.[0];
    const found = head && judge(head, gap, tail, vocabulary);
    if (found) broken.push({ read: (head + whole).replace('\n', ' '), ...found });
  }
  return broken;
}

function mayBeTorn(gap: string, tail: string): boolean {
  if (ENDINGS.has(tail) || gap !== ' ') return true;
  return tail.length <= LONGEST_PLAIN_TAIL && !SHORT_WORDS.has(tail);
}

function judge(
  head: string,
  gap: string,
  tail: string,
  { count, hasStem }: Vocabulary,
): Omit<BrokenWord, 'read'> | null {
  const expected = head + tail;
  const key = expected.toLowerCase();
  const ending = ENDINGS.has(tail);
  // The tail itself is counted once where it stands; a word of its own occurs elsewhere too.
  const tailIsWord = !ending && (count(tail) > 1 || SHORT_WORDS.has(tail));
  if (tailIsWord) return null;
  if (count(key) > 0) return { expected, sure: true };
  if (gap.startsWith('-') && /[ое]$/.test(head)) return null;
  return ending || hasStem(stem(key)) ? { expected, sure: false } : null;
}
