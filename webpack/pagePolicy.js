/** The host that office.js comes from; empty where it stands beside the pages. */
exports.officeHost = (officeJs) => (/^https?:/.test(officeJs) ? new URL(officeJs).host : '');

/**
 * The content security policy of a page: scripts and threads of its own, and office.js, which may be a URL or a path. Fluent writes
 * its styles at run time.
 */
exports.pagePolicy = (officeJs) => {
  const origin = /^https?:/.test(officeJs) ? new URL(officeJs).origin : '';
  const policy = {
    'default-src': "'none'",
    'script-src': `'self' ${origin}`,
    'worker-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: ${origin}`,
    'connect-src': `'self' ${origin}`,
    'font-src': "'self' data:",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return written(policy);
};

/** The same of a page that holds its own scripts, known by their hashes: it asks for nothing at all. */
exports.singleFilePolicy = (hashes) =>
  written({
    'default-src': "'none'",
    'script-src': hashes.join(' '),
    'worker-src': 'blob:',
    'style-src': "'unsafe-inline'",
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });

const written = (policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value.trim()}`)
    .join('; ');
