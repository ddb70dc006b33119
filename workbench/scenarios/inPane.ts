import { type Outcome, outcomeOf } from './outcome';
import { scenarios } from '.';

/** The scenarios as a pane offers them to whoever drives it. */
export interface PaneScenarios {
  /** Runs the scenario of that name twice, since an add-in is used more than once; gives both outcomes. */
  readonly run: (name: string) => Promise<readonly Outcome[]>;
}

declare global {
  interface Window {
    workbenchScenarios: PaneScenarios;
  }
}

window.workbenchScenarios = {
  run: async (name) => {
    const scenario = scenarios.find((known) => known.name === name);
    if (!scenario) throw new Error(`No scenario is called «${name}».`);
    return [await outcomeOf(scenario, Excel), await outcomeOf(scenario, Excel)];
  },
};
