import { everyFileView, setPaneWidth, useBrowser } from '../../workbench/browser';
import { faultsOf } from './support/axe';
import { cutOff, wrappedTabs } from './support/fit';

const { openWorkbook } = useBrowser();

test.each([
  ['light', 'ru', 350],
  ['dark', 'ru', 320],
  ['light', 'en', 320],
  ['dark', 'en', 350],
] as const)(
  'every view of files is accessible and fits into the pane (%s, %s, %i px)',
  async (theme, lang, width) => {
    const faults: string[] = [];
    const seen: string[] = [];
    await everyFileView(
      async (options) => {
        const workbench = await openWorkbook({ theme, lang, ...options });
        await setPaneWidth(workbench.page, width);
        return workbench;
      },
      async (_workbench, pane, name) => {
        seen.push(name);
        const found = [...(await faultsOf(pane)), ...(await cutOff(pane)), ...(await wrappedTabs(pane))];
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      },
      lang,
    );
    expect(faults).toEqual([]);
    expect(seen).toHaveLength(10);
  },
);
