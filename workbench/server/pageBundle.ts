import path from 'node:path';
import { build } from 'esbuild';
import { BuildFailure } from './buildFailure';

/** Built files by name: «main.js», «main.css» and their source maps. */
export type PageBundle = ReadonlyMap<string, Uint8Array>;

const OUT = '/page';

/** Bundles a page that starts in this file, in memory. Rejects with a {@link BuildFailure}. */
export async function bundlePage(entry: string): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
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
