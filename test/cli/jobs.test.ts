import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const PROGRAM = join(__dirname, '../../dist/cli/roadmap-monitor.js');
const { write, path } = temporaryFolder();

const HEADER = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
const book = (name: string, period: string): string =>
  write(
    name,
    xlsx({
      Карта: [HEADER, ['1.1.', 'Провести семинар', period, 'Отдел образования', 'Программа семинара']],
    }),
  );

const sound = Array.from({ length: 8 }, (_, nth) => book(`карта ${nth + 1}.xlsx`, 'март 2026'));
const faulty = book('карта 9.xlsx', '');
const broken = write('не книга.xlsx', 'просто текст\u2028в двух строках');
const files = [faulty, ...sound, broken, path('нет такой.xlsx')];

const run = (...args: readonly string[]): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'check', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'ru_RU.UTF-8' },
  });
  return { code: status, out: stdout, err: stderr };
};

test.each([['text'], ['json']])(
  'threads print what one prints, in the order of the arguments: %s',
  (format) => {
    const one = run(...files, '--format', format, '--jobs', '1');
    const three = run(...files, '--format', format, '--jobs', '3');
    expect(three).toEqual(one);
    expect(one.code).toBe(3);
    expect(one.err).toBe('');
  },
);

test('the exit code is that of all files together', () => {
  expect(run(...sound, '--jobs', '2').code).toBe(0);
  expect(run(...sound, faulty, '--jobs', '2').code).toBe(1);
});

test('the JSON is one object, however many files it is written from', async () => {
  const { out } = await cli(['check', ...files, '--format', 'json', '--group']);
  const parsed: unknown = JSON.parse(out);
  expect(out).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  expect(parsed).toMatchObject({ files: files.map((file) => ({ file })), summary: { files: files.length } });
});

test.each(['0', '-2', '1.5', 'все'])('--jobs %s is no number of files', async (jobs) => {
  const { code, err } = await cli(['check', faulty, '--jobs', jobs]);
  expect(code).toBe(2);
  expect(err).toContain('--jobs');
});
