import type { ReportPeriod, StatementFacts } from '../../../monitoring';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { excerpt } from '../../phrases';
import { tiedNoun } from '../numbers';
import { en } from '../sentences';

const schoolsOf = tiedNoun({ one: 'school', other: 'schools' });
const curatorsOf = tiedNoun({ one: 'curator', other: 'curators' });
const mentorsOf = tiedNoun({ one: 'mentor school', other: 'mentor schools' });
const events = tiedNoun({ one: 'event', other: 'events' });
const people = tiedNoun({ one: 'participant', other: 'participants' });
const rows = tiedNoun({ one: 'row', other: 'rows' });
const stages = tiedNoun({ one: 'stage', other: 'stages' });

const during = (period: ReportPeriod | null): string =>
  period ? `From ${period.start} to ${period.end}` : 'At any time';

/** Columns of “Школы”. */
const COLUMNS = { curator: 'Куратор', mentor: 'Школа-наставник' } as const;

type Deficit = StatementFacts['deficit-personal'][number];

const isOfOne = ({ withDeficit }: Deficit): boolean => withDeficit === 1;
const subjectOf = ({ subject }: Pick<Deficit, 'subject'>): string => excerpt(subject.name);

const figuresOf = (own: readonly Deficit[]): string =>
  en.series(
    own.map(
      ({ subject, share, withDeficit, teachers }) =>
        `${subjectOf({ subject })} — ${en.shareOf(share, withDeficit, teachers)}`,
    ),
  );

const corporate = (all: readonly StatementFacts['deficit-corporate'][]): string =>
  `${all.length === 1 ? 'A corporate deficit' : 'Corporate deficits'} (of more than ${en.percent(all[0]?.limit ?? 0)} of the teachers examined): ${figuresOf(all.map(({ deficit }) => deficit))}.`;

export const statements = {
  'no-roadmap': () => 'The workbook has no roadmap with activities, so nothing is known of execution.',
  'sheets-missing': (sheets) =>
    `The workbook has no sheet ${sheets.map(en.quoted).join(', ')}: the report lacks these data.`,
  'merges-unread': (sheets) =>
    `The merged cells of ${sheets.map(en.quoted).join(', ')} could not be read: rows that a merged cell covers may lack its value.`,
  'sheets-empty': (sheets) => `Nothing is listed on ${sheets.map(en.quoted).join(', ')}.`,
  'support-no-columns': (columns) =>
    `“Школы” has no column ${columns.map((role) => en.quoted(COLUMNS[role])).join(' or ')}: the report lacks these data.`,
  'no-previous-year': (year) => `There are no data before ${year} to compare the indicators with.`,
  'no-results-of-year': (year) => `“Результаты” has no results of ${year}.`,
  'no-supported-schools': ({ year, group }) =>
    `No school of “Школы” is of the group (${group.name}) in ${year}, so there are no indicators.`,
  'support-schools'({ schools, curators, mentors }) {
    const by = [curators !== null && curatorsOf(curators), mentors !== null && mentorsOf(mentors)].filter(
      Boolean,
    );
    return `${schoolsOf(schools.length)} supported${by.length === 0 ? '' : `, with ${by.join(' and ')}`}.`;
  },
  'support-no-curator': (names) => `No curator is named for ${schoolsOf(names.length)}: ${en.listed(names)}.`,
  'support-no-mentor': (names) =>
    `No mentor school is named for ${schoolsOf(names.length)}: ${en.listed(names)}.`,
  'events-held'({ kinds, total, participants, period }) {
    const crowd = participants === 0 ? '' : `, with ${people(participants)}`;
    const held = kinds.map(({ kind, count }) => `${kind.name} — ${count}`);
    return `${during(period)} ${events(total)}${crowd}: ${held.join(', ')}.`;
  },
  'events-none': ({ period }) => `${during(period)} “Мероприятия” lists nothing.`,
  'events-undated': (count) => `Not counted for want of a date: ${events(count)}.`,
  'deficit-corporate': (own) => corporate([own]),
  'deficit-personal'(own) {
    const [single, several] = [own.filter(isOfOne), own.filter((one) => !isOfOne(one))];
    const told = [
      several.length > 0 && figuresOf(several),
      single.length > 0 &&
        `of one teacher${single.length === 1 ? '' : ' each'} — ${en.listed(single.map(subjectOf))}`,
    ];
    return `Personal deficits: ${told.filter(Boolean).join('; ')}.`;
  },
  'deficit-uncounted': (count) =>
    `Not counted of “Дефициты”: ${rows(count)} (a number is missing, or more teachers have a deficit than there are).`,
  'cycle-undocumented': ({ total, documented, without }) =>
    `Management cycle: documents are named for ${documented} of ${stages(total)}, none for ${en.listed(without.map((stage) => en.quoted(excerpt(stage))))}.`,
  'cycle-documented': ({ total }) => `Management cycle: documents are named for all of ${stages(total)}.`,
} satisfies Partial<StatementWords>;

export const advice = {
  'support-no-curator': (names) => `Appoint curators for: ${en.listed(names)}.`,
  'support-no-mentor': (names) => `Find mentor schools for: ${en.listed(names)}.`,
  'deficit-corporate': ({ deficit: { subject } }) =>
    `Arrange training in a group, or workshops, for teachers of ${en.quoted(subject.name)}.`,
  'cycle-undocumented': ({ without }) =>
    `Prepare or name documents of the management cycle: ${en.series(without.map(en.quoted))}.`,
} satisfies Partial<AdviceWords>;

export const joint = {
  'deficit-corporate': corporate,
} satisfies JointWords;

export const brief = {
  'deficit-corporate': (own) =>
    `${own.length === 1 ? 'A corporate deficit' : 'Corporate deficits'} of teachers: ${en.listed(own.map(({ deficit }) => subjectOf(deficit)))}.`,
} satisfies BriefWords;
