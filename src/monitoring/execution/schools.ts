import type { SchoolRef } from '../../data';
import type { Roadmap } from '../../roadmap';
import { isBlank, namesSchool, schoolKey, schoolsNamed, singleLine } from '../../tables';

/** Finds schools in the texts of a roadmap, those of «Школы» and others. */
export class SchoolFinder {
  readonly #byKey: Map<string, SchoolRef>;

  constructor(readonly listed: readonly SchoolRef[]) {
    this.#byKey = new Map(listed.map((school) => [school.key, school]));
  }

  /** The schools that a name stands for: one, several by number («СОШ № 3, 5»), or none. */
  named(text: string): readonly SchoolRef[] {
    return schoolsNamed(text).flatMap((name) => {
      const key = schoolKey(name);
      const known = this.#byKey.get(key);
      if (known) return [known];
      if (!namesSchool(name)) return [];
      const met: SchoolRef = { key, name: singleLine(name), listed: false };
      this.#byKey.set(key, met);
      return [met];
    });
  }

  /** The only listed school that a roadmap's title, else its sheet, names: whose own roadmap it is. */
  ownerOf({ preamble, sheet }: Pick<Roadmap, 'preamble' | 'sheet'>): SchoolRef | null {
    const titles = preamble.parts.title.map(({ text }) => text).join(' ');
    return this.#onlyIn(titles) ?? this.#onlyIn(sheet.name);
  }

  #onlyIn(text: string): SchoolRef | null {
    const key = isBlank(text) ? '' : schoolKey(text);
    const within = this.listed.filter((school) => holds(key, school.key));
    // A longer name may hold a shorter one: «СОШ № 5 п. Лесной» and «СОШ № 5».
    const [only, ...others] = within.filter(
      (school) => !within.some((other) => other.key !== school.key && holds(other.key, school.key)),
    );
    return only && others.length === 0 ? only : null;
  }
}

/** «сош5» stands in «программасош5на2025» and not in «сош52». */
function holds(text: string, key: string): boolean {
  for (let at = text.indexOf(key); key !== '' && at >= 0; at = text.indexOf(key, at + 1)) {
    const after = text.charAt(at + key.length);
    if (!(/\d$/.test(key) && /\d/.test(after))) return true;
  }
  return false;
}
