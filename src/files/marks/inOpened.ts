import { Buffer } from 'buffer';
import { type FindingMark, heldSheet, type TakenMarks } from '../../workbook';
import { openArchive } from '../archive';
import { packageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { partDamaged } from '../errors';
import type { OpenedFile } from '../readWorkbook';
import { addMarks } from './addMarks';
import { takeMarks } from './withoutMarks';

/** The file of a workbook without what shows findings, and what that was. Throws `file-part-damaged`. */
export function takenMarks({ bytes, snapshot, parts }: OpenedFile): {
  readonly bytes: Uint8Array;
  readonly marks: TakenMarks;
} {
  undamaged(bytes);
  const taken = takeMarks(bytes);
  const names = new Map(snapshot.sheets.map(({ name }, index) => [parts[index], name]));
  const cells = taken.marks.flatMap(({ part, ...mark }): FindingMark[] => {
    const sheet = names.get(part);
    return sheet === undefined ? [] : [{ sheet, ...mark }];
  });
  const found = snapshot.sheets.find(({ own }) => own === 'findings');
  return {
    bytes: taken.bytes,
    marks: { cells, sheet: found ? heldSheet(found.name, found.origin, found.values) : null },
  };
}

/** The file of a workbook with its cells marked. The same bytes where none is. Throws `file-part-damaged`. */
export function withMarks(opened: OpenedFile, marks: readonly FindingMark[]): Uint8Array {
  if (marks.length === 0) return opened.bytes;
  const { buffer, archive } = undamaged(opened.bytes);
  const draft = packageDraft(archive);
  addMarks(draft, opened, marks);
  return patchArchive(buffer, draft.changes());
}

function undamaged(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = openArchive(buffer);
  const [damaged] = archive.damaged();
  if (damaged !== undefined) throw partDamaged(damaged);
  return { buffer, archive };
}
