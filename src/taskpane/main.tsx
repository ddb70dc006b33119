import { createRoot } from 'react-dom/client';
import {
  excelWorkbook,
  officeReady,
  onThemeChanged,
  persistedState,
  savesFiles,
  theme,
  uiLanguage,
} from '../excel';
import { fileReading } from '../reader';
import { dayOnClock } from '../workbook';
import { App } from './App';
import { saveFile } from './saveFile';
import type { Shell } from './services';
import { type Action, type PaneState, START } from './state/model';

function excelShell(): Shell {
  const kept = persistedState();
  return {
    language: uiLanguage(),
    theme: theme(),
    onThemeChanged,
    load: () => kept.read(),
    save: (data) => kept.write(data),
    today: () => dayOnClock(new Date()),
    saveFile: (name, bytes) => savesFiles() && saveFile(name, bytes),
    openExample: async () => (await import(/* webpackChunkName: "core" */ './openExample')).openExample(),
  };
}

/** The thread that files are read on, with a script of its own. */
const readingThread = (): Worker =>
  new Worker(/* webpackChunkName: "reader" */ new URL('../reader/worker.ts', import.meta.url));

/** The state that was kept; what reads it is loaded where anything was. */
async function restored(shell: Shell): Promise<PaneState> {
  const kept = shell.load();
  if (kept === null) return START;
  const { restore } = await import(/* webpackChunkName: "kept" */ './state/kept');
  return restore(kept);
}

/** Shows the pane once Excel answers. Until then the page's own skeleton stands. */
async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  try {
    await officeReady();
    const shell = excelShell();
    const core = () => import(/* webpackChunkName: "core" */ '../app');
    const files = fileReading(readingThread);
    const beside = (dispatch: (action: Action) => void) =>
      void import(/* webpackChunkName: "kept" */ './state/ran')
        .then(({ listen }) => listen(shell, dispatch))
        .catch(() => undefined);
    const services = { workbook: excelWorkbook(), shell, core, files, beside };
    root.render(<App services={services} initial={await restored(shell)} />);
  } catch (error) {
    const { NotReady } = await import(/* webpackChunkName: "check" */ './NotReady');
    root.render(<NotReady error={error} language={uiLanguage()} theme={theme()} />);
  }
}

const element = document.getElementById('root');
if (element) void start(element);
