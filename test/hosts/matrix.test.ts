/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { UserError } from '../../src/findings';
import { OWN_SHEET_MARK } from '../../src/workbook';
import { type Pane, paneOver, undo } from '../excel/paneUseCase';
import { expectSame, stateOf } from '../excel/support';
import { size } from '../support/size';
import { begin, end, type Fact, FACTS } from './facts';
import { dialogOf, open, USE_CASES, type UseCase } from './useCases';
import { isWriting, outcomesOf, type Outcome, PAGE, pageOf } from './page';

/** Seconds that an answer is waited for where none comes. */
const PATIENCE = 3;

const USUAL: Fact = { id: 'usual', about: '' };

async function prepared(useCase: UseCase, fact: Fact, patience?: number): Promise<Pane> {
  const pane = paneOver(await open(fact.options ?? {}, fact.manyMerges ?? false), { patience });
  for (const step of useCase.before) await step(pane);
  expect(pane.state().notice?.kind).not.toBe('fault');
  return pane;
}

interface SheetState {
  readonly parts: { readonly customProperties: ReadonlyMap<string, string> };
  readonly cells: readonly unknown[];
}
type State = readonly SheetState[];

/** The sheets of the person, and the places of the product's. */
const ofPerson = (state: State): readonly unknown[] =>
  state.map((sheet) => (sheet.parts.customProperties.has(OWN_SHEET_MARK) ? null : sheet));

/** The pane, or a sheet that was made, says which sheet was read without its merged cells. */
function tellsUnread(pane: Pane): boolean {
  const { excel, state } = pane;
  const texts = excel.session.workbook.sheets.flatMap(({ cells }) =>
    [...cells.entries()].map(({ cell }) => String(cell.value)),
  );
  const { report, reports, notice } = state();
  const document = notice?.kind === 'memo' ? notice.document : null;
  return (
    [document?.text, dialogOf(pane)?.text].some((text) => text?.includes('бъединённые ячейки')) ||
    texts.some((text) => text.includes('бъединённые ячейки листа «Слияния»')) ||
    (report?.entries ?? []).some(({ finding }) => finding.code === 'file-part-left-out') ||
    JSON.stringify(reports.slots).includes('"what":"merges"')
  );
}

/** The workbook of a pane; how it is printed is left out where the host prints otherwise, rules are told range by range. */
const stateUnder = (pane: Pane, { scaled }: Fact): State =>
  stateOf(pane.excel).map((sheet) => {
    const { pageLayout, conditionalFormats } = sheet.parts;
    const rules = conditionalFormats.flatMap((format) =>
      format.ranges.map((range) => JSON.stringify({ ...format, ranges: [range] })),
    );
    const parts = {
      ...sheet.parts,
      pageLayout: { ...pageLayout, ...(scaled && { zoom: {} }) },
      conditionalFormats: rules.sort(),
    };
    return { ...sheet, parts };
  });

interface Usual {
  readonly done: State;
  readonly syncs: number;
}

const usuals = new Map<string, Promise<Usual>>();

/** What the use case comes to in a host without the fact. */
function usual(useCase: UseCase, fact: Fact): Promise<Usual> {
  const key = JSON.stringify([useCase.name, fact.manyMerges, fact.scaled]);
  const known = usuals.get(key) ?? doneUsually(useCase, fact);
  usuals.set(key, known);
  return known;
}

async function doneUsually(useCase: UseCase, { manyMerges, scaled }: Fact): Promise<Usual> {
  const plain = { ...USUAL, ...(manyMerges && { manyMerges }), ...(scaled && { scaled }) };
  const pane = await prepared(useCase, plain);
  pane.excel.recorder.reset();
  await useCase.run(pane);
  expect(pane.state().notice?.kind).not.toBe('fault');
  const syncs = pane.excel.recorder.syncs.filter(({ housekeeping }) => !housekeeping).length;
  return { done: stateUnder(pane, plain), syncs };
}

const changeOf = (error: UserError | null) =>
  error && 'change' in error.data ? (error.data.change?.state ?? null) : null;

