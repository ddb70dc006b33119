import type { AdviceRule, StatementRule } from '../rule';
import * as cycle from './cycle';
import * as deficits from './deficits';
import * as dynamics from './dynamics';
import * as events from './events';
import * as execution from './execution';
import * as indicators from './indicatorRules';
import * as missing from './missing';
import * as progress from './progress';
import * as riskChanges from './riskChanges';
import * as risks from './risks';
import * as schools from './schools';
import * as support from './support';

/** The gravest first within each kind. */
export const STATEMENT_RULES: readonly StatementRule[] = [
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
  support.noCurator,
  support.noMentor,
  execution.nobodyResponsible,
  riskChanges.grownRisks,
  cycle.undocumentedStages,
  // What is not known.
  missing.noRoadmap,
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
  events.eventsHeld,
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
  riskChanges.easedRisks,
  cycle.documentedStages,
];

/** The most pressing first. */
export const ADVICE_RULES: readonly AdviceRule[] = [
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
  cycle.documentStages,
  progress.finishDue,
];
