/** Where the add-in is served during development, as `manifest.xml` says it. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for an add-in served elsewhere. Excel loads panes over https only; `url` may name a folder. Throws where
 * it is no such address.
 */
function manifestAt(manifest, url = DEVELOPMENT) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || address.protocol !== 'https:' || address.search || address.hash) {
    throw new Error(
      `--env url=${url}: give an https address without ? and #, as in --env url=https://example.ru/monitor`,
    );
  }
  return manifest.replaceAll(`"${DEVELOPMENT}/`, `"${address.href.replace(/\/+$/, '')}/`);
}

module.exports = { manifestAt };