/** Runs a use case under a fact, and holds that nothing is lost, half written or half said. */
async function outcomeOf(useCase: UseCase, fact: Fact): Promise<Outcome> {
  const { done, syncs } = await usual(useCase, fact);
  if (!fact.silent) return oneOutcome(useCase, fact, { done, syncs });
  const outcomes: Outcome[] = [];
  for (let sync = 1; sync <= syncs; sync += 1) {
    outcomes.push(await oneOutcome(useCase, fact, { done, syncs: sync }));
  }
  return (['undone', 'said so', 'done without'] as const).find((own) => outcomes.includes(own)) ?? 'done';
}

/** The same where `syncs` is the one that a silent host never answers. */
async function oneOutcome(useCase: UseCase, fact: Fact, { done, syncs }: Usual): Promise<Outcome> {
  const isWaiting = fact.silent ?? fact.typing ?? false;
  const pane = await prepared(useCase, fact, isWaiting ? PATIENCE : undefined);
  const before = stateUnder(pane, fact);
  const lastStep = pane.state().undo.at(-1);
  begin(pane.excel, fact);
  if (fact.silent) pane.excel.host.faults.failSync(syncs, { kind: 'silence' });
  await useCase.run(pane);
  const { notice, work, undo: offered } = pane.state();
  expect(work.kind).toBe('idle');
  end(pane.excel, fact);
  if (notice?.kind === 'memo') {
    expect(pane.excel.bridge.downloads).toEqual(notice.saved ? [notice.name] : []);
    expectSame(stateUnder(pane, fact), before);
    if (!notice.saved) return 'said so';
    return fact.unread && tellsUnread(pane) ? 'done without' : 'done';
  }
  if (notice?.kind !== 'fault') {
    const after = stateUnder(pane, fact);
    if (fact.unread && tellsUnread(pane)) {
      expectSame(ofPerson(after), ofPerson(done));
      return 'done without';
    }
    expectSame(after, done);
    if (fact.options?.paintsOnCalculation && useCase.name.endsWith('again')) {
      expect(pane.excel.host.unpainted).toEqual([]);
    }
    return 'done';
  }
  const { error } = notice.fault;
  expect(error).not.toBeNull();
  const change = changeOf(error);
  const isLeft = change === 'unknown' || change === 'partly-written';
  if (isLeft && offered.at(-1) !== lastStep) await undo(pane);
  const after = stateUnder(pane, fact);
  // A use case that only reads, or whose answer alone was lost, may have done all.
  if (!isDeepStrictEqual(after, done) || isLeft) expectSame(after, before);
  await useCase.run(pane);
  const again = pane.state().notice;
  // Showing a cell tells of nothing where it goes well, and leaves what was told.
  expect(again?.kind === 'fault' && again !== notice).toBe(false);
  expectSame(stateUnder(pane, fact), done);
  return change === 'rolled-back' || isLeft ? 'undone' : 'said so';
}

/** With all other tests each fact is tried with two use cases or more, each use case with one fact or more. */
const isTried = (useCase: number, fact: number): boolean =>
  isWriting || size(0, 1) === 1 || (useCase * 7 + fact) % 13 === 0;

const told = outcomesOf(readFileSync(PAGE, 'utf8'));
/** What was tried, and what became of it; null where the test failed. */
const found = new Map<string, Outcome | null>();

describe.each(FACTS.map((fact, at) => ({ fact, at })))('$fact.about', ({ fact, at }) => {
  const tried = USE_CASES.filter((_useCase, index) => isTried(index, at));
  test.each(tried)('$name', async (useCase) => {
    const key = `${fact.id} ${useCase.name}`;
    found.set(key, null);
    const outcome = await outcomeOf(useCase, fact);
    found.set(key, outcome);
    if (!isWriting) expect(outcome).toBe(told.get(key));
  });
});

afterAll(() => {
  if (!isWriting) return;
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, pageOf(page, new Map([...outcomesOf(page), ...found])));
});
