import { posix } from 'node:path';

const FORBIDDEN = /[\\\0]/;

/**
 * The path that a request asks for, decoded and without «.», «..» and doubled slashes, so that it stays inside whatever
 * folder it is joined to. Null where it can't be decoded or names what no file of ours is called.
 */
export function requestPath(url: string): string | null {
  const [encoded = ''] = url.split(/[?#]/, 1);
  const decoded = decode(encoded);
  if (decoded === null || !decoded.startsWith('/') || FORBIDDEN.test(decoded)) return null;
  return posix.normalize(decoded);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
