import type { ClassPoints, EventsFacts, FactorSchools, SameFacts } from '../memoFacts';
import { excerpt, personText } from '../phrases';
import type { Worded } from '../language';
import type { memoTexts as ru } from '../ru/memoTexts';
import { termsCompared } from './conclusions/compared';
import { sameSchools } from './conclusions/indicators';
import { EVENT_LEVELS } from './eventLevels';
import { counted, noun } from './numbers';
import { en } from './sentences';

const events = noun({ one: 'event', other: 'events' });
const people = noun({ one: 'participant', other: 'participants' });
const activities = noun({ one: 'activity', other: 'activities' });

const WAYS = {
  better: 'Better',
  worse: 'Worse',
  stable: 'Stable',
  'small-cohort': 'The cohort is too small to judge',
  alone: 'Nothing to compare with',
} as const;

const STATUS = { reached: 'reached', 'on-the-way': 'on the way', behind: 'not being reached' } as const;

const alike = ({ schools, now, before }: SameFacts): string =>
  now === '' || before === ''
    ? `; ${sameSchools.of(schools)}`
    : `; ${sameSchools.of(schools)}: ${now} against ${before}`;

const SUPPORTERS = [
  { role: 'curator', name: 'curator' },
  { role: 'tutor', name: 'tutor' },
  { role: 'mentor', name: 'mentor school' },
] as const;

function ofLevels(levels: EventsFacts['levels'], total: number): string {
  const [first] = levels;
  if (!first) return '';
  if (first.count === total) {
    return `, ${total === 1 ? '' : 'all '}at the ${EVENT_LEVELS[first.level]} level`;
  }
  return `, of these ${en.listed(levels.map(({ level, count }) => `${count} at the ${EVENT_LEVELS[level]} level`))}`;
}

const factorsBySchools = (own: readonly FactorSchools[]): string =>
  own.map(({ factors, schools }) => `${factors.map(excerpt).join(', ')} — ${en.schools(schools)}`).join('; ');

const inClasses = (classes: readonly ClassPoints[]): string =>
  `${classes.length === 1 ? 'class' : 'classes'} ${en.listed(classes.map(({ grade, points }) => (points === '' ? grade : `${grade} (${points})`)))}`;

