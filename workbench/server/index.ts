export { folderFile } from './answer';
export { buildAddin } from './buildAddin';
export { BuildFailure } from './buildFailure';
export { errorCode } from './errorCode';
export { projectFolders, ROOT } from './folders';
export { bundlePage, type PageBundle } from './pageBundle';
export { route } from './routes';
export { type RunningServer, startServer } from './server';
export { stopped, stopSignal } from './stopping';
