import type { SchoolRef } from '../../results';
import type { Monitoring } from '../monitoring';
import type { Worded } from './model';

export const COORDINATOR: Worded = { ru: 'Муниципальный координатор', en: 'Municipal coordinator' };
export const METHODICAL_SERVICE: Worded = { ru: 'Методическая служба', en: 'Methodical service' };
export const DIRECTOR: Worded = { ru: 'Директор школы', en: 'Head of the school' };
const CURATOR: Worded = { ru: 'Куратор школы', en: 'Curator of the school' };

/** The curator of a school, by name where «Школы» tells it. */
export function curatorOf({ support }: Monitoring, school: SchoolRef | null): Worded {
  const name = support.schools.find((own) => own.school === school)?.curator?.name;
  if (name === undefined) return CURATOR;
  return { ru: `${CURATOR.ru} (${name})`, en: `${CURATOR.en} (${name})` };
}

/** The head of a school for what is the school's, else the coordinator. */
export const directorOrCoordinator = (_monitoring: Monitoring, { school }: { school: SchoolRef | null }) =>
  school ? DIRECTOR : COORDINATOR;
