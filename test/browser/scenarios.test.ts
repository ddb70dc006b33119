import { useBrowser } from '../../workbench/browser';
import { scenarios } from '../../workbench/scenarios';

const { openWorkbook } = useBrowser();

describe.each(['desktop', 'web'] as const)('on the %s, in a real browser', (platform) => {
  test.each(scenarios.map(({ name }) => [name]))('%s', async (name) => {
    const { pane } = await openWorkbook({ file: null, platform });
    const frame = await pane();
    await frame.addScriptTag({ url: '/page/scenarios.js', type: 'module' });
    const outcomes = await frame.evaluate((asked) => window.workbenchScenarios.run(asked), name);
    expect(outcomes).toHaveLength(2);
    for (const { error, comparisons } of outcomes) {
      expect(error).toBeNull();
      expect(comparisons).not.toHaveLength(0);
      for (const { actual, expected } of comparisons) expect(actual).toEqual(expected);
    }
  });
});
