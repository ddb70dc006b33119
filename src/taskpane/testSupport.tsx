import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { day } from '../../test/support/check';
import { type OpenWorkbook, openWorkbook } from '../../test/support/liveWorkbook';
import { filesHere } from '../../test/support/readingThread';
import * as core from '../app';
import type { LocaleName } from '../locales';
import type { WorkbookSnapshot } from '../workbook';
import { App } from './App';
import type { Shell } from './services';
import { restore } from './state/kept';
import type { PaneState } from './state/model';

export interface TestedPane {
  /** Opens the pane on a workbook. */
  readonly open: (snapshot: WorkbookSnapshot) => Promise<OpenWorkbook>;
  /** Closes the pane and opens it anew on the same workbook. */
  readonly reopen: () => Promise<void>;
  /** The first button, link or tab with that name; fails where there is none. */
  readonly button: (name: string | RegExp) => HTMLElement;
  /** Presses it, and waits until what it began is done. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** All that the pane says. */
  readonly page: () => string;
  readonly settle: (milliseconds?: number) => Promise<void>;
  /** Waits until the pane says something, however busy the machine is; fails where it never does. */
  readonly until: (says: string) => Promise<void>;
  /** The files that were handed over in this test. */
  readonly saved: () => readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Times that a test looks again. */
const TURNS = 250;

/** The whole pane in jsdom, for the tests of a file; nothing that is kept outlives a test. */
export function useTestedPane(language: LocaleName = 'ru'): TestedPane {
  let root: Root;
  let workbook: OpenWorkbook;
  let saved: unknown;
  let files: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [];
  /** What the workbook waits for where a test holds nothing back. */
  let free: Promise<void>;
  let isBusy = false;
  const shell: Shell = {
    language,
    theme: 'light',
    onThemeChanged: () => () => undefined,
    load: () => saved,
    save: (data) => {
      saved = JSON.parse(JSON.stringify(data));
      return true;
    },
    today: () => day('2021-02-01'),
    saveFile: (name, bytes) => {
      files = [...files, { name, bytes }];
      return true;
    },
    openExample: () => Promise.resolve(),
  };

  beforeAll(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    // jsdom lays nothing out: a list that draws what is in sight needs some height to be in sight.
    Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 600 });
    Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 320 });
  });
  beforeEach(() => {
    saved = null;
    files = [];
  });
  afterEach(async () => {
    await act(async () => root.unmount());
  });

  const draw = async (): Promise<void> => {
    document.body.innerHTML = '<div id="root"></div>';
    const element = document.getElementById('root');
    if (!element) throw new Error('no root');
    root = createRoot(element);
    const seen = ({ work, recheckDue }: PaneState): void => {
      isBusy = work.kind !== 'idle' || recheckDue;
    };
    const services = { workbook, shell, core: () => Promise.resolve(core), files: filesHere(), seen };
    await act(async () => {
      root.render(<App services={services} initial={restore(saved)} />);
    });
  };
  const page = (): string => document.body.textContent;
  const settle = (milliseconds = 60): Promise<void> =>
    act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
  const button = (name: string | RegExp): HTMLElement => {
    const named = [...document.querySelectorAll('button')].find((element) => {
      const own = element.getAttribute('aria-label') ?? element.textContent;
      return typeof name === 'string' ? own === name : name.test(own);
    });
    if (!named) throw new Error(`no button ${String(name)} among: ${page()}`);
    return named;
  };
  return {
    async open(snapshot) {
      workbook = openWorkbook(snapshot);
      free = workbook.gate;
      await draw();
      return workbook;
    },
    async reopen() {
      await act(async () => root.unmount());
      await draw();
    },
    button,
    async press(name) {
      await act(async () => button(name).click());
      await settle();
      // What a test holds back on purpose is not waited for.
      const isHeld = workbook.gate !== free;
      for (let turn = 0; turn < TURNS && isBusy && !isHeld; turn += 1) await settle(20);
    },
    page,
    settle,
    async until(says) {
      for (let turn = 0; turn < TURNS && !page().includes(says); turn += 1) await settle(20);
      if (!page().includes(says)) throw new Error(`never says «${says}»: ${page()}`);
    },
    saved: () => files,
  };
}
