import { SHOWN_SHARE_DECIMALS } from '../../workbook';

/** Low results of schools supported in either year, by procedure; rows that tell no low result are left out. */
const LOW = `low AS (
  SELECT r.municipality, r.school, r.school_year, r.procedure_key, r.period_key,
    sum(r.low) AS low, sum(r.participants) AS participants, max(r.weight) AS weight
  FROM results r
  JOIN (SELECT DISTINCT municipality, school FROM supported) s
    ON s.municipality = r.municipality AND s.school = r.school
  WHERE r.low IS NOT NULL AND r.participants IS NOT NULL
  GROUP BY r.municipality, r.school, r.school_year, r.procedure_key, r.period_key
)`;

/** Procedures that have participants in a year. */
const HELD = `held AS (
  SELECT municipality, school_year, procedure_key, period_key
  FROM low
  GROUP BY municipality, school_year, procedure_key, period_key
  HAVING sum(participants) > 0
)`;

/** Low results over participants, of the procedures of both years, or of the report year where they have none in common. */
export const INDEX_FIGURES: readonly string[] = [
  LOW,
  HELD,
  `now_held AS (
  SELECT h.municipality, h.procedure_key, h.period_key
  FROM held h
  JOIN report_years y ON y.municipality = h.municipality AND y.back = 0 AND y.school_year = h.school_year
)`,
  `common AS (
  SELECT n.municipality, n.procedure_key, n.period_key
  FROM now_held n
  JOIN report_years y ON y.municipality = n.municipality AND y.back = 1
  JOIN held h ON h.municipality = n.municipality AND h.school_year = y.school_year
    AND h.procedure_key = n.procedure_key AND h.period_key = n.period_key
)`,
  `chosen AS (
  SELECT municipality, procedure_key, period_key, 1 AS comparable FROM common
  UNION ALL
  SELECT n.municipality, n.procedure_key, n.period_key, 0 AS comparable
  FROM now_held n
  WHERE n.municipality NOT IN (SELECT municipality FROM common)
)`,
  `figures AS (
  SELECT s.municipality, s.back, s.school,
    sum(l.weight * l.low) AS numerator, sum(l.weight * l.participants) AS denominator
  FROM supported s
  JOIN low l ON l.municipality = s.municipality AND l.school = s.school AND l.school_year = s.school_year
  JOIN chosen c ON c.municipality = l.municipality
    AND c.procedure_key = l.procedure_key AND c.period_key = l.period_key
  WHERE s.back = 0 OR c.comparable = 1
  GROUP BY s.municipality, s.back, s.school
)`,
];

/**
 * Schools whose share fell in every year, of those with results in all of them: over the procedures that were held in each
 * year. The years before it end one year earlier, where the same procedures were held then too.
 */
export const YEARLY_FIGURES: readonly string[] = [
  LOW,
  HELD,
  `lasting AS (
  SELECT w.municipality, h.procedure_key, h.period_key
  FROM dynamics_years w
  JOIN held h ON h.municipality = w.municipality AND h.school_year = w.school_year
  WHERE w.step <= w.steps
  GROUP BY w.municipality, w.steps, h.procedure_key, h.period_key
  HAVING count(*) = w.steps + 1
)`,
  `earlier AS (
  SELECT l.municipality, count(*) AS procedures, count(h.procedure_key) AS held
  FROM lasting l
  JOIN dynamics_years w ON w.municipality = l.municipality AND w.step = w.steps + 1
  LEFT JOIN held h ON h.municipality = l.municipality AND h.school_year = w.school_year
    AND h.procedure_key = l.procedure_key AND h.period_key = l.period_key
  GROUP BY l.municipality
)`,
  `shares AS (
  SELECT l.municipality, l.school, w.step, w.steps,
    round(CAST(sum(l.low) AS DOUBLE) / CAST(sum(l.participants) AS DOUBLE), ${SHOWN_SHARE_DECIMALS}) AS share
  FROM low l
  JOIN dynamics_years w ON w.municipality = l.municipality AND w.school_year = l.school_year
  JOIN lasting p ON p.municipality = l.municipality
    AND p.procedure_key = l.procedure_key AND p.period_key = l.period_key
  GROUP BY l.municipality, l.school, w.step, w.steps
  HAVING sum(l.participants) > 0 AND sum(l.low) <= sum(l.participants)
)`,
  `spans AS (
  SELECT municipality, 0 AS back FROM lasting
  UNION
  SELECT municipality, 1 AS back FROM earlier WHERE procedures = held
)`,
  `figures AS (
  SELECT p.municipality, p.back, s.school,
    CASE WHEN sum(CASE WHEN before.share > now.share THEN 1 ELSE 0 END) = now.steps THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
  FROM spans p
  JOIN supported s ON s.municipality = p.municipality AND s.back = p.back
  JOIN shares now ON now.municipality = p.municipality AND now.school = s.school
    AND now.step >= p.back AND now.step < now.steps + p.back
  JOIN shares before ON before.municipality = p.municipality AND before.school = s.school
    AND before.step = now.step + 1
  GROUP BY p.municipality, p.back, s.school, now.steps
  HAVING count(*) = now.steps
)`,
];
