/** How soon the pane can be used in a browser that has just been started: npm run bench, after npm run build */
import type { BrowserContext } from 'playwright-core';
import { launchBrowser, NoBrowser, openWorkbook } from '../workbench/browser';
import { line, median } from './measure';

const RUNS = 5;
/** Milliseconds within which the pane is there. */
const LIMIT = 500;
/** Milliseconds after which it is given up. */
const PATIENCE = 30_000;
const BUTTON = 'Проверить';

declare global {
  interface Window {
    /** Milliseconds from the start of the frame's navigation to the frame in which the button was drawn. */
    paneReady?: number;
  }
}

/** Runs in every frame of the page before its own scripts. */
function watchButton(wanted: string): void {
  const look = (): void => {
    const isThere = [...document.querySelectorAll('button')].some(
      (button) => button.textContent.trim() === wanted && button.getClientRects().length > 0,
    );
    if (isThere) window.paneReady = performance.now();
    else requestAnimationFrame(look);
  };
  if (window.name === 'taskpane') requestAnimationFrame(look);
}

/** Milliseconds that the pane took in a browser process of its own: nothing is compiled or kept from the last run. */
async function coldStart(): Promise<number> {
  const browser = await launchBrowser();
  const before = (context: BrowserContext): Promise<unknown> => context.addInitScript(watchButton, BUTTON);
  try {
    const { page, close } = await openWorkbook(browser, { lang: 'ru', before });
    const element = await page.waitForSelector('iframe[name="taskpane"]', { state: 'attached' });
    const pane = await element.contentFrame();
    if (!pane) throw new Error('The pane is not open.');
    const ready = await pane.waitForFunction(() => window.paneReady, null, { timeout: PATIENCE });
    const took = (await ready.jsonValue()) ?? NaN;
    await close();
    return took;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await coldStart());
    const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
    line(`the pane in a browser just started, until «${BUTTON}» is there, median of ${RUNS} runs`);
    line(`  from its navigation ${median(times).toFixed(0)} ms   ${spread} (limit ${LIMIT} ms)`);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    line('no browser is installed: the pane is left out');
  }
}

void main();
