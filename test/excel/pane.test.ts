/** @jest-environment jsdom */
import { officeReady, onThemeChanged, persistedState, theme, uiLanguage } from '../../src/excel';
import { Workbook } from '../../workbench/model';
import { openWorkbook } from '../../workbench/testing';
import { refusal } from './support';

const openFile = (fileName: string) => openWorkbook({ workbook: new Workbook(fileName, ['Лист1']) });

/** A browser's colour scheme that can be changed; jsdom has none. */
function scheme(): { dark: boolean; change: () => void } {
  const listeners = new Set<() => void>();
  const state = {
    dark: false,
    change: () => {
      for (const listener of listeners) listener();
    },
  };
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: () => ({
      get matches() {
        return state.dark;
      },
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    }),
  });
  return state;
}

const without = async (name: 'Office', run: () => unknown): Promise<void> => {
  const kept: unknown = Reflect.get(globalThis, name);
  Reflect.deleteProperty(globalThis, name);
  try {
    await run();
  } finally {
    Reflect.set(globalThis, name, kept);
  }
};

describe('officeReady', () => {
  test('resolves in Excel', async () => {
    await openWorkbook();
    await expect(officeReady()).resolves.toBeUndefined();
  });

  test('refuses an Excel that is too old', async () => {
    await openWorkbook({ excelApi: '1.12' });
    const { code, data } = await refusal(officeReady());
    expect({ code, data }).toEqual({ code: 'excel-not-supported', data: { api: 'ExcelApi 1.13' } });
  });

  test('refuses where office.js did not load', async () => {
    await without('Office', async () => {
      expect(await refusal(officeReady(7))).toMatchObject({
        code: 'excel-unreachable',
        data: { seconds: 7 },
      });
    });
  });

  test('refuses where Excel does not answer in time', async () => {
    await openWorkbook();
    jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    expect((await refusal(officeReady(0.05))).code).toBe('excel-unreachable');
  });

  test('refuses outside of Excel', async () => {
    await openWorkbook();
    const nowhere = { host: null, platform: null } as unknown as Awaited<ReturnType<typeof Office.onReady>>;
    jest.spyOn(Office, 'onReady').mockResolvedValue(nowhere);
    expect((await refusal(officeReady())).code).toBe('excel-absent');
  });
});

describe('uiLanguage', () => {
  test('is that of Excel', async () => {
    await openWorkbook();
    expect(uiLanguage()).toBe('ru');
    await openWorkbook({ locale: 'en-US' });
    expect(uiLanguage()).toBe('en');
  });

  test("is the browser's without office.js", async () => {
    await without('Office', () => {
      expect(uiLanguage()).toBe('en');
    });
  });
});

describe('persistedState', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  test('comes back for the same workbook, and only for it', async () => {
    const { session } = await openFile('C:\\карта.xlsx');
    expect(persistedState().read()).toBeNull();
    expect(persistedState().write({ cells: ['A1'] })).toBe(true);
    expect(persistedState().read()).toEqual({ cells: ['A1'] });
    await openFile('C:\\другая.xlsx');
    expect(persistedState().read()).toBeNull();
    await openWorkbook({ workbook: session.workbook });
    expect(persistedState().read()).toEqual({ cells: ['A1'] });
    persistedState().forget();
    expect(persistedState().read()).toBeNull();
  });

  test('leaves the workbook as it is', async () => {
    const { session, recorder } = await openFile('карта.xlsx');
    recorder.reset();
    persistedState().write({ any: 'thing' });
    expect(session.canUndo).toBe(false);
    expect(recorder.syncs).toEqual([]);
    expect(session.workbook.parts.documentSettings.size).toBe(0);
  });

  test('of a workbook without a name lasts as long as the window', async () => {
    await openFile('');
    persistedState().write(1);
    expect(persistedState().read()).toBe(1);
    expect(localStorage).toHaveLength(0);
  });

  test('forgets what was not used for longest when there are many, or no room', async () => {
    const time = jest.spyOn(Date, 'now');
    for (let index = 0; index < 25; index++) {
      time.mockReturnValue(index);
      await openFile(`${index}.xlsx`);
      persistedState().write(index);
    }
    time.mockRestore();
    expect(localStorage).toHaveLength(20);
    await openFile('4.xlsx');
    expect(persistedState().read()).toBeNull();
    await openFile('5.xlsx');
    expect(persistedState().read()).toBe(5);
    await openFile('large.xlsx');
    const large = 'x'.repeat(4_900_000);
    expect(persistedState().write(large)).toBe(true);
    expect(persistedState().write('x'.repeat(20_000_000))).toBe(false);
  });

  test('what was spoilt is as if never written', async () => {
    await openFile('карта.xlsx');
    persistedState().write(1);
    const [key = ''] = Object.keys(localStorage);
    for (const text of ['{', '5', 'null', '{"at":"x","state":1}']) {
      localStorage.setItem(key, text);
      expect(persistedState().read()).toBeNull();
    }
  });
});

describe('theme', () => {
  const TEN_SECONDS = 10_000;
  let time = Date.now();

  /** office.js remembers the theme for some seconds. */
  beforeEach(later);
  afterEach(() => jest.restoreAllMocks());

  function later(): void {
    time += TEN_SECONDS;
    jest.spyOn(Date.prototype, 'getTime').mockReturnValue(time);
  }

  test('is that of Office where it tells one', async () => {
    const browser = scheme();
    await openWorkbook({ theme: 'dark' });
    expect(theme()).toBe('dark');
    await openWorkbook({ theme: 'light' });
    later();
    browser.dark = true;
    expect(theme()).toBe('light');
  });

  test("is the browser's where Office tells none; changes are told once, until stopped", async () => {
    await openWorkbook();
    const browser = scheme();
    const told: string[] = [];
    const stop = onThemeChanged((now) => told.push(now));
    browser.dark = true;
    browser.change();
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual(['dark']);
    browser.dark = false;
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual(['dark', 'light']);
    stop();
    browser.dark = true;
    browser.change();
    expect(told).toEqual(['dark', 'light']);
  });

  test('of Office that has changed is told, though office.js still remembers the former one', async () => {
    scheme();
    const { host } = await openWorkbook({ theme: 'light' });
    const told: string[] = [];
    jest.useFakeTimers({ doNotFake: ['Date', 'performance'] });
    const stop = onThemeChanged((now) => told.push(now));
    host.theme = 'dark';
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual([]);
    later();
    jest.advanceTimersByTime(TEN_SECONDS);
    jest.useRealTimers();
    expect(told).toEqual(['dark']);
    stop();
  });
});
