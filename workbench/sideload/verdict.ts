import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const results = z.object({
  /** Which Excel it was. */
  excel: z.object({
    platform: z.string(),
    version: z.string(),
    language: z.string(),
    /** The newest requirement set that it has: «1.20». */
    excelApi: z.string(),
  }),
  outcomes: z.array(
    z.object({
      name: z.string(),
      comparisons: z.array(
        z.object({ what: z.string(), actual: z.unknown().optional(), expected: z.unknown().optional() }),
      ),
      error: z.string().nullable(),
    }),
  ),
});

type Results = z.infer<typeof results>;

/** How the scenarios went, as a report in Markdown to paste into an issue: a line for each, and for what was not as expected. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly report: readonly string[];
}

/** What was not as expected in one scenario. */
const faultsOf = ({ comparisons, error }: Results['outcomes'][number]): readonly string[] => [
  ...(error === null ? [] : [error]),
  ...(error === null && comparisons.length === 0 ? ['nothing was compared'] : []),
  ...comparisons
    .filter(({ actual, expected }) => !isDeepStrictEqual(actual, expected))
    .map(
      ({ what, actual, expected }) =>
        `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`,
    ),
];

/** Judges what the pane sent, and tells which version of the add-in it was. Throws where that is no list of outcomes. */
export function verdictOn(sent: unknown, version: string): Verdict {
  const { excel, outcomes } = results.parse(sent);
  const told = outcomes.map((outcome) => ({ name: outcome.name, faults: faultsOf(outcome) }));
  const failed = told.filter(({ faults }) => faults.length > 0).length;
  const passed = told.length - failed;
  return {
    passed,
    failed,
    report: [
      `### npm run test:excel: ${passed} passed, ${failed} failed`,
      '',
      `Excel ${excel.version} (${excel.platform}, ${excel.language}), ExcelApi ${excel.excelApi}; the add-in is ${version}.`,
      '',
      ...told.flatMap(({ name, faults }) => [
        `- [${faults.length === 0 ? 'x' : ' '}] ${name}`,
        ...faults.map((fault) => `  - \`${fault.replaceAll('`', "'").replace(/\s+/g, ' ')}\``),
      ]),
    ],
  };
}
