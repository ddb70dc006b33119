import type { BrowserContext } from 'playwright-core';

const INNER = new Set(['data:', 'blob:', 'about:']);

/** Writes down errors of all pages of a context, and requests to any other address than this one. */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${String(error.error())}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !INNER.has(url.protocol)) troubles.push(`request: ${url.href}`);
  });
  return troubles;
}
