/** The function names of the manifest, known before what they do is loaded. */
export const COMMAND_NAMES = [
  'checkRoadmaps',
  'insertIndicators',
  'insertRiskProfile',
  'insertMonitoring',
  'insertMemo',
  'insertAll',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
