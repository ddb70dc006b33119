/** The folder of a part; empty for one at the top. */
export const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf('/')));

/** What follows the last slash, one at the very end apart. */
export const lastWord = (path: string): string => path.replace(/\/+$/, '').replace(/^.*\//s, '');

/** The part that a path leads to from a folder, as named in the archive (ECMA-376 part 2, 6.2); none is above the top. */
export function partAt(folder: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${folder}/${path}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The path by which a folder of the package leads to a part. */
export function pathTo(folder: string, part: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = part.split('/');
  const differs = from.findIndex((step, index) => step !== to[index]);
  const shared = differs < 0 ? from.length : differs;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
