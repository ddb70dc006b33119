import { withBridge } from './addinHtml';

const BRIDGE = '<script src="/page/connect.js"></script>';

test.each([
  [
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    `${BRIDGE}<script src="/office-js/office.js"></script>`,
  ],
  [
    "<script defer src='https://appsforoffice.microsoft.com/lib/1/hosted/office.js'></script>",
    `${BRIDGE}<script defer src='/office-js/office.js'></script>`,
  ],
  [
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
    `${BRIDGE}<script src=/office-js/office.js></script>`,
  ],
])('the bridge stands before office.js: %s', (tag, served) => {
  expect(withBridge(`<script src="a.js"></script>${tag}<script src="b.js"></script>`)).toBe(
    `<script src="a.js"></script>${served}<script src="b.js"></script>`,
  );
});

test('a page without office.js stays as it is', () => {
  const html =
    '<script src="a.js"></script><p>https://appsforoffice.microsoft.com/lib/1/hosted/office.js</p>';
  expect(withBridge(html)).toBe(html);
});
