import type { CellPosition, CellRange } from '../../../src/workbook';
import {
  clearContents,
  EN_US,
  type EntryContext,
  ExcelError,
  RU_RU,
  type Sheet,
  singleCell,
  validationsIn,
  writeEntries,
} from '../../model';
import { listItems } from '../grid/validationList';
import { editText } from '../text/editText';
import { Store } from './store';
import type { Workbench } from './workbench';

/** A cell that is being typed into. */
export interface Edit extends CellPosition {
  readonly sheetId: string;
  readonly text: string;
  /** Started by typing: arrows then end it and move on, as in Excel. */
  readonly typed: boolean;
  /** Where the person types: in the cell or in the formula bar. */
  readonly inBar: boolean;
}

const ENTRY_LOCALES = { ru: RU_RU, en: EN_US } as const;

/** What a person does to cells. Refusals become messages. */
export class Editing {
  readonly edit = new Store<Edit | null>(null);

  constructor(private readonly workbench: Workbench) {}

  /** Starts typing into a cell: with the given text, or with what the cell holds. */
  begin(sheet: Sheet, { row, column }: CellPosition, text: string | null, inBar = false): void {
    this.workbench.current.host.cellEdit.begin();
    const { language } = this.workbench.options.get();
    const held = editText(sheet.cells.get(row, column), sheet.styleAt(row, column).numberFormat, language);
    this.edit.set({ sheetId: sheet.id, row, column, text: text ?? held, typed: text !== null, inBar });
  }

  change(text: string): void {
    const edit = this.edit.get();
    if (edit) this.edit.set({ ...edit, text });
  }

  /** Ends typing without a change. */
  cancel(): void {
    this.edit.set(null);
    this.workbench.current.host.cellEdit.end();
  }

  /** Enters what was typed; false where it was refused, and typing goes on. */
  commit(): boolean {
    const edit = this.edit.get();
    if (!edit) return true;
    const sheet = this.workbench.current.session.workbook.findSheet(edit.sheetId);
    if (!sheet) {
      this.cancel();
      return true;
    }
    const { language } = this.workbench.options.get();
    const { numberFormat } = sheet.styleAt(edit.row, edit.column);
    const isUnchanged =
      editText(sheet.cells.get(edit.row, edit.column), numberFormat, language) === edit.text;
    if (!isUnchanged && !this.enter(sheet, edit, edit.text)) return false;
    this.cancel();
    return true;
  }

  /** Enters a text into a cell as if typed; false where it is refused. */
  enter(sheet: Sheet, at: CellPosition, text: string): boolean {
    return this.isAllowed(sheet, at, text) && this.write(sheet, singleCell(at.row, at.column), () => text);
  }

  /** Enters texts into a range, by row and column counted from its corner; null leaves a cell as it is. */
  write(sheet: Sheet, range: CellRange, textAt: (row: number, column: number) => string | null): boolean {
    const { calculator, workbook } = this.workbench.current.session;
    return this.attempt(() => {
      writeEntries({ calculator, workbook, entry: this.entry() }, sheet, range, textAt);
    });
  }

  clear(sheet: Sheet, ranges: readonly CellRange[]): boolean {
    return this.attempt(() => {
      for (const range of ranges) clearContents(sheet, range);
    });
  }

  private attempt(run: () => void): boolean {
    try {
      this.workbench.current.session.transact('person', run);
      return true;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.workbench.tell({ kind: 'refused', code: error.code });
      return false;
    }
  }

  private entry(): EntryContext {
    const { session } = this.workbench.current;
    return { locale: ENTRY_LOCALES[this.workbench.options.get().language], year: session.entry.year };
  }

  /** Excel refuses what isn't on a cell's list, unless the list only warns. */
  private isAllowed(sheet: Sheet, { row, column }: CellPosition, text: string): boolean {
    if (text === '' || text.startsWith('=')) return true;
    const [validation] = validationsIn(sheet, singleCell(row, column));
    if (validation?.rule.kind !== 'list') return true;
    const { style, showAlert, title, message } = validation.errorAlert;
    if (!showAlert || style !== 'Stop') return true;
    const { session } = this.workbench.current;
    const items = listItems(
      session.workbook,
      sheet,
      validation.rule.source,
      this.workbench.options.get().language,
    );
    if (items.length === 0 || items.includes(text)) return true;
    this.workbench.tell({ kind: 'invalidEntry', title, message });
    return false;
  }
}
