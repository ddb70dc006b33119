import { catalogueOf } from '../../src/cli/explain';
import { FAMILIES } from '../../src/findings';
import { FINDINGS_LOCALES, type LocaleName } from '../../src/locales';
import { type Both, code, page, table } from './markdown';

const TITLE: Both = { ru: 'Замечания: коды, уровни, примеры', en: 'Findings: codes, severities, examples' };
const INTRO: Both = {
  ru: 'Уровень указан тот, что действует без шаблона. Шаблон может назначить другой или выключить замечание. То же печатает `roadmap-monitor rules`.',
  en: 'The severity is the default one. A template may set another, or switch the finding off. `roadmap-monitor rules` prints the same.',
};
const HEAD: Both<readonly string[]> = {
  ru: ['Замечание', 'Уровень', 'Когда и почему', 'Пример'],
  en: ['Finding', 'Severity', 'When and why', 'Example'],
};

/** Every code of a finding, by family. */
export function findingsPage(locale: LocaleName): string {
  const { families, severities } = FINDINGS_LOCALES[locale];
  const rules = catalogueOf(locale);
  const blocks = FAMILIES.flatMap((family) => [
    `## ${families[family]}`,
    table(
      HEAD[locale],
      rules
        .filter((rule) => rule.family === family)
        .map((rule) => [
          `${rule.title}\n${code(rule.code)}`,
          severities[rule.severity],
          rule.explanation,
          rule.example,
        ]),
    ),
  ]);
  return page(locale, TITLE[locale], [INTRO[locale], ...blocks]);
}
