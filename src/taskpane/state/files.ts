import type {
  BeginOffer,
  GivenFacts,
  ImportedFile,
  ImportReason,
  PlannedImport,
  PlannedTemplates,
} from '../../app';
import type { WorkbookSnapshot } from '../../workbook';
import type { Fault } from './faults';

/** A file that a person has picked, and how far its reading has come. */
export interface PickedFile {
  /** One of its kind while the pane is open: names may repeat. */
  readonly id: number;
  readonly name: string;
  readonly stage: 'waiting' | 'reading' | 'read' | 'failed';
  /** Why it could not be read. */
  readonly fault: Fault | null;
}

/** What can be asked of a file that doesn't say it. */
export const ASKED_FACTS = [
  'subject',
  'class',
  'schoolYear',
  'procedure',
] as const satisfies readonly (keyof GivenFacts)[];
export type AskedFact = (typeof ASKED_FACTS)[number];

/** By the id of a file. */
export type GivenByFile = Readonly<Record<number, GivenFacts>>;

/** Exports that were read, and what importing them would do. */
export interface ImportPreview {
  readonly files: readonly PickedFile[];
  readonly planned: PlannedImport;
  readonly given: GivenByFile;
}

/** What the area of files shows. */
export type FilesState =
  | { readonly kind: 'start' }
  /** `before` is what is shown again where the reading is given up. */
  | { readonly kind: 'reading'; readonly files: readonly PickedFile[]; readonly before: FilesState }
  | { readonly kind: 'import'; readonly preview: ImportPreview }
  /** The tables of a document. */
  | { readonly kind: 'tables'; readonly tables: WorkbookSnapshot }
  | { readonly kind: 'templates'; readonly planned: PlannedTemplates }
  /** Sheets to fill in. */
  | { readonly kind: 'begin'; readonly offer: BeginOffer };

export const NO_FILES: FilesState = { kind: 'start' };

/** Each picked file with what was imported of it; null where it could not be read. */
export function importedFiles({
  files,
  planned,
}: ImportPreview): readonly { readonly picked: PickedFile; readonly read: ImportedFile | null }[] {
  const read = [...planned.imported.files];
  return files.map((picked) => ({
    picked,
    read: picked.stage === 'read' ? (read.shift() ?? null) : null,
  }));
}

const MISSING = {
  'subject-missing': 'subject',
  'class-missing': 'class',
  'year-missing': 'schoolYear',
  'procedure-missing': 'procedure',
} as const;

/** It is told of something that a person is asked. */
export const isAsked = (reason: ImportReason): reason is keyof typeof MISSING => reason in MISSING;

/** What a file does not say and a person has to. */
export function factsMissing({ leftOut }: ImportedFile): readonly AskedFact[] {
  const missing = new Set(leftOut.flatMap(({ reason }) => (isAsked(reason) ? [MISSING[reason]] : [])));
  return ASKED_FACTS.filter((fact) => missing.has(fact));
}
