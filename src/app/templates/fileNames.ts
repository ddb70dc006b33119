import { singleLine } from '../../tables';
import type { TemplateSchool } from '../../reports';

/** What some system has no name for. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[<>:"/\\|?*\u0000-\u001f«»„“”]+/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Letters of a name: systems take 255 bytes, and a Russian letter is two. */
const LONGEST = 90;
const EXTENSION = '.xlsx';

const safe = (text: string): string =>
  singleLine(text.replace(UNSAFE, ' '))
    .slice(0, LONGEST)
    .replace(/^[\s.~-]+|[\s.]+$/gu, '');

/** Names of files for schools, each told from the others whatever the case of letters: «МБОУ СОШ № 5 (edu203301).xlsx». */
export function fileNames(schools: readonly TemplateSchool[]): readonly string[] {
  const taken = new Set<string>();
  return schools.map(({ name, login }) => {
    const own = safe(name);
    const named = own === '' || RESERVED.test(own) ? `${own}_` : own;
    const base = login === null ? named : `${named} (${safe(login)})`;
    for (let number = 1; ; number += 1) {
      const file = `${base}${number === 1 ? '' : ` ${number}`}${EXTENSION}`;
      if (taken.has(file.toLowerCase())) continue;
      taken.add(file.toLowerCase());
      return file;
    }
  });
}
