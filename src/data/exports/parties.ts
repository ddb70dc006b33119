import { matchKey, namesSchool, remembered, singleLine } from '../../tables';
import { isSchoolTotal } from '../rowKinds';
import type { GroupLevel, Party } from './model';
import { AUTONOMOUS, MUNICIPALITY, ORGANISATION, REGION, SAMPLE, SUMMED } from './words';

/** «(edu203301)» or «(reg45_m042)» behind a name. */
const CODE = /\s*[([]\s*([a-z]{2,}[\w.-]*\d[\w.-]*)\s*[)\]]\s*$/i;
const LOGIN = /^[a-z]{2,}[\w.-]*\d[\w.-]*$/i;
const OF_REGION = /^reg\d+$/i;
const OF_MUNICIPALITY = /^reg\d+[_-]/i;

/** The login that a cell holds; null for anything else. */
export function loginOf(text: string): string | null {
  const line = singleLine(text);
  return LOGIN.test(line) && !/^reg\d/i.test(line) ? line.toLowerCase() : null;
}

export interface NamedRow {
  /** Of its own column. */
  readonly login: string | null;
  readonly municipality: string | null;
  /** How many schools the row is of; null where the export doesn't say. */
  readonly schools: number | null;
}

/** Whom a row or a column of an export is of; null for a total. */
export function partyOf(text: string, row: NamedRow): Party | null {
  const { name, code, level } = nameIn(text);
  const bare = row.login === null ? loginOf(text) : null;
  if (bare !== null) return { kind: 'school', name, login: bare, municipality: row.municipality };
  const login = row.login ?? (level === null ? code : null);
  if (login !== null && level === null) {
    return { kind: 'school', name, login, municipality: row.municipality };
  }
  if (level === 'total') return null;
  if (level !== null) return { kind: 'group', name, level };
  return (row.schools ?? 0) > 1
    ? { kind: 'group', name, level: 'region' }
    : { kind: 'school', name, login, municipality: row.municipality };
}

interface ReadName {
  readonly name: string;
  readonly code: string | null;
  /** Null where it may be a school. */
  readonly level: GroupLevel | 'total' | null;
}

const nameIn = remembered((text: string): ReadName => {
  const line = singleLine(text);
  const code = CODE.exec(line)?.[1]?.toLowerCase() ?? null;
  const name = code === null ? line : line.replace(CODE, '').trim();
  return { name, code, level: levelOf(name, code) };
});

function levelOf(name: string, code: string | null): ReadName['level'] {
  if (code !== null && OF_REGION.test(code)) return 'region';
  if (code !== null && OF_MUNICIPALITY.test(code)) return 'municipality';
  const key = matchKey(name);
  if (SAMPLE.test(key)) return 'sample';
  if (code !== null || namesSchool(name)) return null;
  const isPlace = !ORGANISATION.test(key) && !SUMMED.test(key);
  if (isPlace && REGION.test(key) && !MUNICIPALITY.test(key.replace(AUTONOMOUS, ''))) return 'region';
  if (isPlace && MUNICIPALITY.test(key)) return 'municipality';
  return isSchoolTotal(name) ? 'total' : null;
}
