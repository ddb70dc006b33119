import { type FindingMark, MARK_COLORS, parseA1 } from '../../workbook';
import type { PackageDraft } from '../edit/packageDraft';
import { patchSheet } from '../edit/patchSheet';
import { addNotes } from '../edit/sheetNotes';
import { workbookPlace } from '../edit/workbookList';
import { ensureStyles, openStyles } from '../edit/workbookStyles';
import type { OpenedWorkbook } from '../readWorkbook';

const COLORS = Object.values(MARK_COLORS);

/** Paints cells of a workbook over and puts texts into their notes; a cell that is painted so already stays as it is. */
export function addMarks(
  draft: PackageDraft,
  { snapshot, parts }: Pick<OpenedWorkbook, 'snapshot' | 'parts'>,
  marks: readonly FindingMark[],
): void {
  const place = workbookPlace(draft);
  ensureStyles(draft, place);
  const styles = openStyles(draft, place);
  const context = { styles: styles.table, strings: () => null, fixed: [] };
  for (const [index, { name }] of snapshot.sheets.entries()) {
    const part = parts[index];
    const own = marks.flatMap((mark) => {
      const at = mark.sheet === name ? parseA1(mark.cell) : null;
      return at ? [{ ...mark, at }] : [];
    });
    if (!part || own.length === 0) continue;
    const writes = own.flatMap(({ at, color }) =>
      color === null
        ? []
        : [
            {
              ...at,
              content: null,
              restyle: (style: number) =>
                styles.table.unpainted(style, COLORS, true)
                  ? style
                  : (styles.table.painted(style, color) ?? style),
            },
          ],
    );
    if (writes.length > 0) draft.set(part, patchSheet(draft.text(part) ?? '', writes, context).xml);
    addNotes(
      draft,
      part,
      own.flatMap(({ at, note }) => (note === null ? [] : [{ at, text: note }])),
      place,
    );
  }
  styles.write();
}
