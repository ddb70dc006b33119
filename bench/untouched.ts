/** What stays of foreign workbooks into which sheets are put: npm run untouched -- 200 */
import fc from 'fast-check';
import { insertPlans, openBytes, readWorkbookBytes } from '../src/files';
import { type Foreign, foreignWorkbook, foreignWorkbooks } from '../test/support/foreignWorkbook';
import { INDICATORS, MEMO } from '../test/support/insertedPlans';
import { untouched } from '../test/support/untouched';
import { line } from './measure';

const USUAL = 200;
const NAME = 'книга.xlsx';
/** The same workbooks each time. */
const SEED = 18;

const put = (file: Buffer): Buffer => Buffer.from(insertPlans(openBytes(NAME, file), [INDICATORS, MEMO]));

function main(): void {
  const wanted = Number(process.argv[2] ?? USUAL);
  const held = new Map<string, number>();
  const sum = { same: 0, extended: 0, readAlike: 0, secondAlike: 0, bytes: 0 };
  const damaged: string[] = [];
  fc.sample(foreignWorkbooks, { numRuns: wanted, seed: SEED }).forEach((foreign, number) => {
    for (const [what, value] of Object.entries(foreign) as [keyof Foreign, Foreign[keyof Foreign]][]) {
      const name = typeof value === 'boolean' ? (value ? what : null) : `${what} ${JSON.stringify(value)}`;
      if (name !== null) held.set(name, (held.get(name) ?? 0) + 1);
    }
    const before = foreignWorkbook(foreign);
    const after = put(before);
    const parts = untouched(before, after);
    sum.same += parts.same;
    sum.extended += parts.extended;
    sum.bytes += before.length;
    damaged.push(...parts.damaged.map((part) => `workbook ${number + 1}: ${part}`));
    const [was, is] = [before, after].map((file) => readWorkbookBytes(NAME, file).sheets);
    if (JSON.stringify(is?.slice(0, was?.length)) === JSON.stringify(was)) sum.readAlike += 1;
    if (put(after).equals(after)) sum.secondAlike += 1;
  });
  line(
    `${wanted} foreign workbooks, ${(sum.bytes / 1024).toFixed(0)} kB, seed ${SEED}; two sheets put into each`,
  );
  line(`  with ${[...held].map(([name, count]) => `${name}: ${count}`).join(', ')}`);
  line(`  parts the same byte for byte: ${sum.same}`);
  line(`  parts that name the new sheets too, all else in them in its order: ${sum.extended}`);
  line(`  parts damaged: ${damaged.length}`);
  for (const part of damaged) line(`    ${part}`);
  line(`  their sheets read as before: ${sum.readAlike} of ${wanted}`);
  line(`  a second run gives the same file: ${sum.secondAlike} of ${wanted}`);
  if (damaged.length > 0 || sum.readAlike < wanted || sum.secondAlike < wanted) process.exitCode = 1;
}

main();
