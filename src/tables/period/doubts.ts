import type { PeriodDoubt, PeriodDoubtCode } from './types';

export const doubt = (code: PeriodDoubtCode, proposals: readonly string[] = []): PeriodDoubt => ({
  code,
  proposals,
});
