import { openBrowser } from './openBrowser';

const URL = 'http://localhost:3000';

async function attempt(platform: NodeJS.Platform, env: Readonly<Record<string, string>>, fails = false) {
  const opened: string[] = [];
  const opening = await openBrowser(URL, {
    platform,
    env,
    open: (url) => {
      opened.push(url);
      return fails ? Promise.reject(new Error('spawn xdg-open ENOENT')) : Promise.resolve();
    },
  });
  return { opening, opened };
}

test.each<[NodeJS.Platform, Readonly<Record<string, string>>]>([
  ['linux', { DISPLAY: ':0' }],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }],
  ['darwin', {}],
  ['win32', {}],
])('the address is opened on %s with %j', async (platform, env) => {
  expect(await attempt(platform, env)).toEqual({ opening: 'opened', opened: [URL] });
});

test('nothing is started without a display', async () => {
  expect(await attempt('linux', { DISPLAY: '' })).toEqual({ opening: 'no display', opened: [] });
});

test('a browser that does not start is no error', async () => {
  expect((await attempt('darwin', {}, true)).opening).toBe('failed');
});
