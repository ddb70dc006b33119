export { projectFolders, ROOT } from './folders';
export { bundlePage, type PageBundle } from './pageBundle';
export { route } from './routes';
export { type RunningServer, startServer } from './server';
