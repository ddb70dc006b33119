import type {
  BeginOffer,
  GivenFacts,
  ImportedFile,
  ImportReason,
  PlannedImport,
  PlannedTemplates,
} from '../../app';
import type { PlannedCollection, TakenFile } from '../../app';
import type { Day, UndoRecord, WorkbookSnapshot } from '../../workbook';
import type { ComparedFiles } from '../../reader';
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

/** A file of a school as it was picked and read. */
export interface CollectedPick {
  readonly id: number;
  readonly file: File;
  /** Whose it is, as the person says; null where the file is to tell. */
  readonly school: string | null;
  readonly taken: TakenFile;
}

/** Files of schools that were read, and what collecting them would do. */
export interface CollectionPreview {
  readonly picks: readonly CollectedPick[];
  /** The list of schools and the settings of the open workbook. */
  readonly lists: WorkbookSnapshot;
  /** The last day on which a file is on time, as the person says. */
  readonly due: Day | null;
  readonly planned: PlannedCollection;
  /** How writing it is taken back; null until it is written. */
  readonly undo: UndoRecord | null;
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
  | { readonly kind: 'begin'; readonly offer: BeginOffer }
  /** Files of schools are to be picked. */
  | { readonly kind: 'collecting' }
  | { readonly kind: 'collection'; readonly preview: CollectionPreview }
  /** What became of the activities; `isOpen` where the newer state is that of the open workbook. */
  | { readonly kind: 'comparison'; readonly files: ComparedFiles; readonly isOpen: boolean };

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
