import { readFileSync } from 'node:fs';
import { FINDINGS_LOCALES, type LocaleName, CLI_LOCALES } from '../locales';
import { builtinTemplate, readTemplate, type Template } from '../app';

import { TemplateError, UsageError } from './usage';

/**
 * The template of a name or a .json file. Throws {@link UsageError} where there is neither and
 * {@link TemplateError}, with the place in the file, where it is wrong.
 */
export function loadTemplate(nameOrFile: string, locale: LocaleName): Template {
  const known = builtinTemplate(nameOrFile);
  if (known) return known;
  const result = readTemplate(parse(contentOf(nameOrFile), nameOrFile, locale));
  if ('template' in result) return result.template;
  const lines = result.faults.map(({ path, read, fault }) =>
    CLI_LOCALES[locale].templateFault(
      nameOrFile,
      pathText(path),
      read.slice(0, 80),
      FINDINGS_LOCALES[locale].templateFault(fault),
    ),
  );
  throw new TemplateError(lines.join('\n'));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError('noTemplate', file);
  }
}

function parse(text: string, file: string, locale: LocaleName): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = FINDINGS_LOCALES[locale].templateFault({ reason: 'not-json', expected: [] });
    const detail = error instanceof Error ? error.message : '';
    throw new TemplateError(CLI_LOCALES[locale].templateFault(file, '', detail, fault));
  }
}

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
