import { forgettingShare, trustingShare } from './share';
import { readReleaseOptions, ReleaseError, type ReleaseOptions } from './options';

const read = (...args: readonly string[]): ReleaseOptions => readReleaseOptions(args, '/project');

describe('the call', () => {
  it('names an address; the shared folder is presumed to be on the same server', () => {
    expect(read('--url', 'https://monitor.example.ru/school/')).toEqual({
      url: 'https://monitor.example.ru/school',
      selfHostedOffice: false,
      share: '\\\\monitor.example.ru\\roadmap-monitor',
      isShareGiven: false,
      folder: '/project/release',
    });
  });

  it('takes a shared folder with Russian letters and spaces, and another folder to write', () => {
    expect(
      read(
        ...['--url', 'https://example.ru', '--self-hosted-office', '-o', '../выпуск'],
        ...['--share', '\\\\управление\\Общая папка\\Надстройки'],
      ),
    ).toEqual({
      url: 'https://example.ru',
      selfHostedOffice: true,
      share: '\\\\управление\\Общая папка\\Надстройки',
      isShareGiven: true,
      folder: '/выпуск',
    });
  });

  it.each([
    [[], 'noUrl', ''],
    [['--url'], 'noValue', '--url'],
    [['--url', 'http://example.ru'], 'notHttps', 'http://example.ru'],
    [['--url', 'example.ru/monitor'], 'notHttps', 'example.ru/monitor'],
    [['--url', 'https://example.ru/?v=2'], 'notHttps', 'https://example.ru/?v=2'],
    [['--url', 'https://example.ru', '--share', 'Z:\\надстройки'], 'notShare', 'Z:\\надстройки'],
    [['--url', 'https://example.ru', '--share', '\\\\server'], 'notShare', '\\\\server'],
    [['--url', 'https://example.ru', '--selfhosted'], 'unknownOption', '--selfhosted'],
    [['https://example.ru'], 'unknownOption', 'https://example.ru'],
  ])('%j is wrong: %s', (args, fault, what) => {
    expect(() => read(...args)).toThrow(new ReleaseError(fault as ReleaseError['fault'], what));
  });
});

describe('the files of the registry', () => {
  const text = (bytes: Buffer): string => bytes.toString('utf16le');

  it('trust the shared folder, for this person alone, with every backslash twice', () => {
    const lines = text(trustingShare('\\\\сервер\\Общая папка')).split('\r\n');
    expect(lines[0]).toBe('\uFEFFWindows Registry Editor Version 5.00');
    expect(lines[2]).toMatch(
      /^\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\\{[\da-f-]{36}\}\]$/,
    );
    expect(lines.slice(4, 6)).toEqual(['"Url"="\\\\\\\\сервер\\\\Общая папка"', '"Flags"=dword:00000001']);
  });

  it('forget the very folder that they trusted', () => {
    const [, , trusted] = text(trustingShare('\\\\a\\b')).split('\r\n');
    const [, , forgotten] = text(forgettingShare()).split('\r\n');
    expect(forgotten).toBe(trusted?.replace('[', '[-'));
  });
});
