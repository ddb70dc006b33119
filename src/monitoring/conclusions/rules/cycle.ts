import { COORDINATOR } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

interface CycleFacts {
  readonly total: number;
  readonly documented: number;
  readonly without: readonly string[];
}

const cycleWhere =
  (holds: (facts: CycleFacts) => boolean): Cases<CycleFacts> =>
  ({ cycle: { stages, documented } }) => {
    const without = stages.filter((stage) => !stage.documented).map(({ name }) => name);
    const facts = { total: stages.length, documented, without };
    return whole(stages.length > 0 && holds(facts) ? facts : null);
  };

const incomplete = cycleWhere(({ without }) => without.length > 0);

export const undocumentedStages = statement<CycleFacts>({
  id: 'cycle-undocumented',
  needs: ['cycle'],
  kind: 'problem',
  cases: incomplete,
  says: {
    ru: ({ total, documented, without }) =>
      `Управленческий цикл: документы указаны по ${documented} из ${ru.ofStages(total)}, нет документов — ${ru.series(without.map(ru.quoted))}.`,
    en: ({ total, documented, without }) =>
      `Management cycle: documents are named for ${documented} of ${en.stages(total)}, none for ${en.series(without.map(en.quoted))}.`,
  },
});

export const documentStages = advice<CycleFacts>({
  id: 'cycle-undocumented',
  needs: ['cycle'],
  cases: incomplete,
  addressee: () => COORDINATOR,
  within: 30,
  what: {
    ru: ({ without }) =>
      `Подготовить или указать документы управленческого цикла: ${ru.series(without.map(ru.quoted))}.`,
    en: ({ without }) =>
      `Prepare or name documents of the management cycle: ${en.series(without.map(en.quoted))}.`,
  },
});

export const documentedStages = statement<CycleFacts>({
  id: 'cycle-documented',
  needs: ['cycle'],
  kind: 'success',
  cases: cycleWhere(({ without }) => without.length === 0),
  says: {
    ru: ({ total }) => `Управленческий цикл: документы указаны по всем этапам, их ${total}.`,
    en: ({ total }) => `Management cycle: documents are named for all of ${en.stages(total)}.`,
  },
});
