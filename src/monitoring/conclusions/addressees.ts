import type { SchoolRef } from '../../data';
import { separatedNames } from '../../roadmap';
import type { Monitoring } from '../monitoring';
import type { Addressee } from './model';
import { namesMethodicalBody } from './words/parties';

export const COORDINATOR: Addressee = {
  ru: 'Муниципальный координатор',
  en: 'Municipal coordinator',
  ofSchool: false,
};
export const DIRECTOR: Addressee = { ru: 'Директор школы', en: 'Head of the school', ofSchool: true };
const CURATOR = { ru: 'Куратор школы', en: 'Curator of the school' } as const;

/** The curator of a school, the first where «Школы» names several; the coordinator where it names none. */
export function curatorOf({ support }: Monitoring, school: SchoolRef | null): Addressee {
  const cell = support.schools.find((own) => own.school === school)?.curator?.name;
  const [name] = cell === undefined ? [] : separatedNames(cell);
  if (name === undefined) return COORDINATOR;
  return { ru: `${CURATOR.ru} (${name})`, en: `${CURATOR.en} (${name})`, ofSchool: true };
}

/** The methodical service as the roadmaps name it; the coordinator where none does. */
export function methodicalService({ executions }: Monitoring): Addressee {
  const names = executions.flatMap(({ responsible }) =>
    responsible.flatMap(({ party }) => party?.name ?? []),
  );
  const name = names.find(namesMethodicalBody);
  return name === undefined ? COORDINATOR : { ru: name, en: name, ofSchool: false };
}

/** The head of a school for what is the school's, else the coordinator. */
export const directorOrCoordinator = (_monitoring: Monitoring, { school }: { school: SchoolRef | null }) =>
  school ? DIRECTOR : COORDINATOR;
