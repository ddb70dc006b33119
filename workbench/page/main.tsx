import { createRoot } from 'react-dom/client';
import { App } from './chrome/App';
import { PageContext } from './pageContext';
import { createPage, start } from './state/start';
import './styles/index.css';
import type { WorkbenchApi } from './workbenchApi';

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const page = createPage(window.location.search);
const { workbench } = page;

window.workbench = {
  ready: start(page),
  get session() {
    return workbench.current.session;
  },
  get host() {
    return workbench.current.host;
  },
  get recorder() {
    return workbench.current.recorder;
  },
  get options() {
    return workbench.options.get();
  },
  connect: (pane) => {
    workbench.connect(pane);
  },
  open: async (bytes, name) => {
    await workbench.open(bytes, name);
  },
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PageContext.Provider value={page}>
      <App />
    </PageContext.Provider>,
  );
}
