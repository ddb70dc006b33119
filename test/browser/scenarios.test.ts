import { useBrowser } from '../../workbench/browser';
import { scenarios } from '../../workbench/scenarios';

const { openWorkbook } = useBrowser();

describe.each(['desktop', 'web'] as const)('in a real browser, on the %s', (platform) => {
  test('every scenario gives what it gives in Jest', async () => {
    const { pane } = await openWorkbook({ file: null, platform });
    const frame = await pane();
    await frame.addScriptTag({ url: '/page/scenarios.js', type: 'module' });
    for (const { name } of scenarios) {
      const outcomes = await frame.evaluate((asked) => window.workbenchScenarios.run(asked), name);
      expect(outcomes).toHaveLength(2);
      for (const { error, comparisons } of outcomes) {
        expect({ name, error }).toEqual({ name, error: null });
        expect(comparisons).not.toHaveLength(0);
        for (const { what, actual, expected } of comparisons) {
          expect({ name, what, value: actual }).toEqual({ name, what, value: expected });
        }
      }
    }
  });
});
