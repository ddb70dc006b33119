import { findProgram, isProgram } from '.';

const place = (platform: string, ...there: readonly string[]) => ({
  platform,
  isProgram: (path: string) => there.includes(path),
});

test('a program on PATH comes before the usual paths', () => {
  const env = { PATH: '/a:/b' };
  expect(findProgram(['tool'], ['/opt/tool'], env, place('linux', '/b/tool', '/opt/tool'))).toBe('/b/tool');
  expect(findProgram(['tool'], ['/opt/tool'], env, place('linux', '/opt/tool'))).toBe('/opt/tool');
});

test('the first name wins wherever it stands', () => {
  const there = place('linux', '/a/second', '/b/first');
  expect(findProgram(['first', 'second'], [], { PATH: '/a:/b' }, there)).toBe('/b/first');
});

test('Windows has its own separators and extensions', () => {
  const there = place('win32', String.raw`C:\Tools\tool.EXE`);
  const env = { Path: String.raw`C:\Other;C:\Tools`, PATHEXT: '.COM;.EXE' };
  expect(findProgram(['tool'], [], env, there)).toBe(String.raw`C:\Tools\tool.EXE`);
});

test('null where there is none, and where PATH is not set', () => {
  expect(findProgram(['tool'], ['/opt/tool'], { PATH: '/a' }, place('linux'))).toBeNull();
  expect(findProgram(['tool'], [], {}, place('linux', '/tool', 'tool'))).toBeNull();
});

test('a folder or a text is no program', () => {
  expect(isProgram(process.execPath)).toBe(true);
  expect(isProgram(__dirname)).toBe(false);
  expect(isProgram(`${process.execPath}.none`)).toBe(false);
});
