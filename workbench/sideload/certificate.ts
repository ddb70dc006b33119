import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { runTool } from './runTool';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate for localhost that this machine trusts; null where it could not be installed. */
export async function localhostCertificate(): Promise<Certificate | null> {
  if (!(await runTool('office-addin-dev-certs@3.0.0', ['install']))) return null;
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = await Promise.all(
    ['localhost.key', 'localhost.crt'].map((name) => readFile(path.join(folder, name))),
  );
  return key && cert ? { key, cert } : null;
}
