import type { DocumentPhrase, Item, Recurrence, WholePlan } from './model';

/** What has been said so far. */
export interface Draft {
  readonly items: Item[];
  readonly kept: string[];
  /** The whole plan as said, which dates beside it make more exact. */
  readonly wholes: string[];
  whole: WholePlan | null;
  recurrence: Recurrence | null;
  document: DocumentPhrase | null;
  asNeeded: boolean;
  condition: boolean;
  holidays: boolean;
  readonly namedHolidays: Item[];
  labelled: boolean;
  dayAlone: boolean;
  /** Days of the week are named: each week, or only what day a date is. */
  weekday: boolean;
}

export const newDraft = (): Draft => ({
  items: [],
  kept: [],
  wholes: [],
  whole: null,
  recurrence: null,
  document: null,
  asNeeded: false,
  condition: false,
  holidays: false,
  namedHolidays: [],
  labelled: false,
  dayAlone: false,
  weekday: false,
});
