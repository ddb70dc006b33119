import { UserError } from '../../src/findings';
import { LOCALES } from '../../src/locales';
import { renderCommand } from './renderCommand';
import { faultText, WORDS } from './words';

async function command(args: readonly string[], env: Readonly<Record<string, string>>) {
  const told = { out: '', err: '' };
  const code = await renderCommand(args, {
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    env,
  });
  return { code, ...told };
}

test('without a file it tells how it is called', async () => {
  expect(await command([], { LANG: 'ru_RU.UTF-8' })).toEqual({
    code: 2,
    out: '',
    err: `${WORDS.ru.usage}\n`,
  });
  expect(await command(['a', 'b', 'c'], { LANG: 'en_GB' })).toMatchObject({
    code: 2,
    err: `${WORDS.en.usage}\n`,
  });
});

test('every fault is told in both languages with its data', () => {
  for (const locale of LOCALES) {
    expect(faultText({ code: 'no-libreoffice', data: {} }, locale)).toContain('SOFFICE');
    expect(faultText({ code: 'no-pdftoppm', data: {} }, locale)).toContain('poppler-utils');
    const wrong = faultText({ code: 'not-a-program', data: { variable: 'SOFFICE', path: '/x' } }, locale);
    expect(wrong).toContain('«/x»');
    expect(faultText({ code: 'took-too-long', data: { file: 'k.xlsx', seconds: 9 } }, locale)).toMatch(
      /k\.xlsx.*9/,
    );
    expect(faultText({ code: 'not-converted', data: { file: 'k.xlsx', output: 'why' } }, locale)).toContain(
      'why',
    );
  }
  const error = new UserError('file-encrypted', {});
  expect(faultText({ code: 'not-a-workbook', data: { file: 'k.xlsx', error } }, 'ru')).toContain('паролем');
});
