import { lazy } from 'react';

const loadResult = () => import(/* webpackChunkName: "check" */ './ResultView');
const loadPlan = () => import(/* webpackChunkName: "check" */ './PlanView');

/** What a check leads to is not needed to show the first button. */
export const ResultView = lazy(async () => ({ default: (await loadResult()).ResultView }));
export const PlanView = lazy(async () => ({ default: (await loadPlan()).PlanView }));

/** Fetches these views while the person reads; if that fails, opening them will say so. */
export async function fetchViews(): Promise<void> {
  await Promise.allSettled([loadResult(), loadPlan()]);
}
