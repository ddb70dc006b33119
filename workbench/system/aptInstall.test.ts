import { aptInstall, type CommandResult } from '.';

/** Answers commands one after the other and tells which were run, without the lock and the environment before them. */
function machine(...answers: readonly CommandResult[]) {
  const commands: string[] = [];
  const lines: string[] = [];
  const run = (command: string, args: readonly string[]): CommandResult => {
    const answer = answers[commands.length];
    if (!answer) throw new Error('One command too many.');
    const line = [command, ...args].join(' ');
    commands.push(line.slice(line.indexOf('apt-get')));
    return answer;
  };
  return { commands, lines, run, log: (line: string) => void lines.push(line) };
}

const DONE = { code: 0, output: '' };
const INSTALL = 'apt-get install -y --no-install-recommends one two';

test('installs with the lists that are there', () => {
  const { commands, lines, run, log } = machine(DONE);
  expect(aptInstall(['one', 'two'], { run, isRoot: true, log })).toBeNull();
  expect(commands).toEqual([INSTALL]);
  expect(lines).toEqual([INSTALL]);
});

test('brings the lists up to date where a package is not found, and tries again', () => {
  const { commands, run, log } = machine({ code: 100, output: 'Unable to locate package one' }, DONE, DONE);
  expect(aptInstall(['one', 'two'], { run, isRoot: true, log })).toBeNull();
  expect(commands).toEqual([INSTALL, 'apt-get update', INSTALL]);
});

test('says what failed', () => {
  const lost = { code: 100, output: 'Could not resolve the mirror' };
  const offline = machine(lost, lost);
  expect(aptInstall(['one'], { ...offline, isRoot: true })).toBe(
    'apt-get update ended with 100: Could not resolve the mirror',
  );
  const unknown = machine(lost, DONE, { code: 100, output: 'Unable to locate package one' });
  expect(aptInstall(['one'], { ...unknown, isRoot: true })).toContain('Unable to locate package one');
});

test('tries nothing without root rights', () => {
  const { commands, run, log } = machine();
  expect(aptInstall(['one', 'two'], { run, isRoot: false, log })).toContain(INSTALL);
  expect(commands).toEqual([]);
});
