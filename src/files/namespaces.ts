/** The names of the vocabularies that parts of an Office Open XML package are written in (ECMA-376, parts 1 and 4). */
export interface Namespaces {
  readonly main: string;
  /** Attributes such as `r:id`, and the types of relationships with a name behind. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** The names that a workbook is written in, by its part; null for one of neither kind. */
export const namespacesOf = (workbook: string): Namespaces | null =>
  [TRANSITIONAL, STRICT].find(
    ({ main }) => workbook.includes(`"${main}"`) || workbook.includes(`'${main}'`),
  ) ?? null;

export const USUAL_NAMESPACES = TRANSITIONAL;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
