import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from './folders';

/** What the last build has noted of itself, as `webpack/builtStamp.js` writes it. */
const stamp = z.object({
  /** The hash of each source. */
  files: z.record(z.string(), z.string()),
  assets: z.array(z.string()),
});

/**
 * Whether the add-in that stands built under a folder is what a build would give now: each source is as it was, and
 * nothing that came of them is gone.
 */
export async function isAddinBuilt(root = ROOT): Promise<boolean> {
  try {
    const text = await readFile(path.join(root, '.cache/built-addin.json'), 'utf8');
    const { files, assets } = stamp.parse(JSON.parse(text));
    await Promise.all(assets.map((name) => access(path.join(root, name))));
    const same = Object.entries(files).map(async ([name, hash]) => {
      const bytes = await readFile(path.join(root, name));
      return createHash('sha256').update(bytes).digest('hex') === hash;
    });
    return (await Promise.all(same)).every(Boolean);
  } catch {
    return false;
  }
}
