import type { Frame } from 'playwright-core';

/** What reaches beyond the right edge of the pane, or makes it scroll sideways. */
export const cutOff = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const { clientWidth } = document.documentElement;
    // The cross of an empty search box waits outside of it.
    const beyond = [
      ...document.querySelectorAll('#root *:not(.fui-SearchBox__dismiss, .fui-SearchBox__dismiss *)'),
    ]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `too wide: ${element.outerHTML.slice(0, 160)}`);
    const main = document.querySelector('main');
    const isSideways = main !== null && main.scrollWidth > main.clientWidth + 1;
    return [
      ...beyond,
      ...(isSideways ? [`scrolls sideways: ${main.scrollWidth} in ${main.clientWidth}`] : []),
    ];
  });

/** That the areas of the pane need more than one line. */
export const wrappedTabs = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const tabs = [...document.querySelectorAll('main > [role=tablist] [role=tab]')];
    const lines = new Set(tabs.map((tab) => Math.round(tab.getBoundingClientRect().bottom)));
    return lines.size > 1 ? [`tabs in ${lines.size} lines`] : [];
  });
