-- Доля ШНОР, участвующих в сетевом взаимодействии
-- Supported schools in networks
-- Made from the code: npm run reference. Tables: docs/reference/tables.md; how to run it: docs/at-scale.md.
WITH supported AS (
  SELECT DISTINCT y.municipality, y.back, y.school_year, s.school
  FROM report_years y
  JOIN schools s ON s.municipality = y.municipality
  WHERE s.in_report AND (s.school_year IS NULL OR s.school_year = y.school_year)
),
answers AS (
  SELECT y.municipality, y.back, t.school, t.networking AS answer
  FROM report_years y
  JOIN schools t ON t.municipality = y.municipality
  WHERE (t.school_year IS NULL OR t.school_year = y.school_year)
    AND (y.back = 0 OR y.schools_dated)
    AND t.networking IS NOT NULL
),
answered AS (
  SELECT DISTINCT municipality, back FROM answers WHERE answer <> 'blank'
),
figures AS (
  SELECT a.municipality, a.back, a.school,
    max(CASE WHEN a.answer = 'yes' THEN 1 ELSE 0 END) AS numerator, 1 AS denominator
  FROM answers a
  JOIN answered n ON n.municipality = a.municipality AND n.back = a.back
  JOIN supported s ON s.municipality = a.municipality AND s.back = a.back AND s.school = a.school
  GROUP BY a.municipality, a.back, a.school
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
