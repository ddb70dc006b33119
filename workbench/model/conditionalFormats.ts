import type { CellRange } from '../../src/workbook';
import type { Borders, FontStyle } from './style';

/** What a rule paints; parts left out stay as the cell has them. */
export interface RuleFormat {
  readonly font?: Partial<Pick<FontStyle, 'bold' | 'italic' | 'strikethrough' | 'underline' | 'color'>>;
  readonly fill?: string | null;
  readonly numberFormat?: string;
  readonly borders?: Partial<Borders>;
}

export const CELL_VALUE_OPERATORS = [
  'Invalid',
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
export const PRESET_CRITERIA = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;
export const TOP_BOTTOM_TYPES = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
export const COLOR_POINT_TYPES = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;
export const DATA_BAR_POINT_TYPES = ['Automatic', ...COLOR_POINT_TYPES] as const;
export const ICON_POINT_TYPES = ['Number', 'Percent', 'Formula', 'Percentile'] as const;
export const ICON_SETS = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
] as const;

export interface ColorPoint {
  readonly type: (typeof COLOR_POINT_TYPES)[number];
  readonly formula: string | null;
  readonly color: string;
}

export interface DataBarPoint {
  readonly type: (typeof DATA_BAR_POINT_TYPES)[number];
  readonly formula: string | null;
}

export interface IconPoint {
  readonly type: (typeof ICON_POINT_TYPES)[number];
  readonly formula: string;
  readonly operator: 'GreaterThan' | 'GreaterThanOrEqual';
}

/** One kind of rule with its data. Formulas carry the leading «=» and are written for the range's first cell. */
export type Rule =
  | {
      readonly kind: 'CellValue';
      readonly operator: (typeof CELL_VALUE_OPERATORS)[number];
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: 'Custom'; readonly formula: string }
  | {
      readonly kind: 'ContainsText';
      readonly operator: (typeof TEXT_OPERATORS)[number];
      readonly text: string;
    }
  | { readonly kind: 'PresetCriteria'; readonly criterion: (typeof PRESET_CRITERIA)[number] }
  | { readonly kind: 'TopBottom'; readonly type: (typeof TOP_BOTTOM_TYPES)[number]; readonly rank: number }
  | {
      readonly kind: 'ColorScale';
      readonly minimum: ColorPoint;
      readonly midpoint: ColorPoint | null;
      readonly maximum: ColorPoint;
    }
  | {
      readonly kind: 'DataBar';
      readonly lower: DataBarPoint;
      readonly upper: DataBarPoint;
      readonly color: string;
      readonly gradient: boolean;
      readonly showDataBarOnly: boolean;
      readonly direction: 'Context' | 'LeftToRight' | 'RightToLeft';
    }
  | {
      readonly kind: 'IconSet';
      readonly style: (typeof ICON_SETS)[number];
      /** One fewer than the set has icons; the first icon needs none. */
      readonly criteria: readonly IconPoint[];
      readonly showIconOnly: boolean;
      readonly reverse: boolean;
    };

export type RuleKind = Rule['kind'];

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly rule: Rule;
  readonly format: RuleFormat;
  readonly stopIfTrue: boolean;
}
