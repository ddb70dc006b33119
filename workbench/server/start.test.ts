import path from 'node:path';
import { BuildFailure } from './buildFailure';
import { ROOT } from './folders';
import { start, type StartIo } from './start';
import { startServer } from './server';

interface Started {
  readonly code: Promise<number>;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly opened: readonly string[];
  /** Presses Ctrl+C. */
  readonly stop: () => void;
  /** The address, when it is printed. */
  readonly url: Promise<string>;
}

/** Runs the command in this process, with a build that does nothing. */
function run(io: Partial<StartIo> = {}): Started {
  const [out, err, opened]: [string[], string[], string[]] = [[], [], []];
  const stopping = new AbortController();
  const ready = /^(?:Откройте|Open) (http:\S+)$/;
  let found: (url: string) => void = () => undefined;
  const url = new Promise<string>((resolve) => (found = resolve));
  const code = start({
    args: ['--no-open'],
    env: { PORT: '0' },
    folder: ROOT,
    platform: 'linux',
    out: (line) => {
      out.push(line);
      const [, address] = ready.exec(line) ?? [];
      if (address !== undefined) found(address);
    },
    err: (line) => err.push(line),
    open: (address) => Promise.resolve(opened.push(address)),
    isBuilt: () => Promise.resolve(false),
    build: () => Promise.resolve(),
    stop: stopping.signal,
    ...io,
  });
  const stop = (): void => {
    stopping.abort();
  };
  return { code, out, err, opened, stop, url };
}

test('it says where to go, offers the example, and ends well when it is stopped', async () => {
  const { code, out, err, opened, stop, url } = run();
  expect((await fetch(`${await url}/book`)).headers.get('x-file-name')).toBe('roadmap.xlsx');
  stop();
  expect(await code).toBe(0);
  expect(out).toEqual([
    'Собираю страницу с книгой…',
    'Собираю надстройку, это займёт до минуты…',
    'Надстройка собрана за 0 с.',
    `Откройте ${await url}`,
    'Остановить: Ctrl+C.',
    'Остановлено.',
  ]);
  expect([err, opened]).toEqual([[], []]);
  await expect(fetch(await url)).rejects.toThrow();
});

test('an add-in that is built as it would be now is served at once', async () => {
  const { code, out, stop, url } = run({
    isBuilt: () => Promise.resolve(true),
    build: () => Promise.reject(new Error('built again')),
  });
  await url;
  stop();
  expect(await code).toBe(0);
  expect(out).toContain('Надстройка уже собрана, исходники с тех пор не менялись.');
});

test('a build that takes long tells for how long', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  let finish: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (finish = resolve));
  let build: () => void = () => undefined;
  const { code, out, stop } = run({
    build: () => {
      finish();
      return new Promise((resolve) => (build = resolve));
    },
  });
  await begun;
  jest.advanceTimersByTime(20_000);
  expect(out.slice(-2)).toEqual(['Собираю надстройку: прошло 10 с…', 'Собираю надстройку: прошло 20 с…']);
  jest.useRealTimers();
  build();
  stop();
  expect(await code).toBe(0);
});

test('another workbook is offered by its name', async () => {
  const { stop, url, code } = run({ args: ['--no-open', 'manifest.xml'] });
  const reply = await fetch(`${await url}/book`);
  expect(reply.headers.get('x-file-name')).toBe('manifest.xml');
  stop();
  await code;
});

test('the browser is opened on the address', async () => {
  const { stop, url, opened, code } = run({ args: [], platform: 'darwin' });
  const address = await url;
  await new Promise((resolve) => setTimeout(resolve, 10));
  stop();
  await code;
  expect(opened).toEqual([address]);
});

test('without a display it says so and goes on serving', async () => {
  const { stop, url, out, opened, code } = run({ args: [], env: { PORT: '0', LANG: 'en_US.UTF-8' } });
  expect((await fetch(await url)).status).toBe(200);
  stop();
  expect(await code).toBe(0);
  expect(out).toContain('There is no display here, so no browser was opened.');
  expect(opened).toEqual([]);
});

test('a build that fails is shown as it is', async () => {
  const { code, err } = run({ build: () => Promise.reject(new BuildFailure('ERROR in ./src/taskpane')) });
  expect(await code).toBe(1);
  expect(err).toEqual(['ERROR in ./src/taskpane', 'Надстройка не собралась.']);
});

test('a build that is stopped is no failure', async () => {
  const { code, stop, err } = run({
    build: (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      }),
  });
  setTimeout(stop, 50);
  expect(await code).toBe(0);
  expect(err).toEqual([]);
});

test('nothing is built once it is stopped', async () => {
  const stopping = new AbortController();
  const build = jest.fn<Promise<void>, []>();
  const { code, err } = run({
    stop: stopping.signal,
    isBuilt: () => {
      stopping.abort();
      return Promise.resolve(false);
    },
    build,
  });
  expect(await code).toBe(0);
  expect(err).toEqual([]);
  expect(build).not.toHaveBeenCalled();
});

test('a port that is taken is named', async () => {
  const other = await startServer({ port: 0, answer: () => Promise.resolve(null) });
  const { port } = new URL(other.url);
  const { code, err } = run({ env: { PORT: port } });
  expect(await code).toBe(1);
  expect(err).toEqual([
    `Порт ${port} занят другой программой. Закройте её или задайте другой: PORT=3001 npm start`,
  ]);
  await other.close();
});

test.each([
  [['нет.xlsx'], {}, 'Нет такого файла: нет.xlsx'],
  [[path.join(ROOT, 'examples')], {}, `Это папка, а нужен файл книги: ${path.join(ROOT, 'examples')}`],
  [[], { PORT: 'три' }, 'PORT — число от 0 до 65535, а задано «три».'],
])('a wrong call is told: %j %j', async (args, env, message) => {
  const { code, err } = run({ args, env });
  expect(await code).toBe(1);
  expect(err).toEqual([message]);
});

test('the way to call it is told after an unknown option', async () => {
  const { code, err } = run({ args: ['--port=3'], env: { LANG: 'en' } });
  expect(await code).toBe(1);
  expect(err).toEqual([
    'Unknown option: --port',
    expect.stringContaining('npm start -- [FILE.xlsx] [--no-open]'),
  ]);
});
