-- Индекс низких результатов ШНОР
-- Low-result index of supported schools
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
now_held AS (
  SELECT h.municipality, h.procedure_key, h.period_key
  FROM held h
  JOIN report_years y ON y.municipality = h.municipality AND y.back = 0 AND y.school_year = h.school_year
),
common AS (
  SELECT n.municipality, n.procedure_key, n.period_key
  FROM now_held n
  JOIN report_years y ON y.municipality = n.municipality AND y.back = 1
  JOIN held h ON h.municipality = n.municipality AND h.school_year = y.school_year
    AND h.procedure_key = n.procedure_key AND h.period_key = n.period_key
),
chosen AS (
  SELECT municipality, procedure_key, period_key, 1 AS comparable FROM common
  UNION ALL
  SELECT n.municipality, n.procedure_key, n.period_key, 0 AS comparable
  FROM now_held n
  WHERE n.municipality NOT IN (SELECT municipality FROM common)
),
figures AS (
  SELECT s.municipality, s.back, s.school,
    sum(l.weight * l.low) AS numerator, sum(l.weight * l.participants) AS denominator
  FROM supported s
  JOIN low l ON l.municipality = s.municipality AND l.school = s.school AND l.school_year = s.school_year
  JOIN chosen c ON c.municipality = l.municipality
    AND c.procedure_key = l.procedure_key AND c.period_key = l.period_key
  WHERE s.back = 0 OR c.comparable = 1
  GROUP BY s.municipality, s.back, s.school
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
GROUP BY y.municipality, y.back, y.school_year
ORDER BY y.municipality, y.back
