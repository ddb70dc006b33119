import { lazily, stem } from '../../tables';

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
const HEAD = /[а-яё]{3,}$/i;
const LONGEST_HEAD = 30;
const LONGEST_TAIL = 12;
const LONGEST_ENDING = Math.max(...Array.from(ENDINGS, (ending) => ending.length));
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
export function vocabularyOf(texts: () => readonly string[]): Vocabulary {
  const counts = lazily(() => {
    const made = new Map<string, number>();
    for (const text of texts()) {
      for (const word of text.toLowerCase().match(/[а-яё]{4,}/g) ?? [])
        made.set(word, (made.get(word) ?? 0) + 1);
    }
    return made;
  });
  const stems = lazily(() => new Set([...counts().keys()].map(stem)));
  return {
    count: (word) => counts().get(word) ?? 0,
    hasStem: (wanted) => stems().has(wanted),
  };
}

/** Two halves that might be one word, with what stands between them. */
interface Candidate {
  readonly head: string;
  readonly gap: string;
  readonly tail: string;
}

function* candidates(text: string): Iterable<Candidate> {
  for (let start = nextWord(text, 0); start > 0; start = nextWord(text, start)) {
    const length = endOfWord(text, start) - start;
    const plain = text[start - 1] === ' ' && text[start - 2] !== '-';
    if (length > (plain ? LONGEST_ENDING : LONGEST_TAIL)) continue;
    const tail = text.slice(start, start + length);
    const gap = text[start - 2] === '-' ? text.slice(start - 2, start) : text.slice(start - 1, start);
    if (text[start + tail.length] === '-' || !mayBeTorn(gap, tail)) continue;
    const before = start - gap.length;
    const head = HEAD.exec(text.slice(Math.max(0, before - LONGEST_HEAD), before))?.[0];
    if (head) yield { head, gap, tail };
  }
}

/** The text has halves that might be one word; only the vocabulary can tell. */
export function mayHoldTornWord(text: string): boolean {
  for (const _ of candidates(text)) return true;
  return false;
}

/** Words torn by a space or a line end. */
export function brokenWords(text: string, vocabulary: Vocabulary): readonly BrokenWord[] {
  const broken: BrokenWord[] = [];
  for (const { head, gap, tail } of candidates(text)) {
    const found = judge(head, gap, tail, vocabulary);
    if (found) broken.push({ read: `${head}${gap}${tail}`.replace('\n', ' '), ...found });
  }
  return broken;
}

// By character codes: this runs over every text of a workbook, and a pattern takes several times as long.
const SMALL_A = 'а'.charCodeAt(0);
const SMALL_YO = 'ё'.charCodeAt(0);
const isSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_YO;

/** Where the next word in lower case starts after a space or line end; 0 where there is none. */
function nextWord(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (isSmall(text.charCodeAt(at)) && (text[at - 1] === ' ' || text[at - 1] === '\n')) return at;
  }
  return 0;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isSmall(text.charCodeAt(end))) end += 1;
  return end;
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
