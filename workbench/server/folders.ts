import path from 'node:path';

/** Where the things stand that the server serves. */
export interface Folders {
  /** The page's own sources: `index.html`, `connect.js`, `main.tsx`. */
  readonly page: string;
  /** The built add-in. */
  readonly addin: string;
  /** What the package of office.js ships. */
  readonly officeJs: string;
  /** The calculation engine. */
  readonly engine: string;
}

/** The project's root. */
export const ROOT = path.resolve(__dirname, '../..');

const packageFolder = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

/** The folders of this project. */
export const projectFolders = (): Folders => ({
  page: path.join(ROOT, 'workbench/page'),
  addin: path.join(ROOT, 'dist/addin'),
  officeJs: path.join(packageFolder('@microsoft/office-js'), 'dist'),
  engine: path.join(packageFolder('@ironcalc/wasm'), 'wasm_bg.wasm'),
});
