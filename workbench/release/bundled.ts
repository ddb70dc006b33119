import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Module, MultiStats } from 'webpack';
import { z } from 'zod';
import manifest from '../../package.json';
import { ROOT } from '../server';

/** A package whose code is part of what is released. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** The innermost package that a file belongs to. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

const packageFile = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** What stands in a folder of an installed package. */
export function packageIn(folder: string): BundledPackage {
  const { name, version, license } = packageFile.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  return { name, version, licence: license ?? 'UNKNOWN', folder };
}

const withParts = (module: Module): readonly Module[] =>
  'modules' in module ? [module, ...(module.modules as Module[])] : [module];

/** The packages in all bundles, by name. */
export function bundledPackages({ stats }: MultiStats): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const { compilation } of stats) {
    for (const module of [...compilation.modules].flatMap(withParts)) {
      const folder = PACKAGE.exec(module.nameForCondition() ?? '')?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  const order = new Intl.Collator('en').compare;
  return [...folders]
    .map(packageIn)
    .sort((a, b) => order(a.name, b.name) || order(a.version, b.version) || order(a.folder, b.folder));
}

/** The licences of these packages in full, as each of them gives it. */
export function licencesOf(packages: readonly BundledPackage[]): string {
  const own = { ...manifest, licence: manifest.license, folder: ROOT };
  const parts = [own, ...packages].map(({ name, version, licence, folder }) => {
    const texts = readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${licence})`, ...texts].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const reference = z.string();
const billOfMaterials = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': reference }) }),
  components: z.array(z.looseObject({ 'bom-ref': reference })),
  dependencies: z.array(z.object({ ref: reference, dependsOn: z.array(reference).optional() })),
});

/**
 * What is released is made of, as CycloneDX JSON: npm's own bill of materials, of the packages in the bundles alone. The same
 * for the same packages, so it has neither a time nor a number by chance.
 */
export async function sbomOf(packages: readonly BundledPackage[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
    // npm is a batch file on Windows. All packages, those of development too, are some megabytes.
    { cwd: ROOT, maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  return billOf(JSON.parse(stdout), packages);
}

/** The same of npm's bill of materials of all packages. Throws where that is none. */
export function billOf(
  ofNpm: unknown,
  packages: readonly Pick<BundledPackage, 'name' | 'version'>[],
): string {
  const { metadata, components, dependencies, ...rest } = billOfMaterials.parse(ofNpm);
  const root = metadata.component['bom-ref'];
  const bundled = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const isKept = (ref: string): boolean => ref === root || bundled.has(ref);
  const bom = {
    // npm's number is one by chance.
    ...without('serialNumber', rest),
    metadata: { component: { ...without(NOTES, metadata.component), name: manifest.name } },
    components: components
      .filter((one) => isKept(one['bom-ref']))
      .map((one) => ({ ...without(NOTES, one), scope: 'required' })),
    dependencies: dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
  };
  const digest = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  return `${JSON.stringify({ ...bom, serialNumber: `urn:uuid:${uuidOf(digest)}` }, null, 2)}\n`;
}

/** Of npm's own: for it all that is bundled is needed in development alone. */
const NOTES = 'properties';

const without = (key: string, record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([own]) => own !== key));

/** A UUID of version 8 (RFC 9562), whose bits are our own: those of a digest. */
const uuidOf = (hex: string): string =>
  [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
