import { type FailedChange, isUserError, UserError } from '../findings';
import {
  a1Range,
  type FindingMark,
  inTurns,
  type SheetPlan,
  type TakenMarks,
  type Unmarked,
} from '../workbook';
import { bytesOf, runSteps, sheetIn, type Step } from './batches';
import { AREA_CALLS, formatOf, ONE_BY_ONE, TOGETHER } from './areas';
import { userErrorOf } from './errors';
import { askFill, findMarks, type FoundMarks, type MarkedSheet, rangesOf } from './markedSheets';
import { askOwnSheet } from './ownSheet';
import { takesNotes } from './planAids';
import { step } from './planFrame';
import { planSteps } from './planSheet';
import type { Run } from './run';

/** One request for all: half of the marks would be worse than all of them. */
const WHOLE = { mostCalls: Infinity } as const;

/** What Excel tells of a colour behind that nobody chose. */
const AUTOMATIC: ReadonlySet<string> = new Set(['', '#000000']);

/**
 * Takes out what shows findings: five syncs, more where sheets are long. Where that fails, what is gone by then is put
 * back. Rejects with a `UserError`.
 */
export async function unmark(run: Run): Promise<Unmarked> {
  let taken: TakenMarks | null = null;
  try {
    return await run(async (context) => {
      const found = await findMarks(context);
      const marks = takenOf(found);
      const steps = takingSteps(context, found);
      if (steps.length > 0) {
        taken = marks;
        await runSteps(context, steps, WHOLE);
      }
      return { marks, keepsNotes: !takesNotes() };
    });
  } catch (error) {
    throw await failed(error, taken, (marks) => mark(run, marks.cells, null));
  }
}

/** Puts marks back where they are not, and a sheet of findings before all others: two syncs. Rejects as {@link unmark}. */
export async function mark(run: Run, marks: readonly FindingMark[], sheet: SheetPlan | null): Promise<void> {
  try {
    await run((context) => putMarks(context, marks, sheet));
  } catch (error) {
    throw userErrorOf(error);
  }
}

async function failed(
  error: unknown,
  taken: TakenMarks | null,
  putBack: (taken: TakenMarks) => Promise<void>,
): Promise<unknown> {
  if (taken === null) return userErrorOf(error, { change: { state: 'nothing-written' } });
  const undo = { cells: [], inserted: [], marks: taken };
  if (isUserError(error, 'excel-silent')) {
    return new UserError('excel-silent', { ...error.data, change: { state: 'unknown', undo } });
  }
  let change: FailedChange = { state: 'rolled-back' };
  try {
    await putBack(taken);
  } catch {
    change = { state: 'partly-written', undo };
  }
  return userErrorOf(error, { change });
}

function takenOf({ sheets, findings }: FoundMarks): TakenMarks {
  const cells = sheets.flatMap(({ name, painted, notes }) => {
    const colors = new Map(painted.map(({ cell, color }) => [cell, color]));
    const put = new Map(notes.map((note) => [note.cell, note.put]));
    return [...new Set([...colors.keys(), ...put.keys()])].map((cell) => ({
      sheet: name,
      cell,
      color: colors.get(cell) ?? null,
      note: put.get(cell) ?? null,
    }));
  });
  return { cells, sheet: findings };
}

/** The steps that take marks out, the sheet of findings last. */
function takingSteps(
  context: Excel.RequestContext,
  { sheets, findings, structureIsProtected }: FoundMarks,
): readonly Step[] {
  const steps = sheets.flatMap((sheet) => [
    // Programs that don't keep what marks the sheet don't keep the colour behind a fill either, but write one of their own.
    ...unpaintSteps(context, sheet, findings !== null),
    ...noteSteps(context, sheet),
  ]);
  if (!findings) return steps;
  const { name } = findings;
  if (structureIsProtected) throw new UserError('excel-protected-structure', { sheet: name });
  return [
    ...steps,
    step(2, () => {
      sheetIn(context, name).delete();
    }),
  ];
}

function unpaintSteps(
  context: Excel.RequestContext,
  { name, isProtected, painted, notes }: MarkedSheet,
  isBehindKept: boolean,
): readonly Step[] {
  if (isProtected && painted.length + notes.length > 0)
    throw new UserError('excel-protected-sheet', { sheet: name });
  const byFormer = new Map<string, string[]>();
  for (const { cell, behind } of painted) {
    const former = isBehindKept && !AUTOMATIC.has(behind) ? behind : '';
    if (byFormer.get(former)?.push(cell) === undefined) byFormer.set(former, [cell]);
  }
  return [...byFormer].flatMap(([former, cells]) =>
    TOGETHER.texts(rangesOf(cells).map(a1Range)).map((text) =>
      step(
        AREA_CALLS + 3,
        () => {
          const { fill } = formatOf(sheetIn(context, name), text);
          fill.clear();
          if (former !== '') fill.color = former;
        },
        text.length,
      ),
    ),
  );
}

const noteSteps = (context: Excel.RequestContext, { name, notes }: MarkedSheet): readonly Step[] =>
  notes.map(({ cell, own }) =>
    step(
      3,
      () => {
        const note = sheetIn(context, name).notes.getItem(cell);
        if (own.trim() === '') note.delete();
        else note.content = own;
      },
      bytesOf(own),
    ),
  );

async function putMarks(
  context: Excel.RequestContext,
  marks: readonly FindingMark[],
  plan: SheetPlan | null,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load({ protected: true });
  const question = plan && askOwnSheet(context, plan);
  const names = [...new Set(marks.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load({ name: true });
    sheet.protection.load({ protected: true });
    return { name, sheet };
  });
  await context.sync();
  const there = new Map(sheets.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet]])));
  const hasNotes = takesNotes();
  const asked = marks.flatMap((own) => {
    const sheet = there.get(own.sheet);
    if (!sheet) return [];
    if (sheet.protection.protected) throw new UserError('excel-protected-sheet', { sheet: own.sheet });
    const note = hasNotes ? sheet.notes.getItemOrNullObject(own.cell).load({ content: true }) : null;
    return [{ own, fill: askFill(sheet, own.cell), note }];
  });
  await context.sync();
  const target = question?.(protection.protected);
  const steps =
    target && target.now === null
      ? await inTurns(planSteps(context, [target], { areas: ONE_BY_ONE, layouts: new Map() }))
      : [];
  const marking = asked.flatMap(({ own, fill, note }): readonly Step[] => {
    const known = note === null || note.isNullObject ? null : note.content;
    return [...paintStep(context, own, fill()), ...(note ? noteStep(context, own, known) : [])];
  });
  if (steps.length + marking.length > 0) await runSteps(context, [...steps, ...marking], WHOLE);
}

function paintStep(
  context: Excel.RequestContext,
  { sheet, cell, color }: FindingMark,
  now: string | null,
): readonly Step[] {
  if (color === null || now === color) return [];
  return [
    step(6, () => {
      const { fill } = sheetIn(context, sheet).getRange(cell).format;
      fill.color = color;
      if (now !== null) fill.patternColor = now;
    }),
  ];
}

function noteStep(
  context: Excel.RequestContext,
  { sheet, cell, note }: FindingMark,
  now: string | null,
): readonly Step[] {
  if (note === null || now?.includes(note)) return [];
  return [
    step(
      3,
      () => {
        const { notes } = sheetIn(context, sheet);
        if (now === null) notes.add(cell, note);
        else notes.getItem(cell).content = note + now;
      },
      bytesOf(note + (now ?? '')),
    ),
  ];
}
