export type * from './model';
export { type ProfileOptions, riskProfile } from './profile';
