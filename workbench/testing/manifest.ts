import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApiVersion } from '../protocol';

const MANIFEST = path.resolve(__dirname, '../../manifest.xml');
const VERSION = /^1\.\d+$/;

const isVersion = (text: string | undefined): text is ApiVersion => text !== undefined && VERSION.test(text);

/** The ExcelApi that a manifest asks for before the add-in is offered. Throws where it asks for none. */
export function requiredExcelApi(manifest: string): ApiVersion {
  const [sets = '', preset] =
    /<Sets(?:\s+DefaultMinVersion="([^"]*)")?[^>]*>[\s\S]*?<\/Sets>/.exec(manifest) ?? [];
  const set = /<Set\b[^>]*\bName="ExcelApi"[^>]*>/.exec(sets)?.[0];
  const version = set && (/\bMinVersion="([^"]*)"/.exec(set)?.[1] ?? preset);
  if (!isVersion(version)) throw new Error('The manifest asks for no ExcelApi.');
  return version;
}

/** The ExcelApi that this add-in's own manifest asks for. */
export const manifestExcelApi = (): ApiVersion => requiredExcelApi(readFileSync(MANIFEST, 'utf8'));
