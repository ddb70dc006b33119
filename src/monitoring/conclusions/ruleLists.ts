import * as cycle from './rules/cycle';
import * as deficits from './rules/deficits';
import * as documents from './rules/documents';
import * as dynamics from './rules/dynamics';
import * as events from './rules/events';
import * as execution from './rules/execution';
import * as indicators from './rules/indicatorRules';
import * as missing from './rules/missing';
import * as movement from './rules/movement';
import * as progress from './rules/progress';
import * as riskChanges from './rules/riskChanges';
import * as risks from './rules/risks';
import * as schools from './rules/schools';
import * as support from './rules/support';
import * as terms from './rules/terms';

/** The gravest first within each kind. */
export const STATEMENT_RULES = [
  // Problems.
  execution.overdue,
  schools.candidates,
  indicators.indexWorse,
  indicators.indexBehind,
  schools.schoolsWorse,
  riskChanges.contradictions,
  risks.uncoveredRisks,
  risks.highRisks,
  deficits.corporateDeficits,
  indicators.indicatorWorse,
  indicators.indicatorBehind,
  dynamics.classesWorse,
  terms.termsWorse,
  support.noCurator,
  support.noMentor,
  execution.nobodyResponsible,
  riskChanges.grownRisks,
  documents.documentsMissing,
  cycle.undocumentedStages,
  // What is not known.
  missing.noRoadmap,
  missing.mergesUnread,
  execution.noStatusColumn,
  execution.noMarks,
  execution.noPeriodColumn,
  execution.noResponsibleColumn,
  missing.sheetsMissing,
  missing.sheetsEmpty,
  missing.noSupported,
  missing.supportersMissing,
  missing.noPreviousYear,
  missing.noResultsOfYear,
  risks.noProfile,
  indicators.indicatorNoData,
  execution.unreadMarks,
  events.noEvents,
  events.undatedEvents,
  deficits.uncountedDeficits,
  // How things stand.
  progress.done,
  progress.beforePlan,
  progress.dueSoon,
  progress.nothingDue,
  support.supported,
  movement.listMoved,
  documents.documentsHeld,
  events.eventsHeld,
  events.eventsOfSchools,
  indicators.indexLevel,
  indicators.indicatorLevel,
  deficits.personalDeficits,
  // What went well.
  progress.allDone,
  indicators.indexBetter,
  schools.schoolsBetter,
  indicators.indicatorReached,
  indicators.indicatorBetter,
  dynamics.classesBetter,
  terms.termsBetter,
  riskChanges.easedRisks,
  cycle.documentedStages,
] as const;

/** The most pressing first. */
export const ADVICE_RULES = [
  execution.finishOverdue,
  schools.studySupported,
  schools.studyCandidates,
  indicators.improveIndex,
  indicators.reachIndex,
  schools.studyGrowth,
  riskChanges.reviseProfile,
  risks.coverRisks,
  risks.supportHighRisks,
  deficits.trainTeachers,
  indicators.improveIndicator,
  indicators.reachIndicator,
  dynamics.studyClasses,
  support.appointCurators,
  support.appointMentors,
  execution.addStatusColumn,
  execution.fillMarks,
  execution.nameResponsible,
  risks.profileSchool,
  documents.prepareDocuments,
  cycle.documentStages,
  progress.finishDue,
] as const;
