import fc from 'fast-check';
import { requestPath } from './requestPath';

test.each([
  ['/', '/'],
  ['/addin/taskpane.html?x=1', '/addin/taskpane.html'],
  ['/addin/taskpane.html#part', '/addin/taskpane.html'],
  ['/addin/%D1%8F.png', '/addin/я.png'],
  ['/addin//./a.js', '/addin/a.js'],
  ['/addin/../package.json', '/package.json'],
  ['/addin/..%2f..%2fpackage.json', '/package.json'],
  ['/addin/%2e%2e/%2e%2e/etc/passwd', '/etc/passwd'],
  ['/addin/%252e%252e/x', '/addin/%2e%2e/x'],
])('%s asks for %s', (url, path) => {
  expect(requestPath(url)).toBe(path);
});

test.each([
  '',
  '*',
  'addin/x',
  'http://localhost/addin',
  '/%',
  '/%ff',
  '/a%00.js',
  '/addin/..%5c..%5cpackage.json',
])('«%s» asks for nothing', (url) => {
  expect(requestPath(url)).toBeNull();
});

test('no path leads upwards', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%2f', '%5c..', '', 'a'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(requestPath(`/${parts.join('/')}`)?.split(/[/\\]/) ?? []).not.toContain('..');
    }),
  );
});
