/** How soon the pane can be used beside a bare page of React and Fluent: npm run bench, after npm run build */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, NoBrowser, openWorkbook } from '../workbench/browser';
import { projectFolders, ROOT } from '../workbench/server';
import { line, median, ratio } from './measure';

const RUNS = 9;
/** Times the bare page within which the pane is there. */
const LIMIT = 1.3;
/** Milliseconds after which a page is given up. */
const PATIENCE = 60_000;
const BUTTON = 'Проверить';
const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

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

/** The built add-in with a bare page in the place of its pane. */
async function bareAddin(folder: string, head: string): Promise<string> {
  cpSync(projectFolders().addin, folder, { recursive: true });
  await build({
    entryPoints: [path.join(ROOT, 'bench/barePage.tsx')],
    outfile: path.join(folder, 'bare.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const script = '<script defer src="bare.js"></script>';
  const html = `<!doctype html><meta charset="utf-8">${head}${script}<div id="root"></div>`;
  writeFileSync(path.join(folder, 'taskpane.html'), html);
  return folder;
}

/** Milliseconds until the button of a pane is there. Each time nothing of it is cached. */
async function start(browser: Browser, addin: string): Promise<number> {
  const before = (context: BrowserContext): Promise<unknown> => context.addInitScript(watchButton, BUTTON);
  const { page, close } = await openWorkbook(browser, { lang: 'ru', addin, before });
  try {
    const element = await page.waitForSelector('iframe[name="taskpane"]', { state: 'attached' });
    const pane = await element.contentFrame();
    if (!pane) throw new Error('The pane is not open.');
    const ready = await pane.waitForFunction(() => window.paneReady, null, { timeout: PATIENCE });
    return (await ready.jsonValue()) ?? NaN;
  } finally {
    await close();
  }
}

/** Runs all in turn in one browser, so that the machine's drift meets all alike; the first round only warms it up. */
async function measure(
  pages: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(Object.keys(pages).map((name): [string, number[]] => [name, []]));
  const browser = await launchBrowser();
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [name, addin] of Object.entries(pages)) {
        const took = await start(browser, addin);
        if (run > 0) times.get(name)?.push(took);
      }
    }
  } finally {
    await browser.close();
  }
  return times;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-pane-'));
  try {
    const times = await measure({
      'the pane': projectFolders().addin,
      'a bare page in Excel': await bareAddin(path.join(folder, 'office'), OFFICE_JS),
      'a bare page anywhere': await bareAddin(path.join(folder, 'plain'), ''),
    });
    line(`until «${BUTTON}» is there, in turn in one browser, nothing cached, medians of ${RUNS} runs`);
    const pane = median(times.get('the pane') ?? []);
    for (const [name, own] of times) {
      const spread = `${Math.min(...own).toFixed(0)}–${Math.max(...own).toFixed(0)}`;
      const share = name === 'the pane' ? '' : `   the pane takes ${ratio(pane, median(own))} ×`;
      line(`  ${name.padEnd(22)} ${median(own).toFixed(0).padStart(5)} ms   ${spread.padEnd(11)}${share}`);
    }
    line(`  limit: ${LIMIT} × a bare page in Excel`);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    line('no browser is installed: the pane is left out');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
