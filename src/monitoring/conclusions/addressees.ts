import type { SchoolRef } from '../../data';
import { separatedNames } from '../../roadmap';
import type { Monitoring } from '../monitoring';
import { namesMethodicalBody } from './vocabulary';

/** One who should do something, who is known to exist: by role, and by name where the workbook names them. */
export type Addressee =
  | { readonly role: 'coordinator' | 'director' }
  | { readonly role: 'curator'; readonly name: string }
  /** As a roadmap names it. */
  | { readonly role: 'party'; readonly name: string };

export const COORDINATOR: Addressee = { role: 'coordinator' };
export const DIRECTOR: Addressee = { role: 'director' };

/** Belongs to the school that the recommendation is for; else it is told about the school. */
export const isOfSchool = ({ role }: Addressee): boolean => role === 'director' || role === 'curator';

/** The curator of a school, the first where «Школы» names several; the coordinator where it names none. */
export function curatorOf({ support }: Monitoring, school: SchoolRef | null): Addressee {
  const cell = support.schools.find((own) => own.school === school)?.curator?.name;
  const [name] = cell === undefined ? [] : separatedNames(cell);
  return name === undefined ? COORDINATOR : { role: 'curator', name };
}

/** The methodical service as the roadmaps name it; the coordinator where none does. */
export function methodicalService({ executions }: Monitoring): Addressee {
  const names = executions.flatMap(({ responsible }) =>
    responsible.flatMap(({ party }) => party?.name ?? []),
  );
  const name = names.find(namesMethodicalBody);
  return name === undefined ? COORDINATOR : { role: 'party', name };
}

/** The head of a school for what is the school's, else the coordinator. */
export const directorOrCoordinator = (_monitoring: Monitoring, { school }: { school: SchoolRef | null }) =>
  school ? DIRECTOR : COORDINATOR;
