import type { DataKind } from '../../data';
import type { Template } from '../../roadmap';
import type { SchoolYear, TemplateMark } from '../../tables';

/** A school that a template is for, or that its lists offer. */
export interface TemplateSchool {
  readonly name: string;
  readonly login: string | null;
}

/** A row of a sheet that is filled in before it is given out: column key → value. */
export type PreparedRow = Readonly<Record<string, string | number>>;

/** A sheet that a workbook to fill in may have. */
export type FormName = DataKind | 'roadmap' | 'settings' | 'template';

/** What a workbook to fill in is made of. */
export interface TemplateInput {
  readonly mark: TemplateMark;
  /** What its roadmap must hold. */
  readonly roadmap: Template;
  /** Where the roadmap's template is none of the product's own, the workbook tells it. */
  readonly ownRoadmap: boolean;
  readonly schools: readonly TemplateSchool[];
  /** Years that cells may name, the latest first. */
  readonly years: readonly SchoolYear[];
  readonly prepared: ReadonlyMap<DataKind, readonly PreparedRow[]>;
  /** Those of its sheets that are wanted; all that the template has where left out. */
  readonly only?: readonly FormName[];
}

/** What is chosen from in cells. */
export const LIST_NAMES = [
  'schools',
  'years',
  'procedures',
  'subjects',
  'grades',
  'periods',
  'categories',
  'answers',
  'levels',
  'factors',
  'deficitTypes',
  'states',
  'documents',
  'stages',
  'eventKinds',
  'marks',
  'eventLevels',
] as const;
export type ListName = (typeof LIST_NAMES)[number];
