import { createRoot } from 'react-dom/client';
import { excelWorkbook, officeReady, onThemeChanged, persistedState, theme, uiLanguage } from '../excel';
import { dayOnClock } from '../workbook';
import { App } from './App';
import { saveFile } from './saveFile';
import { NotReady } from './components/NotReady';
import type { Shell } from './services';

function excelShell(): Shell {
  const kept = persistedState();
  return {
    language: uiLanguage(),
    theme: theme(),
    onThemeChanged,
    load: () => kept.read(),
    save: (data) => kept.write(data),
    today: () => dayOnClock(new Date()),
    saveFile,
  };
}

/** Shows the pane once Excel answers. Until then the page's own skeleton stands. */
async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  try {
    await officeReady();
    const core = () => import(/* webpackChunkName: "core" */ '../app');
    root.render(<App services={{ workbook: excelWorkbook(), shell: excelShell(), core }} />);
  } catch (error) {
    root.render(<NotReady error={error} language={uiLanguage()} theme={theme()} />);
  }
}

const element = document.getElementById('root');
if (element) void start(element);
