import { openArchive } from '../../src/files/archive';

/** Parts that tell of all sheets together: what they say of others must stay. */
const SHARED: ReadonlyMap<string, { readonly elements: RegExp; readonly without: RegExp }> = new Map([
  [
    '[Content_Types].xml',
    { elements: /<(?:Default|Override)[^>]*>/g, without: /<Override PartName="\/xl\/calcChain[^>]*>/ },
  ],
  [
    'xl/_rels/workbook.xml.rels',
    { elements: /<Relationship [^>]*>/g, without: /<Relationship [^>]*calcChain\.xml"\/>/ },
  ],
  ['xl/workbook.xml', { elements: /<[^>]*>[^<]*/g, without: / fullCalcOnLoad="1"/ }],
  ['xl/styles.xml', { elements: /<[^>]*>[^<]*/g, without: / count="\d+"/g }],
]);

/** The order in which formulas were calculated: a program makes it anew. */
const MADE_ANEW = 'xl/calcChain.xml';

const partsOf = (file: Buffer): ReadonlyMap<string, string> => {
  const archive = openArchive(file);
  return new Map(archive.names.map((name) => [name, archive.part(name)?.toString('latin1') ?? '']));
};

/** What has become of the parts of a workbook. */
export interface Untouched {
  /** How many are the same, byte for byte. */
  readonly same: number;
  /** How many tell of the new sheets too, and all that they told before in the same order. */
  readonly extended: number;
  /** Those that lost or changed something. */
  readonly damaged: readonly string[];
}

/** Compares a workbook with the same one after sheets were put into it. */
export function untouched(before: Buffer, after: Buffer): Untouched {
  const now = partsOf(after);
  let [same, extended] = [0, 0];
  const damaged: string[] = [];
  for (const [name, content] of partsOf(before)) {
    const own = now.get(name);
    const shared = SHARED.get(name);
    if (name === MADE_ANEW) {
      if (own !== undefined) damaged.push(`${name} is still there`);
    } else if (own === content) same += 1;
    else if (own === undefined || !shared) damaged.push(name);
    else {
      const lost = lostElement(content.replace(shared.without, ''), own, shared.elements);
      if (lost === null) extended += 1;
      else damaged.push(`${name}: ${lost}`);
    }
  }
  return { same, extended, damaged };
}

/** The first element of one text that doesn't stand in the other, or not in the same order. */
function lostElement(before: string, after: string, elements: RegExp): string | null {
  const now: readonly string[] = after.replace(/ count="\d+"| fullCalcOnLoad="1"/g, '').match(elements) ?? [];
  let at = 0;
  for (const element of before.match(elements) ?? []) {
    at = now.indexOf(element, at) + 1;
    if (at === 0) return element;
  }
  return null;
}
