import type { fixing as ru } from '../ru/cliFixing';
import type { Worded } from '../language';
import { noun } from './numbers';

const cells = noun({ one: 'cell', other: 'cells' });
const quoted = (text: string): string => (text === '' ? 'empty' : `“${text.replaceAll('\n', '↵')}”`);

export const fixing: Worded<typeof ru> = {
  fix: 'make the corrections by which nothing is lost or guessed',
  fixAfter: `
Only the corrected cells of an .xlsx or .xlsm workbook change; all else in the file stays byte for byte.
Exit code: 0 no errors are left, 1 findings of severity error are left, 2 wrong usage,
3 the file could not be read or written.`,
  undo: 'bring back the cells that the command fix corrected',
  undoAfter: `
Cells changed since the correction stay as they are.
Exit code: 0 all brought back, 1 some cells were left, 2 wrong usage, 3 the file could not be read or written.`,
  options: {
    file: '.xlsx or .xlsm workbook',
    output: 'where to write the workbook',
    inPlace: 'write into the same workbook',
    dryRun: 'show the corrections and write nothing',
    undoFile: 'where to write how to take everything back (.json)',
    record: 'the file written by --undo-file',
  },
  fixed: (count) => `corrected: ${cells(count)}`,
  fixable: (count) => `can be corrected: ${cells(count)}, nothing written`,
  nothing: 'nothing to correct without your decision',
  undone: (count) => `brought back: ${cells(count)}`,
  unformatted:
    'Formats inside the text (bold, colour of single words) are not kept: the correction crosses their border. Undo brings them back.',
  refusedFix:
    'Not corrected: the cell has changed, or other cells share its formula or caption. Correct it in Excel.',
  refusedUndo: 'Left: the cell has changed since the correction.',
  written: (file) => `Written: ${file}`,
  remaining: (counts) => `Remaining: ${counts}`,
  change: (from, to) => `${quoted(from)} → ${quoted(to)}`,
};
