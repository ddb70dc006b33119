import { type Machine, provide } from '.';

/** A machine on which apt-get ends with this code. */
function machine(code: number, traits: Partial<Machine>) {
  const commands: string[] = [];
  const run: Machine['run'] = (_command, args) => {
    commands.push(args.slice(args.indexOf('apt-get')).join(' '));
    return { code, output: 'no network' };
  };
  return { commands, run, log: () => undefined, isRoot: false, isDebian: false, isCi: false, ...traits };
}

const DEBIAN_ROOT = { isRoot: true, isDebian: true };
const absent = { name: 'Tool', packages: ['tool'], find: () => null };

test('what is there is not installed', () => {
  const there = machine(0, DEBIAN_ROOT);
  expect(provide({ ...absent, find: () => '/bin/tool' }, there)).toEqual({
    kind: 'ready',
    value: '/bin/tool',
  });
  expect(there.commands).toEqual([]);
});

test('root on Debian gets it installed', () => {
  const debian = machine(0, DEBIAN_ROOT);
  const find = () => (debian.commands.length > 0 ? '/bin/tool' : null);
  expect(provide({ ...absent, find }, debian)).toEqual({ kind: 'ready', value: '/bin/tool' });
  expect(debian.commands).toEqual(['apt-get install -y --no-install-recommends tool']);
});

test('a failed installation fails the tests and says why', () => {
  const found = provide(absent, machine(100, DEBIAN_ROOT));
  expect(found).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no network') });
  expect(provide(absent, machine(0, DEBIAN_ROOT))).toMatchObject({ kind: 'failed' });
});

test('elsewhere tests are skipped with the reason, on a build server they fail', () => {
  for (const traits of [{ isDebian: true }, { isRoot: true }, {}]) {
    const elsewhere = machine(0, traits);
    expect(provide(absent, elsewhere)).toEqual({
      kind: 'skipped',
      reason: 'Tool is not there (Debian, Ubuntu: apt-get install tool)',
    });
    expect(elsewhere.commands).toEqual([]);
  }
  expect(provide(absent, machine(0, { isCi: true }))).toMatchObject({ kind: 'failed' });
});
