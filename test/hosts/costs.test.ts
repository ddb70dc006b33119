/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadWorkbook } from '../../workbench/file';
import { openWorkbook } from '../../workbench/testing';
import { paneOver } from '../excel/paneUseCase';
import { bytesOf } from '../excel/support';
import { size } from '../support/size';
import { type Cost, costRow, isWriting, PAGE, pageWithCosts } from './page';
import { USE_CASES, type UseCase } from './useCases';

const EXAMPLE = 'municipality.xlsx';
/** Calls of one request, and of «Всё сразу». */
const LIMITS = { request: 2_000, all: 6_000 } as const;
/** Seconds that an answer is waited for: a busy machine takes its time. */
const PATIENCE = 300;

/** A page that tells so much else than what is so is stale: a part of each number, and what small ones may differ by. */
const STALE = 0.1;
const LEAST = 3;

const numbersIn = (row: string): readonly number[] =>
  row
    .split(' | ')
    .slice(1)
    .map((cell) => Number(cell.replace(/[, |]/g, '')));

async function costOf({ before, run }: UseCase): Promise<Cost> {
  const workbook = await loadWorkbook(EXAMPLE, bytesOf(`examples/${EXAMPLE}`));
  const pane = paneOver(await openWorkbook({ workbook }), { patience: PATIENCE });
  for (const step of before) await step(pane);
  const { recorder } = pane.excel;
  recorder.reset();
  await run(pane);
  expect(pane.state().notice?.kind).not.toBe('fault');
  const calls = recorder.syncs.map((sync) => sync.calls);
  const { sent, received } = recorder.bytes;
  return {
    syncs: calls.length,
    calls: calls.reduce((sum, own) => sum + own, 0),
    mostCalls: Math.max(0, ...calls),
    sent,
    received,
  };
}

/** With all other tests the one that takes the most and the one that is asked for the most. */
const SAMPLE: ReadonlySet<string> = new Set(['check', 'everything at once']);
const tried = USE_CASES.filter(({ name }) => isWriting || size(0, 1) === 1 || SAMPLE.has(name));
const rows: string[] = [];

test.each(tried)(
  'what «$name» takes of the example is within its limits, and as the page tells',
  async (useCase) => {
    const cost = await costOf(useCase);
    expect(cost.mostCalls).toBeLessThanOrEqual(LIMITS.request);
    if (useCase.name === 'everything at once') expect(cost.calls).toBeLessThanOrEqual(LIMITS.all);
    const row = costRow(useCase.name, cost);
    rows.push(row);
    if (isWriting) return;
    const told = numbersIn(
      readFileSync(PAGE, 'utf8')
        .split('\n')
        .findLast((own) => own.startsWith(`| ${useCase.name} |`)) ?? '',
    );
    const now = numbersIn(row);
    expect(told).toHaveLength(now.length);
    const differing = now.filter((own, at) => Math.abs(own - (told[at] ?? 0)) > Math.max(LEAST, own * STALE));
    expect(differing).toEqual([]);
  },
);

afterAll(() => {
  if (isWriting) writeFileSync(PAGE, pageWithCosts(readFileSync(PAGE, 'utf8'), rows));
});
