import path from 'node:path';
import { build } from 'esbuild';
import { BuildFailure } from './buildFailure';

/** Built files by name: «main.js», «main.css» and their source maps. */
export type PageBundle = ReadonlyMap<string, Uint8Array>;

const OUT = '/page';

/**
 * Bundles what starts in these files, in memory, under the names given to them. Rejects with a {@link BuildFailure}.
 */
export async function bundlePage(entries: Readonly<Record<string, string>>): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: OUT,
    sourcemap: 'linked',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  }).catch((error: unknown) => {
    throw new BuildFailure(error instanceof Error ? error.message : String(error));
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
}
