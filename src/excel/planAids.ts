import {
  a1,
  a1Range,
  type AcceptedValue,
  AID_LIMITS,
  fixedRange,
  type PlanNote,
  type PlanValidation,
  sheetAddress,
  type SheetValidations,
  type SheetLayout,
} from '../workbook';
import { bytesOf, runSteps, sheetIn, type Step } from './batches';
import { rangeAt } from './rectangles';
import { type FindSheet, step } from './planFrame';

/** Excel takes notes of add-ins since then; a client that was built before knows none. */
export const takesNotes = (): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.18') && 'notes' in Excel.Worksheet.prototype;

/**
 * The steps that explain cells. Where this Excel takes no notes of add-ins, a cell shows the same text while it is
 * selected, as far as there is room for it.
 */
export const writeNotes = ({ notes = [] }: SheetLayout, find: FindSheet): Step[] => {
  const isTaken = takesNotes();
  return notes.map((note) =>
    isTaken
      ? step(3, () => find().notes.add(a1(note.at.row, note.at.column), note.text), bytesOf(note.text))
      : writeValidation(promptOf(note), find),
  );
};

const promptOf = ({ at: { row, column }, text }: PlanNote): PlanValidation => ({
  range: { top: row, left: column, bottom: row, right: column },
  accepts: { kind: 'any' },
  prompt: { title: '', text },
});

/** The steps that say what cells accept. */
export const writeValidations = ({ validations = [] }: SheetLayout, find: FindSheet): Step[] =>
  validations.map((validation) => writeValidation(validation, find));

type Rules = {
  readonly [K in AcceptedValue['kind']]: (
    accepted: Extract<AcceptedValue, { kind: K }>,
  ) => Excel.DataValidationRule;
};

const between = (from: number, to: number): Excel.BasicDataValidation => ({
  formula1: from,
  formula2: to,
  operator: 'Between',
});

const RULES: Rules = {
  listed: ({ sheet, range }) => ({
    list: { inCellDropDown: true, source: `=${sheetAddress(sheet, fixedRange(range))}` },
  }),
  words: ({ words }) => ({ list: { inCellDropDown: true, source: words.join(',') } }),
  whole: ({ from, to }) => ({ wholeNumber: between(from, to) }),
  decimal: ({ from, to }) => ({ decimal: between(from, to) }),
  day: ({ from, to }) => ({ date: { formula1: from, formula2: to, operator: 'Between' } }),
  // A prompt needs a rule: this one is kept by everything.
  any: () => ({ custom: { formula: '=TRUE' } }),
};

const ruleOf = <K extends AcceptedValue['kind']>(
  accepted: Extract<AcceptedValue, { kind: K }>,
): Excel.DataValidationRule =>
  (RULES[accepted.kind] as (own: typeof accepted) => Excel.DataValidationRule)(accepted);

/** The step that says what cells accept, in place of what was said of them before. */
export function writeValidation({ range, accepts, prompt, refusal }: PlanValidation, find: FindSheet): Step {
  const rule = ruleOf(accepts);
  const told = {
    showPrompt: true,
    title: prompt.title.slice(0, AID_LIMITS.title),
    message: prompt.text.slice(0, AID_LIMITS.prompt),
  };
  const alert = {
    showAlert: refusal !== undefined && accepts.kind !== 'any',
    title: (refusal?.title ?? '').slice(0, AID_LIMITS.title),
    message: (refusal?.text ?? '').slice(0, AID_LIMITS.refusal),
    style: refusal?.stop === true ? ('Stop' as const) : ('Warning' as const),
  };
  const run = (): void => {
    const { dataValidation } = find().getRange(a1Range(range));
    dataValidation.rule = rule;
    dataValidation.prompt = told;
    dataValidation.errorAlert = alert;
  };
  return step(6, run, bytesOf(JSON.stringify([rule, told, alert])));
}

/** Says what cells of sheets that are there accept. */
export const offerOn = (context: Excel.RequestContext, sheets: readonly SheetValidations[]): Promise<void> =>
  runSteps(
    context,
    sheets.flatMap(({ sheet, validations }) =>
      validations.map((own) => writeValidation(own, () => sheetIn(context, sheet))),
    ),
    // Half of the lists would be worse than those that were there.
    { mostCalls: Infinity },
  );

/** The step that makes a table of rows which have the looks that they shall have. */
export const writeTable = ({ table }: SheetLayout, find: FindSheet): Step[] =>
  table === undefined
    ? []
    : [
        step(8, () => {
          const sheet = find();
          const made = sheet.tables.add(rangeAt(sheet, table.range), true);
          made.name = table.name;
          made.style = 'TableStyleLight1';
          made.showBandedRows = false;
        }),
      ];
