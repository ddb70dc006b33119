/** Tables, and a column of each, as SQL names them: «individualPlan» is `individual_plan`. */
export const sqlName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Schools that a report is on in its year (`back` 0) and the year before it (1): ШНОР where «Настройки» name no others. */
const SUPPORTED = `supported AS (
  SELECT DISTINCT y.municipality, y.back, y.school_year, s.school
  FROM report_years y
  JOIN schools s ON s.municipality = y.municipality
  WHERE s.in_report AND (s.school_year IS NULL OR s.school_year = y.school_year)
)`;

/**
 * An indicator of all supported schools, by municipality and report year, from the figures of schools: rows of
 * `municipality`, `back`, `school`, `numerator`, `denominator`. A school whose part exceeds the whole is left out.
 */
export const pooledSql = (figures: readonly string[], counts: 'whole' | 'weighted'): string => `WITH ${[
  SUPPORTED,
  ...figures,
].join(',\n')}
SELECT
  y.municipality,
  y.back,
  y.school_year,
  CAST(sum(f.numerator) AS DOUBLE) AS numerator,
  CAST(sum(f.denominator) AS DOUBLE) AS denominator,
  CAST(sum(f.numerator) AS DOUBLE) / CAST(sum(f.denominator) AS DOUBLE) AS value
FROM figures f
JOIN report_years y ON y.municipality = f.municipality AND y.back = f.back
WHERE f.denominator > 0 AND f.numerator <= f.denominator${counts === 'whole' ? WHOLE : ''}
GROUP BY y.municipality, y.back, y.school_year
ORDER BY y.municipality, y.back
`;

/** Persons are counted whole. */
const WHOLE = '\n  AND f.numerator = floor(f.numerator) AND f.denominator = floor(f.denominator)';

/** The denominator that settings of a municipality may choose instead of the usual one. */
export interface ChosenTotal {
  /** A column of `report_years`, and what it says then. */
  readonly setting: string;
  readonly says: string;
  readonly total: string;
}

/** The sum of a column over the sum of another, over rows that give both. */
export function personFigures(
  table: string,
  part: string,
  total: string,
  chosen: ChosenTotal | null,
): readonly string[] {
  const whole = chosen
    ? `CASE WHEN y.${chosen.setting} = '${chosen.says}' THEN t.${sqlName(chosen.total)} ELSE t.${sqlName(total)} END`
    : `t.${sqlName(total)}`;
  return [
    `counted AS (
  SELECT s.municipality, s.back, s.school, t.${sqlName(part)} AS part, ${whole} AS whole
  FROM supported s
  JOIN report_years y ON y.municipality = s.municipality AND y.back = s.back
  JOIN ${table} t
    ON t.municipality = s.municipality AND t.school = s.school AND t.school_year = s.school_year
)`,
    `figures AS (
  SELECT municipality, back, school, sum(part) AS numerator, sum(whole) AS denominator
  FROM counted
  WHERE part IS NOT NULL AND whole IS NOT NULL
  GROUP BY municipality, back, school
)`,
  ];
}

/** Schools that say yes, of those whose answer is known; an empty cell is no yes where any school has answered. */
export const flagFigures = (flag: string): readonly string[] => [
  `answers AS (
  SELECT y.municipality, y.back, t.school, t.${sqlName(flag)} AS answer
  FROM report_years y
  JOIN schools t ON t.municipality = y.municipality
  WHERE (t.school_year IS NULL OR t.school_year = y.school_year)
    AND (y.back = 0 OR y.schools_dated)
    AND t.${sqlName(flag)} IS NOT NULL
)`,
  `answered AS (
  SELECT DISTINCT municipality, back FROM answers WHERE answer <> 'blank'
)`,
  `figures AS (
  SELECT a.municipality, a.back, a.school,
    max(CASE WHEN a.answer = 'yes' THEN 1 ELSE 0 END) AS numerator, 1 AS denominator
  FROM answers a
  JOIN answered n ON n.municipality = a.municipality AND n.back = a.back
  JOIN supported s ON s.municipality = a.municipality AND s.back = a.back AND s.school = a.school
  GROUP BY a.municipality, a.back, a.school
)`,
];
