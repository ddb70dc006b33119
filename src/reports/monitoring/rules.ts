import type { PlanRule } from '../../workbook';
import { COLORS } from '../styles';
import type { MonitoringContext } from './context';

/** Colours of words in one column: each word says what its colour does. */
const wordRules = (
  column: number,
  top: number,
  bottom: number,
  words: readonly (readonly [text: string, color: string])[],
): readonly PlanRule[] =>
  bottom < top
    ? []
    : words.map(([text, color]) => ({
        range: { top, left: column, bottom, right: column },
        when: { kind: 'contains', text },
        style: { color, bold: color !== COLORS.muted },
      }));

/** Colours of states. */
export const stateRules = (
  { words: { states } }: MonitoringContext,
  column: number,
  top: number,
  bottom: number,
): readonly PlanRule[] =>
  wordRules(column, top, bottom, [
    [states.done, COLORS.good],
    [states.late, COLORS.caution],
    [states.inProgress, COLORS.tab],
    [states.overdue, COLORS.bad],
    [states.unknown, COLORS.caution],
    [states.unmarked, COLORS.muted],
  ]);

/** Colours of signs that call for attention, that say that all is well, or that nothing is known. */
export const signRules = (
  { words: { signs }, figures }: MonitoringContext,
  column: number,
  top: number,
  bottom: number,
): readonly PlanRule[] =>
  wordRules(column, top, bottom, [
    [figures.better, COLORS.good],
    [figures.worse, COLORS.bad],
    [signs.attention, COLORS.bad],
    [signs.fine, COLORS.good],
    [figures.noData, COLORS.muted],
  ]);

/** Colours of what became of targets. */
export const statusRules = (
  { figures: { status } }: MonitoringContext,
  column: number,
  top: number,
  bottom: number,
): readonly PlanRule[] =>
  wordRules(column, top, bottom, [
    [status.reached, COLORS.good],
    [status.behind, COLORS.bad],
    [status['on-the-way'], COLORS.caution],
  ]);
