-- Доля ШНОР с ежегодной положительной динамикой результатов
-- Supported schools improving every year
-- Made from the code: npm run reference. Tables: docs/reference/tables.md; how to run it: docs/at-scale.md.
WITH supported AS (
  SELECT DISTINCT y.municipality, y.back, y.school_year, s.school
  FROM report_years y
  JOIN schools s ON s.municipality = y.municipality
  WHERE s.in_report AND (s.school_year IS NULL OR s.school_year = y.school_year)
),
low AS (
  SELECT r.municipality, r.school, r.school_year, r.procedure_key, r.period_key,
    sum(r.low) AS low, sum(r.participants) AS participants, max(r.weight) AS weight
  FROM results r
  JOIN (SELECT DISTINCT municipality, school FROM supported) s
    ON s.municipality = r.municipality AND s.school = r.school
  WHERE r.low IS NOT NULL AND r.participants IS NOT NULL
  GROUP BY r.municipality, r.school, r.school_year, r.procedure_key, r.period_key
),
held AS (
  SELECT municipality, school_year, procedure_key, period_key
  FROM low
  GROUP BY municipality, school_year, procedure_key, period_key
  HAVING sum(participants) > 0
),
lasting AS (
  SELECT w.municipality, h.procedure_key, h.period_key
  FROM dynamics_years w
  JOIN held h ON h.municipality = w.municipality AND h.school_year = w.school_year
  WHERE w.step <= w.steps
  GROUP BY w.municipality, w.steps, h.procedure_key, h.period_key
  HAVING count(*) = w.steps + 1
),
earlier AS (
  SELECT l.municipality, count(*) AS procedures, count(h.procedure_key) AS held
  FROM lasting l
  JOIN dynamics_years w ON w.municipality = l.municipality AND w.step = w.steps + 1
  LEFT JOIN held h ON h.municipality = l.municipality AND h.school_year = w.school_year
    AND h.procedure_key = l.procedure_key AND h.period_key = l.period_key
  GROUP BY l.municipality
),
shares AS (
  SELECT l.municipality, l.school, w.step, w.steps,
    round(CAST(sum(l.low) AS DOUBLE) / CAST(sum(l.participants) AS DOUBLE), 3) AS share
  FROM low l
  JOIN dynamics_years w ON w.municipality = l.municipality AND w.school_year = l.school_year
  JOIN lasting p ON p.municipality = l.municipality
    AND p.procedure_key = l.procedure_key AND p.period_key = l.period_key
  GROUP BY l.municipality, l.school, w.step, w.steps
  HAVING sum(l.participants) > 0 AND sum(l.low) <= sum(l.participants)
),
spans AS (
  SELECT municipality, 0 AS back FROM lasting
  UNION
  SELECT municipality, 1 AS back FROM earlier WHERE procedures = held
),
figures AS (
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
)
SELECT
  y.municipality,
  y.back,
  y.school_year,
  CAST(sum(f.numerator) AS DOUBLE) AS numerator,
  CAST(sum(f.denominator) AS DOUBLE) AS denominator,
  CAST(sum(f.numerator) AS DOUBLE) / CAST(sum(f.denominator) AS DOUBLE) AS value
FROM figures f
JOIN report_years y ON y.municipality = f.municipality AND y.back = f.back
WHERE f.denominator > 0 AND f.numerator <= f.denominator
  AND f.numerator = floor(f.numerator) AND f.denominator = floor(f.denominator)
GROUP BY y.municipality, y.back, y.school_year
ORDER BY y.municipality, y.back
