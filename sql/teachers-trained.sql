-- Доля педагогов ШНОР, повысивших квалификацию
-- Teachers trained
-- Made from the code: npm run reference. Tables: docs/reference/tables.md; how to run it: docs/at-scale.md.
WITH supported AS (
  SELECT DISTINCT y.municipality, y.back, y.school_year, s.school
  FROM report_years y
  JOIN schools s ON s.municipality = y.municipality
  WHERE s.in_report AND (s.school_year IS NULL OR s.school_year = y.school_year)
),
counted AS (
  SELECT s.municipality, s.back, s.school, t.trained AS part, CASE WHEN y.trained_of = 'planned' THEN t.planned ELSE t.total END AS whole
  FROM supported s
  JOIN report_years y ON y.municipality = s.municipality AND y.back = s.back
  JOIN teachers t
    ON t.municipality = s.municipality AND t.school = s.school AND t.school_year = s.school_year
),
figures AS (
  SELECT municipality, back, school, sum(part) AS numerator, sum(whole) AS denominator
  FROM counted
  WHERE part IS NOT NULL AND whole IS NOT NULL
  GROUP BY municipality, back, school
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
