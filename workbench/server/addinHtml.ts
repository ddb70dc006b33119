const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** From Microsoft, or from beside the add-in in a network that doesn't reach it. */
const OFFICE_JS =
  /<script\b[^>]*?\bsrc=(["']?)(?:https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted|[\w./-]+)\/office\.js\1/i;

/**
 * The add-in's page as the workbench serves it: the bridge to the host stands right before office.js, which comes from
 * this server. A page without office.js stays as it is.
 */
export const withBridge = (html: string): string =>
  html.replace(
    OFFICE_JS,
    (tag) => `<script src="/page/connect.js"></script>${tag.replace(CDN, '/office-js/office.js')}`,
  );
