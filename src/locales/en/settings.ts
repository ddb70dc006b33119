import type { SettingKey } from '../../settings';

/** What each setting of “Настройки” sets. */
export const settings: Readonly<Record<SettingKey, string>> = {
  municipality: 'the name in the headings of the monitoring and the memo',
  schoolYear: 'the year of the report; else the latest in the data',
  planStart: 'the first day of the plan',
  planEnd: 'the last day of the plan',
  reportDate: 'the day at which execution is counted; else today',
  reportPeriod: 'the part of the year in which events and results are counted; else all of it',
  cohort: 'the schools of the report: ШНОР, ШНСУ, 500+, a category of your own, several with “;”, or “все”',
  ownCategories: 'further categories of schools that “Школы” may have',
  lowResultPercent: 'the share of “2” from which a procedure is low',
  lowProcedures: 'how many low procedures are a sign of low results of a school',
  signRules: 'by which rules schools show signs of low results; several are parted by “;”',
  ratingPercent: 'which lowest part of the rating of schools is a sign (rule «полный рейтинг»)',
  jumpPoints: 'which growth of a share of low results in a year is a sign (rule «рост низких результатов»)',
  journalGapPercent:
    'from which share of participants whose mark differs from the journal by 2 or more it is a sign (rule «расхождение с журналом»)',
  stabilityBand: 'a change of no more than this is “stable”',
  unusualPercent:
    'a number that differs from the other years of the school by more than so many percent is a finding',
  unusualPoints: 'the same of a share of low results, in percentage points',
  smallCohort: 'smaller cohorts are shown and not judged',
  dynamicsYears: 'for how many years in a row the share of low results must fall',
  corporateDeficitPercent: 'above this share of teachers the deficit of a subject is corporate',
  trainedOf: 'whom the share of trained teachers is counted of',
  improvedOf: 'whom the share of teachers with improved competences is counted of',
  notAttestedInSou: 'whether pupils who were not attested count in the degree of learning (СОУ)',
  procedureWeights: 'the weight of a procedure in the low-result index; else 1',
  targets: 'baseline and target of indicators',
  yesWords: 'further words that mean “да” in the yes-or-no columns of “Школы”',
  noWords: 'further words that mean “нет” in these columns',
  highWords: 'further words that mean “высокая” on “Риски”',
  mediumWords: 'further words that mean “средняя” on “Риски”',
  lowWords: 'further words that mean “низкая” on “Риски”',
  totalWords: 'further names of rows of sums, which are no schools',
  procedureNames: 'further names of the procedure in the parameter’s name (“ВПР”, “КДР” or one of your own)',
};