export const memoTexts: Worded<typeof ru> = {
  order({ basis, number, day }) {
    if (basis === null && number === null && day === null) return null;
    const told = basis ?? 'order';
    const hasNumber = number === null || told.includes(number);
    const hasDay = day === null || told.includes(day);
    return [told, hasDay ? '' : `of ${day}`, hasNumber ? '' : `no. ${number.replace(/^№\s*/u, '')}`]
      .filter((part) => part !== '')
      .join(' ');
  },
  supporters(own) {
    const roles = SUPPORTERS.filter(({ role }) => own.some((one) => one[role] !== null));
    const between = own.some(({ curator, tutor }) => curator?.post ?? tutor?.post) ? '; ' : ', ';
    const said = own.map((one) => {
      const by = roles.map(({ role }) => personText(one[role]) ?? 'not named');
      return by.length === 0 ? one.school : `${one.school} (${by.join(between)})`;
    });
    return `Supported schools${roles.length === 0 ? '' : ` (${roles.map(({ name }) => name).join(', ')})`}: ${en.series(said)}.`;
  },
  events({ period, kinds, total, participants, levels, held }) {
    const during = period ? 'In the period' : 'In all';
    const crowd = participants === 0 ? '' : ` (${people(participants)})`;
    const named = kinds.map(({ kind, count }) => `${excerpt(kind)} — ${count}`);
    return `${during} ${events(total)}${crowd} ${held ? 'were held' : 'are counted'}: ${en.listed(named)}${ofLevels(levels, total)}.`;
  },
  organisers: (own) =>
    `${own.length === 1 ? 'Organiser' : 'Organisers'}: ${en.series(own.map(({ organiser, count }) => `${excerpt(organiser)} — ${count}`))}.`,
  participation({ group, naming, total, least, absent }) {
    const known = naming === total ? '' : ` (${naming} of ${total} events name schools)`;
    const each = `in ${events(least)} or more`;
    if (absent.length === 0) return `Each school of the group (${group.name}) took part ${each}${known}.`;
    return `Of the group (${group.name}), named in no event${known}: ${en.schools(absent)}; each of the others took part ${each}.`;
  },
  topics: (own) =>
    `Topics: ${own
      .map(({ kind, topics, more }) => {
        const named = topics.map((topic) => en.quoted(excerpt(topic))).join(', ');
        return `${excerpt(kind)} — ${named}${more === 0 ? '' : ` and ${more} more`}`;
      })
      .join('; ')}.`,
  allPlans: (count, figure) => `In all ${count} roadmaps with marks: ${figure} of the activities done.`,
  planned: (plan, total, sections) =>
    `${plan}: ${activities(total)}${sections.length === 0 ? '' : ` (${sections.map(({ number, count }) => `section ${number} — ${count}`).join(', ')})`}.`,
  allPlanned: (count, total) => `In all ${count} roadmaps: ${activities(total)}.`,
  leastDone: (number, figure) => `Least is done in section ${number}: ${figure}.`,
  indicator({ title, now, before, points, grown, same, goal }) {
    const compared = before === null || points === null ? '' : ` against ${before}`;
    const rise = grown === null ? '' : `, the count grew by ${grown}`;
    const change = before === null || points === null ? '' : `, ${points}${rise}`;
    const most = goal?.direction === 'less' ? 'at most' : 'at least';
    const aim = goal === null ? '' : ` (target ${most} ${goal.target}, ${STATUS[goal.status]})`;
    const figures = same === null ? `${now}${compared}${change}` : `${now}${alike(same)}${change}`;
    return `${title} — ${figures}${aim}`;
  },
  indicators: (way, own, more) => `${WAYS[way]}: ${own.join('; ')}${more === 0 ? '' : `; ${more} more`}.`,
  procedureResult({ name, now, before, points, same, better, worse, stable }) {
    const compared = before === null || points === null ? '; nothing to compare with' : ` against ${before}`;
    const change = points === null || (same === null && before === null) ? '' : `, ${points}`;
    const figures = same === null ? `${now}${compared}${change}` : `${now}${alike(same)}${change}`;
    const classes = [
      better.length > 0 && `positive dynamics in ${inClasses(better)}`,
      worse.length > 0 && `negative dynamics in ${inClasses(worse)}`,
      stable.length > 0 &&
        (better.length > 0 || worse.length > 0) &&
        `stable in ${inClasses(stable.map(({ grade }) => ({ grade, points: '' })))}`,
    ].filter(Boolean);
    return `${name} — ${[figures, ...classes].join(', ')}`;
  },
  results: (groups, more) =>
    [
      'The share of low results (“2” or below the threshold) of all schools.',
      ...groups.map(({ years, changed, stable }) => {
        const same = stable.length > 0 && `stable: ${en.listed(stable)}`;
        return `${years}: ${[...changed, same].filter(Boolean).join('; ')}.`;
      }),
      ...(more === 0 ? [] : [`And ${more} more.`]),
    ].join(' '),
  terms: (own) => `Against the preceding part of the year: ${termsCompared(own)}.`,
  profiled: (schools) => `There are risk profiles of ${counted(schools, 'school')}.`,
  noHighFactors: 'No risk factor is of high significance.',
  highFactors: (own) => `Risk factors of high significance: ${factorsBySchools(own)}.`,
  unratedFactors: (own) => `Risk factors of no given significance: ${factorsBySchools(own)}.`,
  otherFactors: (own) => `Found without high significance: ${en.series(own.map(excerpt))}.`,
  deficitSources: (own) =>
    `Deficits were found by: ${en.series(own.map(({ source, figure }) => `${excerpt(source)} — ${figure}`))}.`,
  noCorporate: (limit) =>
    `No deficit is corporate (of more than ${en.percent(limit)} of the teachers examined).`,
  cycle: ({ total, documented, inProgress }) =>
    `${documented} of ${total} stages have documents${inProgress.length === 0 ? '' : `; in progress: ${en.listed(inProgress.map((stage) => en.quoted(excerpt(stage))))}`}.`,
  moreLike: (count) => `And ${count} more like these.`,
  moreDecisions: (all, shown) =>
    `${all} decisions are proposed; these are the first ${shown}, the others stand in the memo of usual length.`,
  days: (own) => own.join(', '),
  addressees({ role, names, schools }) {
    const where = en.schools(schools);
    const about = schools.length === 0 ? '' : ` (about ${where})`;
    switch (role) {
      case 'coordinator':
        return `Municipal coordinator${about}`;
      case 'party':
        return `${names.join(', ')}${about}`;
      case 'director':
        return schools.length < 2
          ? ['Head of the school', where].filter((part) => part !== '').join(', ')
          : `Heads of schools: ${where}`;
      case 'curator':
        return names.length === 1
          ? `Curator of the school (${names.join('')}), ${where}`
          : `Curators of schools: ${where}`;
    }
  },
  appendix: (number, title) => `Appendix ${number}. ${title}`,
};
