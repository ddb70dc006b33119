import { homedir } from 'node:os';
import { type Environment, findProgram, isProgram, type Need } from '../system';
import { RenderError } from './errors';

interface Wanted {
  /** The environment variable that names it, above all else. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly usualPaths: readonly string[];
}

const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

const libreOffice = (env: Environment): Wanted => ({
  variable: 'SOFFICE',
  names: ['soffice', 'libreoffice'],
  usualPaths: [
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/usr/local/bin/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    MAC,
    homedir() + MAC,
    ...['ProgramFiles', 'ProgramFiles(x86)'].flatMap((folder) =>
      ['com', 'exe'].map((kind) => `${env[folder] ?? 'C:'}\\LibreOffice\\program\\soffice.${kind}`),
    ),
  ],
});

const PDFTOPPM: Wanted = {
  variable: 'PDFTOPPM',
  names: ['pdftoppm'],
  usualPaths: ['/usr/bin/pdftoppm', '/usr/local/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm'],
};

function find({ variable, names, usualPaths }: Wanted, env: Environment): string | null {
  const given = env[variable];
  if (!given) return findProgram(names, usualPaths, env);
  if (!isProgram(given)) {
    throw new RenderError({ code: 'not-a-program', data: { variable, path: given } });
  }
  return given;
}

/**
 * The path of LibreOffice: `SOFFICE` of the environment, else on PATH, else where it usually stands. Null where it is
 * nowhere. Throws `RenderError` where `SOFFICE` names no program.
 */
export const findLibreOffice = (env: Environment = process.env): string | null => find(libreOffice(env), env);

/** The path of pdftoppm, by `PDFTOPPM` or as {@link findLibreOffice}. */
export const findPdftoppm = (env: Environment = process.env): string | null => find(PDFTOPPM, env);

/** Both programs, for tests that draw or convert workbooks. */
export const DRAWING: Need<{ readonly office: string; readonly pdftoppm: string }> = {
  name: 'LibreOffice or pdftoppm',
  packages: ['libreoffice-calc', 'poppler-utils'],
  find: () => {
    const office = findLibreOffice();
    const pdftoppm = findPdftoppm();
    return office !== null && pdftoppm !== null ? { office, pdftoppm } : null;
  },
};
