import type { OutputOptions } from './options';

export interface FormFlags extends OutputOptions {
  readonly output: string;
  readonly template?: string;
  readonly year?: string;
  readonly due?: string;
}

export interface PackFlags extends FormFlags {
  readonly schools: string;
  readonly from?: string;
}

export const FORMS = ['roadmap', 'data', 'school'] as const;
export type FormName = (typeof FORMS)[number];

export type ListsFlags = Pick<FormFlags, 'output' | 'format' | 'template'>;
