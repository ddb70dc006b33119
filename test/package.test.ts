import { spawnSync } from 'node:child_process';
import path from 'node:path';
import manifest from '../package.json';

test('npm pack gives the command line, which needs no package beside it', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: path.resolve(__dirname, '..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
  const files = packed.files.map((file) => file.path);
  expect(files).toEqual(
    expect.arrayContaining(['dist/cli/roadmap-monitor.js', 'examples/roadmap.xlsx', 'README.md', 'LICENSE']),
  );
  expect(files.filter((file) => /^(?:src|dist\/(?!cli\/)|test|workbench|docs)\//.test(file))).toEqual([]);
  expect(manifest).not.toHaveProperty('dependencies');
});
