/** @jest-environment jsdom */
import '../workbench/testing/globals';
import { messageOf } from '../src/locales';
import { loadWorkbook } from '../workbench/file';
import { openWorkbook } from '../workbench/testing';
import { cli } from './cli/support';
import { paneOver } from './excel/paneUseCase';
import { bytesOf } from './excel/support';
import { day } from './support/check';

/** What the pane lists of a workbook that is open in Excel, in the words of the command line's contract. */
async function inPane(file: string): Promise<unknown> {
  const excel = await openWorkbook({ workbook: await loadWorkbook(file, bytesOf(file)) });
  const pane = paneOver(excel, { today: day('2022-02-01') });
  await pane.commands.check();
  const { report } = pane.state();
  return {
    status: report?.status,
    sheets: report?.sheets,
    findings: report?.entries.map(({ finding }) => ({
      ...finding,
      message: messageOf(finding, 'ru'),
      fix: finding.fix ?? null,
    })),
  };
}

interface Checked {
  readonly files: readonly {
    readonly status: string;
    readonly sheets: readonly unknown[];
    readonly findings: readonly { readonly fix: object | null }[];
  }[];
}

/** What the command line prints of the same file; edits name their sheet. */
async function inTerminal(file: string): Promise<unknown> {
  const { out } = await cli(['check', file, '--format', 'json']);
  const [checked] = (JSON.parse(out) as Checked).files;
  return checked && { status: checked.status, sheets: checked.sheets, findings: checked.findings };
}

/** Of an edit the command line tells the cell alone: a fix never leaves its sheet. */
const withoutSheets = (found: unknown): unknown =>
  JSON.parse(
    JSON.stringify(found, (key, value: unknown) =>
      (key === 'edits' || key === 'alternatives') && Array.isArray(value) ? strip(value) : value,
    ),
  );

const strip = (edits: readonly unknown[]): unknown =>
  edits.map((edit) => (Array.isArray(edit) ? strip(edit) : { ...(edit as object), sheet: undefined }));

test.each(['examples/roadmap.xlsx', 'examples/municipality.xlsx'])(
  'the pane finds in %s what the command line finds',
  async (file) => {
    const printed = await inTerminal(file);
    expect(withoutSheets(await inPane(file))).toEqual(printed);
  },
);
