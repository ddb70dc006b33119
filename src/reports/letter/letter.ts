import { type Block, type Document, documentFile, type Frame, tiedDocument } from '../../document';
import { COLLECT_WORDS, figureLanguage, LANGUAGE_TAGS, type LocaleName } from '../../locales';
import type { SchoolYear } from '../../tables';
import type { Day } from '../../workbook';

/** What a school is told of what it has sent. */
export interface LetterInput {
  readonly school: string;
  /** Empty where it is not known. */
  readonly municipality: string;
  readonly schoolYear: SchoolYear | null;
  readonly state: 'accepted' | 'rework' | 'missing' | 'twice';
  /** The file that counts; null where none was sent. */
  readonly file: {
    readonly name: string;
    readonly submittedOn: Day;
    /** It is good enough as it is. */
    readonly isSound: boolean;
    readonly rowsTaken: number;
    readonly rowsLeft: number;
  } | null;
  /** Names of all files where there are several. */
  readonly files: readonly string[];
  /** Rows of an earlier file stand in for this one. */
  readonly kept: number;
  /** What has to be mended, the gravest first. */
  readonly remarks: readonly {
    readonly place: string | null;
    readonly message: string;
    readonly count: number;
  }[];
  /** The last day on which it is on time; null where there is none. */
  readonly due: Day | null;
  readonly today: Day;
  readonly locale: LocaleName;
}

const COLUMNS = 10;
const COLUMN_WIDTH = 8.5;
/** Remarks, and characters of each, that leave the letter on one page. */
const MOST_REMARKS = 8;
const LONGEST_REMARK = 260;

const shortened = (text: string): string =>
  text.length > LONGEST_REMARK ? `${text.slice(0, LONGEST_REMARK - 1).trimEnd()}…` : text;

/** One page in plain words: what was accepted, or what to mend by when; its last line tells when the file was sent. Pure. */
export function letterDocument(input: LetterInput): Document {
  const { school, municipality, schoolYear, locale, remarks, today } = input;
  const { letter: words } = COLLECT_WORDS[locale];
  const title = words.title(school);
  const told = remarks.slice(0, MOST_REMARKS);
  const more = remarks.length - told.length;
  const paragraphs = (texts: readonly string[]): readonly Block[] =>
    texts.map((content) => ({ kind: 'paragraph', content }));
  const blocks: readonly Block[] = [
    {
      kind: 'title',
      title,
      lines: [
        [municipality, schoolYear === null ? '' : words.schoolYear(schoolYear)]
          .filter((text) => text !== '')
          .join(', '),
        words.asOf(today),
      ].filter((text) => text !== ''),
    },
    ...paragraphs(opening(input)),
    ...(told.length === 0
      ? []
      : [
          { kind: 'heading', text: input.file?.isSound ? words.lookAt : words.mend } as const,
          {
            kind: 'list',
            items: told.map(({ place, message, count }) => words.remark(place, shortened(message), count)),
          } as const,
        ]),
    ...(more > 0 ? paragraphs([words.more(more)]) : []),
    ...paragraphs([proof(input)]),
  ];
  const frame: Frame = {
    orientation: 'portrait',
    grid: Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
    footer: title,
  };
  return tiedDocument({ title, frame, blocks });
}

function opening({ state, file, files, kept, due, today, locale }: LetterInput): readonly string[] {
  const { letter: words } = COLLECT_WORDS[locale];
  const ahead = due !== null && due >= today ? due : null;
  if (!file) return [state === 'missing' ? words.missing(ahead) : words.keptAlone];
  return [
    ...(state === 'twice' ? [words.twice(files, file.name)] : []),
    file.isSound ? words.accepted(file.name) : words.rework(file.name, ahead),
    ...(file.rowsTaken + file.rowsLeft > 0 ? [words.rows(file.rowsTaken, file.rowsLeft)] : []),
    ...(kept > 0 ? [words.kept(kept)] : []),
  ];
}

/** When the file was sent, held against the day on which it was due. */
function proof({ file, due, today, locale }: LetterInput): string {
  const { letter: words } = COLLECT_WORDS[locale];
  return file ? words.sent(file.submittedOn, due) : words.notSent(today, due);
}

/** The bytes of a .docx file with the letter. The same letter gives the same bytes. */
export const letterFile = (input: LetterInput): Promise<Uint8Array> =>
  documentFile({
    document: letterDocument(input),
    languageTag: LANGUAGE_TAGS[input.locale],
    language: figureLanguage(input.locale),
    day: input.today,
  });
