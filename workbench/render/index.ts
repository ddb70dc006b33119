export type { ConvertOptions } from './convertFile';
export { type ConvertedKind, convertWorkbook } from './convertWorkbook';
export { RenderError, type RenderFault } from './errors';
export { DRAWING, findLibreOffice, findPdftoppm } from './programs';
export { renderPages } from './renderPages';
export { withTemporaryFolder } from './temporaryFolder';
export { documentsOf, EXAMPLE, type ExampleDocument, exampleDocuments, WORD_MEMO } from './exampleDocuments';
export { bare, measuresOf, type PrintedPage, printedPages, printedPagesOf } from './printedPages';
