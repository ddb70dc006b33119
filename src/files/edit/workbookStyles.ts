import { relationships } from '../package';
import { XML_HEAD } from '../namespaces';
import type { BookFont } from './lookXml';
import { addPart, type PackageDraft } from './packageDraft';
import { styleTable, type StyleTable } from './styleTable';
import type { WorkbookPlace } from './workbookList';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const EXCELS: BookFont = { name: 'Calibri', size: 11 };

/** The styles of a workbook that has none: one format, plain. */
export const plainStyles = (main: string, font: BookFont = EXCELS): string =>
  `${XML_HEAD}<styleSheet xmlns="${main}">` +
  `<fonts count="1"><font><sz val="${font.size}"/><name val="${font.name}"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

interface OpenStyles {
  readonly table: StyleTable;
  /** Writes what was added into the package. */
  readonly write: () => void;
}

type Place = Pick<WorkbookPlace, 'part' | 'namespaces'>;

const stylesPart = (draft: PackageDraft, { part }: Place): string | undefined =>
  relationships(draft, part).find(({ type }) => type === 'styles')?.target;

/** Gives a workbook styles where it has none. */
export function ensureStyles(draft: PackageDraft, place: Place): void {
  if (stylesPart(draft, place) === undefined) addStyles(draft, place, plainStyles(place.namespaces.main));
}

function addStyles(draft: PackageDraft, { part, namespaces }: Place, content: string): void {
  const name = part.replace(/[^/]*$/, 'styles.xml');
  const added = { name, type: 'styles', contentType: STYLES_TYPE, content };
  addPart(draft, part, added, namespaces.relationships);
}

/** The styles of a package's workbook. */
export function openStyles(draft: PackageDraft, place: Place): OpenStyles {
  const known = stylesPart(draft, place);
  const table = styleTable((known !== undefined && draft.text(known)) || plainStyles(place.namespaces.main));
  return {
    table,
    write() {
      const content = table.changed();
      if (content === null) return;
      if (known === undefined) addStyles(draft, place, content);
      else draft.set(known, content);
    },
  };
}
