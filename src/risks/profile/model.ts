import type { Finding } from '../../findings';
import type { MarkedRecord, RiskLevel, RiskRecord, SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import type { CellPlace } from '../../workbook';
import type { RiskFactor } from '../factors';

/** A factor that the sheet «Риски» has a column of. */
export interface ProfileFactor {
  /** That of the list, or one of the municipality's own. */
  readonly id: string;
  /** As the list names it, or as the header does. */
  readonly name: string;
  /** Null for a factor of the municipality's own. */
  readonly known: RiskFactor | null;
  /** Its header cells, one in each table that has the column. */
  readonly headers: readonly CellPlace[];
}

/**
 * What the profile says of a factor: its significance; `none`: the cell is empty or says «нет»; `unread`: the cell
 * holds a word of no known meaning; `not-assessed`: the table has no such column.
 */
export type HeatState = RiskLevel | 'none' | 'unread' | 'not-assessed';

export interface HeatCell {
  readonly state: HeatState;
  /** Null exactly where not assessed. */
  readonly place: CellPlace | null;
}

/** Schools, or factors, by significance. Those found without one are counted apart from «низкая». */
export type LevelCounts = Readonly<Record<RiskLevel, number>>;

/** A factor found in a school. */
export interface FoundRisk {
  readonly factor: ProfileFactor;
  readonly school: SchoolRef;
  readonly level: RiskLevel;
  readonly place: CellPlace;
}

/** `rated`: one of the two has no significance, so neither is the greater. */
export type ChangeKind = 'appeared' | 'gone' | 'stronger' | 'weaker' | 'rated';

/** A factor that both profiles of a school assess, and not alike. */
export interface RiskChange {
  readonly factor: ProfileFactor;
  readonly kind: ChangeKind;
  readonly from: HeatCell;
  readonly to: HeatCell;
}

/** A row of the heat map. */
export interface SchoolProfile {
  readonly school: SchoolRef;
  readonly record: RiskRecord;
  /** One for each factor of the profile, in its order. */
  readonly cells: readonly HeatCell[];
  /** By weight: high, medium, low, then those without significance; in each the order of columns. */
  readonly found: readonly FoundRisk[];
  readonly counts: LevelCounts;
  /** The latest earlier profile; null where the sheet tells of none. */
  readonly previous: { readonly record: RiskRecord; readonly cells: readonly HeatCell[] } | null;
  readonly changes: readonly RiskChange[];
}

/** An activity that answers a factor. */
export interface CoveringActivity {
  /** The cell of its text. */
  readonly place: CellPlace;
  readonly number: string | null;
  readonly title: string;
  /** The cell that names the factor; null where the activity only seems to answer it, by its words. */
  readonly named: CellPlace | null;
}

/** `named`: some activity names the factor; `presumed`: some answer it by their words alone. */
export type Coverage = 'named' | 'presumed' | 'none' | 'no-roadmap';

/** A column of the heat map. */
export interface FactorProfile {
  readonly factor: ProfileFactor;
  /** The schools in which it was found, by weight and then in the order of the sheet. */
  readonly found: readonly FoundRisk[];
  readonly counts: LevelCounts;
  /** Cells with a word of no known meaning. */
  readonly unread: readonly CellPlace[];
  /** The same schools in their previous profiles; null where no school has one. */
  readonly previous: LevelCounts | null;
  readonly coverage: Coverage;
  /** Those that name the factor first. */
  readonly activities: readonly CoveringActivity[];
}

/** Low results of a school in a year, pooled over its procedures. */
export interface LowShare {
  readonly year: SchoolYear;
  /** Participants with low results; a fraction where the data give shares. */
  readonly part: number;
  readonly total: number;
  /** The rows that it was computed from. */
  readonly records: readonly MarkedRecord[];
}

/** Results that the profile contradicts: the share of low results is over the threshold, and yet this is the mark. */
export interface Contradiction {
  readonly school: SchoolRef;
  readonly factor: Pick<RiskFactor, 'id' | 'name'>;
  readonly kind: 'not-marked' | 'rated-low' | 'not-assessed';
  /** The cell of the mark; null where there is no such column. */
  readonly place: CellPlace | null;
  readonly share: LowShare;
  /** In percent, from the settings. */
  readonly limit: number;
}

/** A supported school, or one profiled before, that has no profile of the report year. */
export interface Unprofiled {
  readonly school: SchoolRef;
  /** Its latest profile. */
  readonly latest: RiskRecord | null;
}

export interface RiskProfile {
  /** There is a table of risks. */
  readonly given: boolean;
  /** The year of the profiles; null where the sheet tells none. */
  readonly year: SchoolYear | null;
  /** In the order of columns. */
  readonly factors: readonly FactorProfile[];
  /** In the order of the sheet. */
  readonly schools: readonly SchoolProfile[];
  readonly unprofiled: readonly Unprofiled[];
  readonly contradictions: readonly Contradiction[];
  /** Columns and texts that name no known factor, columns of one factor that repeat. */
  readonly findings: readonly Finding[];
}
