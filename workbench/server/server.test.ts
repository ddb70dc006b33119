import { type IncomingHttpHeaders, request } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Folders, projectFolders } from './folders';
import { type Content, route } from './routes';
import { type RunningServer, startServer } from './server';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const folders: Folders = {
  ...projectFolders(),
  page: path.join(folder, 'page'),
  addin: path.join(folder, 'addin'),
};
write('page/index.html', '<p>сетка</p>');
write('page/connect.js', 'connect();');
write('page/main.tsx', 'secret');
write('addin/taskpane.html', `<script src="${OFFICE}"></script>`);
write('addin/taskpane.js', `load("${OFFICE}")`);
write('addin/manifest.xml', '<OfficeApp/>');
write('package.json', 'secret');
const book = write('Карта №1.xlsx', 'PK');

let content: Content;
let server: RunningServer;
beforeEach(async () => {
  content = { folders, book, bundle: new Map([['main.js', Buffer.from('draw();')]]) };
  server = await startServer({ port: 0, answer: (asked) => route(asked, content) });
});
afterEach(() => server.close());
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request whose path is sent as it stands. */
const ask = (asked: string, method = 'GET', headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Reply>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: asked, method, headers, family: 4 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['/', 'text/html; charset=utf-8', '<p>сетка</p>'],
  ['/page/main.js', 'text/javascript; charset=utf-8', 'draw();'],
  ['/page/connect.js', 'text/javascript; charset=utf-8', 'connect();'],
  ['/addin/taskpane.js?v=1', 'text/javascript; charset=utf-8', `load("${OFFICE}")`],
  ['/manifest.xml', 'application/xml; charset=utf-8', '<OfficeApp/>'],
])('GET %s', async (asked, type, text) => {
  const { status, headers, body } = await ask(asked);
  expect([status, headers['content-type'], body.toString()]).toEqual([200, type, text]);
  expect(headers['cache-control']).toBe('no-cache');
});

test('the add-in’s page is connected to the host, and takes office.js from here', async () => {
  const { body } = await ask('/addin/taskpane.html');
  expect(body.toString()).toBe(
    '<script src="/page/connect.js"></script><script src="/office-js/office.js"></script>',
  );
});

test.each(['office.js', 'excel-win32-16.01.js', 'ru-ru/office_strings.js', 'telemetry/oteljs.js'])(
  '%s is that of the package, byte for byte',
  async (name) => {
    const { headers, body } = await ask(`/office-js/${name}`);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(body.equals(readFileSync(path.join(folders.officeJs, name)))).toBe(true);
  },
);

test('the engine is served so that a browser can compile it', async () => {
  const { headers, body } = await ask('/engine.wasm');
  expect(headers['content-type']).toBe('application/wasm');
  expect(WebAssembly.validate(Uint8Array.from(body))).toBe(true);
});

test('the workbook comes with its name', async () => {
  const { status, headers, body } = await ask('/book');
  expect([status, body.toString()]).toEqual([200, 'PK']);
  expect(headers['x-file-name']).toBe('%D0%9A%D0%B0%D1%80%D1%82%D0%B0%20%E2%84%961.xlsx');
});

test('without a workbook there is no content', async () => {
  content = { ...content, book: null };
  expect((await ask('/book')).status).toBe(204);
});

test('a workbook that has gone since is told', async () => {
  content = { ...content, book: path.join(folder, 'нет.xlsx') };
  expect((await ask('/book')).status).toBe(500);
});

test('HEAD gives the headers alone', async () => {
  const { status, headers, body } = await ask('/', 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '17', 0]);
});

test.each([
  '/nothing',
  '/page/main.tsx',
  '/page/',
  '/addin',
  '/addin/',
  '/addin/../package.json',
  '/addin/..%2fpackage.json',
  '/addin/%2e%2e%2fpackage.json',
  '/office-js/..%2f..%2f..%2f..%2fpackage.json',
  '/book/',
  '/../../../../etc/passwd',
  '/addin/taskpane.js/',
  '/addin/%D0%BD%D0%B5%D1%82.js',
])('%s is not found', async (asked) => {
  expect((await ask(asked)).status).toBe(404);
});

test('a name longer than any file’s is not found', async () => {
  expect((await ask(`/addin/${'a'.repeat(5_000)}`)).status).toBe(404);
});

test.each(['/%', '/addin/..%5c..%5cpackage.json', '/addin/a%00.js', '*'])(
  '%s is a bad request',
  async (asked) => {
    expect((await ask(asked)).status).toBe(400);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask('/', method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('another host’s name is refused', async () => {
  expect((await ask('/book', 'GET', { Host: 'evil.example' })).status).toBe(403);
  expect((await ask('/book', 'GET', { Host: 'localhost.evil.example:3000' })).status).toBe(403);
});

test('a port that is taken is told', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port, answer: () => Promise.resolve(null) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
