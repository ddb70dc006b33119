import type { SettingKey } from '../../settings';

/** What each setting of “Настройки” sets. */
export const settings: Readonly<Record<SettingKey, string>> = {
  municipality: 'the name in the headings of the monitoring and the memo',
  schoolYear: 'the year of the report; else the latest in the data',
  planStart: 'the first day of the plan',
  planEnd: 'the last day of the plan',
  reportDate: 'the day at which execution is counted; else today',
  reportPeriod: 'the part of the year in which events are counted; else all of it',
  lowResultPercent: 'the share of “2” from which a procedure is low',
  lowProcedures: 'how many low procedures are a sign of low results of a school',
  stabilityBand: 'a change of no more than this is “stable”',
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
