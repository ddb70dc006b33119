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
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value.trim()}`)
    .join('; ');
};
