import type { WireQuery } from './wire';

/** What of an object is asked for: names of properties, each with what is asked of the object it leads to. */
export interface Selection {
  /** All plain properties. */
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Selection>;
}

interface Draft {
  all: boolean;
  readonly members: Map<string, Draft>;
}

const draft = (): Draft => ({ all: false, members: new Map() });

/** Turns «format/fill/color» paths into a tree; no path at all asks for all plain properties. */
export function parseQuery(query: WireQuery | undefined): Selection {
  const root = draft();
  for (const path of query?.Select ?? []) add(root, path);
  for (const path of query?.Expand ?? []) add(root, `${path}/*`);
  if (root.members.size === 0) root.all = true;
  return root;
}

function add(root: Draft, path: string): void {
  let node = root;
  const names = path
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (name === '*') {
      node.all = true;
      return;
    }
    const next = node.members.get(name) ?? draft();
    node.members.set(name, next);
    node = next;
  }
}

/** Whether nothing below is named, so that a path to an object asks for all its plain properties. */
export const isLeaf = (selection: Selection): boolean => selection.members.size === 0;
