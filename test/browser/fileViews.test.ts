import { everyFileView, setPaneWidth, useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';

const { openWorkbook } = useBrowser();

test.each([
  ['light', 350],
  ['dark', 320],
] as const)('every view of files is accessible and fits into the pane (%s, %i px)', async (theme, width) => {
  const faults: string[] = [];
  const seen: string[] = [];
  await everyFileView(
    async (options) => {
      const workbench = await openWorkbook({ theme, ...options });
      await setPaneWidth(workbench.page, width);
      return workbench;
    },
    async (_workbench, pane, name) => {
      seen.push(name);
      faults.push(...(await faultsOf(pane)).map((fault) => `${name}: ${fault}`));
      const wide = await pane.evaluate(() =>
        [...document.querySelectorAll('#root *')]
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      faults.push(...wide.map((element) => `${name}: too wide: ${element}`));
    },
  );
  expect(faults).toEqual([]);
  expect(seen).toHaveLength(10);
});
