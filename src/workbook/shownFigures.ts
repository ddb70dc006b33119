import { roundedTo } from './formula';

/** Decimals of percents and of percentage points that people see. */
export const SHOWN_DECIMALS = 1;
/** The same of a share of 0–1. */
export const SHOWN_SHARE_DECIMALS = SHOWN_DECIMALS + 2;

/** A change in percentage points as people see it, by which it is judged: what looks alike is judged alike. */
export const shownPoints = (points: number): number => roundedTo(points, SHOWN_DECIMALS);

/** A share of 0–1 as people see it, by which it is held against a limit. */
export const shownShare = (share: number): number => roundedTo(share, SHOWN_SHARE_DECIMALS);
