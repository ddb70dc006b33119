import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The built program as a user starts it, on the workbook that the README names first. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'dist/cli/roadmap-monitor.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8' },
  });

interface Report {
  readonly files: readonly {
    readonly sheets: readonly { readonly kind: string; readonly activities: number }[];
    readonly findings: readonly { readonly code: string; readonly cell: string }[];
  }[];
}

describe('the example workbook, checked by the built program', () => {
  const { stdout, stderr, status } = run('check', 'examples/roadmap.xlsx', '--format', 'json');
  const [file] = (JSON.parse(stdout) as Report).files;
  const at = (code: string): readonly string[] =>
    (file?.findings ?? []).filter((finding) => finding.code === code).map(({ cell }) => cell);

  it('has errors and says nothing on the error stream', () => {
    expect(status).toBe(1);
    expect(stderr).toBe('');
  });

  it('recognises its sheets', () => {
    expect(file?.sheets.map(({ kind, activities }) => [kind, activities])).toEqual([
      ['roadmap', 18],
      ['responsibles', 0],
      ['settings', 0],
    ]);
  });

  it.each([
    ['column-index-mismatch', ['F18']],
    ['period-ambiguous', ['C21']],
    ['responsible-unseparated', ['D21', 'D26', 'D32']],
    ['number-missing', ['A22']],
    ['row-split', ['B24']],
    ['period-year-boundary', ['C29']],
    ['result-unseparated', ['E30']],
    ['number-duplicate', ['A31']],
    ['text-markup', ['B31']],
    ['period-reversed', ['C32']],
    ['text-broken-word', ['E34']],
    ['text-mixed-alphabet', ['B35']],
    ['period-outside-plan', ['C35']],
    ['period-missing', ['C36']],
    ['responsible-missing', ['D37']],
    ['status-unknown', ['F37']],
    ['period-unrecognised', ['C40']],
    ['result-missing', ['E41']],
    ['activity-duplicate', ['B41']],
    ['risk-uncovered', ['A11']],
  ])('finds %s at %j', (code, cells) => expect(at(code)).toEqual(cells));
});
