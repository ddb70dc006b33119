export * from './coverage';
export * from './factors';
export { type PlannedActivity, type PlannedRoadmap, type PlannedText, subjectOf } from './roadmap';
export { type ProfileOptions, riskProfile } from './profile/profile';
export type {
  ChangeKind,
  Contradiction,
  Coverage,
  CoveringActivity,
  FactorProfile,
  FoundRisk,
  HeatCell,
  HeatState,
  LevelCounts,
  LowShare,
  ProfileFactor,
  RiskChange,
  RiskProfile,
  SchoolProfile,
  Unprofiled,
} from './profile/model';
