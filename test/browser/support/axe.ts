import { source } from 'axe-core';
import type { Frame } from 'playwright-core';

/** Empty elements by which Fluent moves the focus around a group are hidden and focusable on purpose. */
const RUN = 'axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })';

interface Outcome {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds wrong with what the pane shows: «rule at element», none where it is accessible. */
export async function faultsOf(pane: Frame): Promise<readonly string[]> {
  // A button that has just been enabled takes its colours by and by.
  await pane.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((moving) => moving instanceof CSSTransition)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  // Evaluated by the tool, not by a script of the page, so that its policy of content allows it.
  await pane.evaluate(source);
  const { violations } = await pane.evaluate<Outcome>(RUN);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${String(target)}: ${failureSummary}`),
  );
}
