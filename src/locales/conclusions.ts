import type { SameSchools } from '../indicators';
import {
  type Addressee,
  type Conclusions,
  isOfSchool,
  type PlanName,
  type Recommendation,
  type Statement,
  type StatementFacts,
  type StatementKind,
  type Subject,
  SUBJECT_OF,
  SUBJECTS,
} from '../monitoring';
import type { SchoolRef } from '../data';
import type { Day } from '../workbook';
import { conclusions as en } from './en/conclusions';
import type { LocaleName, Worded } from './language';
import { alike } from './sentences';
import { conclusions as ru } from './ru/conclusions';

const WORDS: Readonly<Record<LocaleName, Worded<typeof ru>>> = { ru, en };

/** A sentence that the figures bear out. */
export interface WordedStatement {
  readonly key: string;
  readonly rule: string;
  readonly kind: StatementKind;
  readonly text: string;
}

/** What somebody should do by a day. */
export interface WordedRecommendation {
  readonly key: string;
  readonly rule: string;
  /** Null where it is for the municipality. */
  readonly school: SchoolRef | null;
  readonly addressee: string;
  /** The addressee belongs to the school; else it is told about the school. */
  readonly ofSchool: boolean;
  readonly what: string;
  /** Null where the rule sets no term. */
  readonly by: Day | null;
}

/** What is said at once of all that a rule has found. */
export interface WordedLine extends WordedStatement {
  readonly subject: Subject;
}

/** Conclusions in the words of a language. */
export interface WordedConclusions extends Pick<Conclusions, 'problemData'> {
  readonly statements: readonly WordedStatement[];
  /** The same with one sentence for what repeats, by subject. */
  readonly lines: readonly WordedLine[];
  readonly recommendations: readonly WordedRecommendation[];
}

export const wordedConclusions = (
  { statements, recommendations, problemData }: Conclusions,
  locale: LocaleName,
): WordedConclusions => ({
  statements: statements.map((own) => ({
    key: own.key,
    rule: own.rule,
    kind: own.kind,
    text: statementText(own, locale),
  })),
  lines: linesOf(statements, locale),
  recommendations: recommendations.map((own) => ({
    key: own.key,
    rule: own.rule,
    school: own.school,
    addressee: addresseeText(own.addressee, locale),
    ofSchool: isOfSchool(own.addressee),
    what: adviceText(own, locale),
    by: own.by,
  })),
  problemData,
});

/** What one rule recommends to several, in one sentence where it has such. */
export function adviceOfMany(own: readonly Recommendation[], locale: LocaleName): string {
  const words = own[0] && (WORDS[locale].adviceOfMany[own[0].rule] as ((of: unknown) => string) | undefined);
  return words
    ? sentence(words(own.map(({ facts }) => facts)))
    : own.map((one) => adviceText(one, locale)).join(' ');
}

/** What statements are of. */
export const subjectTitle = (subject: Subject, locale: LocaleName): string => WORDS[locale].subjects[subject];

function linesOf(statements: readonly Statement[], locale: LocaleName): readonly WordedLine[] {
  const lines = alike(statements, ({ rule }) => rule).flatMap(([rule, all]): readonly WordedLine[] => {
    const lineOf = ({ key, kind }: Pick<Statement, 'key' | 'kind'>, text: string): WordedLine => ({
      ...{ key, rule, kind, text },
      subject: SUBJECT_OF[rule],
    });
    const joint = jointSentence(WORDS[locale].joint, rule);
    if (all.length === 1 || !joint) return all.map((own) => lineOf(own, statementText(own, locale)));
    const text = sentence(joint(all.map(({ facts }) => facts)));
    return all.slice(0, 1).map(({ kind }) => lineOf({ key: `${JOINT}:${rule}`, kind }, text));
  });
  return SUBJECTS.flatMap((subject) => lines.filter((line) => line.subject === subject));
}

/** Begins the key of a line that is of several things. */
const JOINT = 'all';
// Rule and facts belong together by their types, which an indexed access can't express.
type JointSentence = (facts: readonly unknown[]) => string;
const jointSentence = (words: object, rule: Statement['rule']): JointSentence | undefined =>
  (words as Partial<Record<Statement['rule'], JointSentence>>)[rule];

/** Rules that have words for all that they found, without the figures. */
export type BriefRule = keyof typeof ru.brief;

/** All that a rule found, without the figures; empty where it found nothing. */
export function saidBriefly<R extends BriefRule>(
  rule: R,
  facts: readonly StatementFacts[R][],
  locale: LocaleName,
): string {
  const words = jointSentence(WORDS[locale].brief, rule);
  return facts.length === 0 || !words ? '' : sentence(words(facts));
}

/** How a roadmap is called in sentences. */
export const planTitle = (plan: PlanName, locale: LocaleName): string => WORDS[locale].planTitle(plan);

/** The schools that a change is of, or that there are none. */
export const ofSameSchools = (schools: number, locale: LocaleName): string =>
  WORDS[locale].sameSchools.of(schools);

/** The same beside a change, where there is little room. */
export const byCommonSchools = (schools: number, locale: LocaleName): string =>
  WORDS[locale].sameSchools.short(schools);

/** The same with the figures of both years. */
export const sameSchoolsFigures = (same: SameSchools, locale: LocaleName): string =>
  WORDS[locale].sameSchools.figures(same);

function addresseeText(addressee: Addressee, locale: LocaleName): string {
  const words = WORDS[locale].addressees;
  if (addressee.role === 'party') return addressee.name;
  return addressee.role === 'curator' ? words.curator(addressee.name) : words[addressee.role];
}

// Rule and facts belong together by their types, which an indexed access can't express.
const statementText = ({ rule, facts }: Statement, locale: LocaleName): string =>
  sentence((WORDS[locale].statements[rule] as (of: unknown) => string)(facts));

const adviceText = ({ rule, facts }: Recommendation, locale: LocaleName): string =>
  sentence((WORDS[locale].advice[rule] as (of: unknown) => string)(facts));

/** An abbreviation at the end («п.п.») ends the sentence too. */
const sentence = (text: string): string => text.replace(/\.{2}$/u, '.');
