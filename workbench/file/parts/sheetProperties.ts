import type { FilePackage } from './filePackage';
import { addContentType, addRelation, relationsOf } from './relations';
import { attribute, element, insertBefore, tags } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const RELATION = 'customProperty';

/** What may stand behind the custom properties in a sheet's XML. */
const FOLLOWERS = [
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
].flatMap((name) => [`<${name} `, `<${name}>`]);

/** Excel keeps each value as a binary part: the text in UTF-16, low bytes first. */
function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function decode(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, true));
  return text;
}

/** Writes the custom properties of a sheet where Excel keeps them. */
export function writeSheetProperties(
  file: FilePackage,
  sheetPath: string,
  properties: ReadonlyMap<string, string>,
): void {
  if (properties.size === 0) return;
  const written = [...properties].map(([name, value]) => {
    const count = file.paths.filter((path) => path.startsWith('xl/customProperty')).length;
    const path = `xl/customProperty${String(count + 1)}.bin`;
    file.write(path, encode(value));
    addContentType(file, path, CONTENT_TYPE);
    return element('customPr', { name, 'r:id': addRelation(file, sheetPath, RELATION, path) });
  });
  const list = element('customProperties', {}, written.join(''));
  file.write(sheetPath, insertBefore(file.text(sheetPath), [...FOLLOWERS, '</worksheet>'], list));
}

export function readSheetProperties(file: FilePackage, sheetPath: string): ReadonlyMap<string, string> {
  const targets = new Map(relationsOf(file, sheetPath).map(({ id, target }) => [id, target]));
  return new Map(
    [...tags(file.text(sheetPath), 'customPr')].flatMap((tag) => {
      const part = file.part(targets.get(attribute(tag, 'id') ?? '') ?? '');
      return part ? [[attribute(tag, 'name') ?? '', decode(part)] as const] : [];
    }),
  );
}
