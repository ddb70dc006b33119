import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import webpack, { type MultiStats } from 'webpack';
import config from '../../webpack.config';
import { escapeXml } from '../file/parts/xml';
import { BuildFailure, projectFolders, ROOT } from '../server';
import { type BundledPackage, bundledPackages, licencesOf, packageIn, sbomOf } from './bundled';
import { type ReleaseOptions, ReleaseError } from './options';
import { forgettingShare, trustingShare } from './share';

/** Where a site has its own copy of office.js. */
const OFFICE = 'office';
const SUMS = 'SHA256SUMS';
const SINGLE_PAGE = 'roadmap-monitor.html';

/** One file of a release. */
export interface ReleasedFile {
  /** Beside the release's folder, with «/». */
  readonly name: string;
  readonly bytes: number;
}

/**
 * Makes a release: the site of the add-in with the browser edition in it, and beside it what is handed out. The folder is
 * replaced as a whole once all is there. Rejects with a {@link ReleaseError} where the folder holds something else, and with
 * a {@link BuildFailure} where the build fails; nothing is left of either.
 */
export async function makeRelease(options: ReleaseOptions): Promise<readonly ReleasedFile[]> {
  const { folder } = options;
  if (await holdsOthers(folder)) throw new ReleaseError('foreignFolder', folder);
  await mkdir(path.dirname(folder), { recursive: true });
  const made = await mkdtemp(`${folder}-`);
  try {
    await writeRelease(made, options);
    const files = await filesOf(made);
    await writeFile(path.join(made, SUMS), await sumsOf(made, files));
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
    return await filesOf(folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** Whether a folder holds files of others: a release is known by its sums. */
async function holdsOthers(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  if (!(await stat(folder)).isDirectory()) return true;
  const names = await readdir(folder);
  return names.length > 0 && !names.includes(SUMS);
}

async function writeRelease(made: string, options: ReleaseOptions): Promise<void> {
  const { url, selfHostedOffice, share } = options;
  const stats = await build({
    url,
    release: made,
    ...(selfHostedOffice ? { officejs: `${OFFICE}/office.js` } : {}),
  });
  const site = path.join(made, 'site');
  if (selfHostedOffice) await copyOffice(path.join(site, OFFICE));
  await rename(path.join(site, 'web', SINGLE_PAGE), path.join(made, SINGLE_PAGE));
  await rename(path.join(made, 'cli/roadmap-monitor.js'), path.join(made, 'roadmap-monitor.js'));
  await rm(path.join(made, 'cli'), { recursive: true });
  await cp(path.join(site, 'manifest.xml'), path.join(made, 'manifest.xml'));
  const packages = [...bundledPackages(stats), ...(selfHostedOffice ? [officePackage()] : [])];
  const texts: Readonly<Record<string, string | Buffer>> = {
    'install-windows.reg': trustingShare(share),
    'uninstall-windows.reg': forgettingShare(),
    'install.html': await installPage({ url, share }),
    'licences.txt': licencesOf(packages),
    'sbom.cdx.json': await sbomOf(packages),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(made, name), text);
}

/** Builds the add-in and the command line into a folder. Rejects with a {@link BuildFailure}. */
function build(env: Parameters<typeof config>[0]): Promise<MultiStats> {
  const builds = config(env).map((one) => ({ ...one, mode: 'production' as const, context: ROOT }));
  return new Promise((resolve, reject) => {
    webpack(builds, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors())
        reject(new BuildFailure(stats?.toString({ all: false, errors: true })));
      else resolve(stats);
    });
  });
}

const officePackage = (): BundledPackage => packageIn(path.dirname(projectFolders().officeJs));

/** Hosts of Office other than Excel, and what is for developers. */
const NOT_NEEDED =
  /(?:\.debug\.js|\.map|\.d\.ts)$|(?:^|[\\/])(?:access|onenote|outlook|powerpoint|project|visio|word)[^\\/]*$/i;

const copyOffice = (to: string): Promise<void> => {
  const from = projectFolders().officeJs;
  return cp(from, to, { recursive: true, filter: (file) => !NOT_NEEDED.test(path.relative(from, file)) });
};

/** The page for those who have Excel and a shared folder. */
async function installPage(values: Readonly<Record<string, string>>): Promise<string> {
  const template = await readFile(path.join(__dirname, 'install.html'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => escapeXml(values[name] ?? ''));
}

async function filesOf(folder: string): Promise<readonly ReleasedFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const told = files.map(async (file) => ({
    name: path.relative(folder, file).split(path.sep).join('/'),
    bytes: (await stat(file)).size,
  }));
  return (await Promise.all(told)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As `sha256sum --check` reads them. */
async function sumsOf(folder: string, files: readonly ReleasedFile[]): Promise<string> {
  const lines = files.map(async ({ name }) => {
    const bytes = await readFile(path.join(folder, name));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  return (await Promise.all(lines)).join('');
}
