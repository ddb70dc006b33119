import { runProgram } from '.';

const node = (script: string, timeout = 20_000) => runProgram(process.execPath, ['-e', script], { timeout });

test('gives the exit code and both outputs', async () => {
  expect(await node('console.log("one"); console.error("two"); process.exitCode = 3')).toEqual({
    code: 3,
    output: expect.stringMatching(/one[\s\S]*two|two[\s\S]*one/) as string,
    timedOut: false,
  });
});

test('stops what takes too long, with what it started', async () => {
  const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)'], { stdio: 'inherit' })`;
  expect(await node(`${child}; setTimeout(() => {}, 600000)`, 500)).toMatchObject({
    code: null,
    timedOut: true,
  });
});

test('rejects where there is no such program', async () => {
  await expect(runProgram(`${process.execPath}.none`, [], { timeout: 1000 })).rejects.toThrow('ENOENT');
});
