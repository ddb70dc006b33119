import { CATALOGUE, CODES, FAMILIES, type Family } from '../../src/findings';
import {
  FINDINGS_LOCALES,
  LOCALES,
  type LocaleName,
  RULE_WORDS,
  rulePage,
  sampleCells,
} from '../../src/locales';
import { code, page, table } from './markdown';
import type { Page } from './pages';

const ofFamily = (family: Family) => CODES.filter((own) => CATALOGUE[own].family === family);

/** The page of a family: a part for each of its rules. */
function familyPage(family: Family, locale: LocaleName): string {
  const { families, severities } = FINDINGS_LOCALES[locale];
  const { headings, byHand, index } = RULE_WORDS[locale];
  const blocks = ofFamily(family).flatMap((own) => {
    const { title, severity, means, why, sample, problem, advice } = rulePage(own, locale);
    const rows = sample
      ? [[sampleCells(sample.wrong, locale).join(' │ '), sampleCells(sample.right, locale).join(' │ ')]]
      : [];
    return [
      `<a id="${own}"></a>`,
      `## ${title}`,
      `${code(own)}, ${severities[severity]}`,
      `**${headings.means}.** ${means}`,
      `**${headings.why}.** ${why}`,
      sample ? table([headings.wrong, headings.right], rows) : headings.none,
      `**${headings.sample}.** ${problem.replaceAll('<', '&lt;')}`,
      `**${headings.fix}.** ${(advice || byHand).replaceAll('<', '&lt;')}`,
    ];
  });
  return page(locale, families[family], [`[${index}](README.md)`, ...blocks]);
}

/** Every rule by its family, with the way to its page. */
function indexPage(locale: LocaleName): string {
  const { families, codes } = FINDINGS_LOCALES[locale];
  const { index, lead } = RULE_WORDS[locale];
  const blocks = FAMILIES.flatMap((family) => [
    `## [${families[family]}](${family}.md)`,
    ofFamily(family)
      .map((own) => `- [${codes[own].title}](${family}.md#${own})`)
      .join('\n'),
  ]);
  return page(locale, index, [lead, ...blocks]);
}

/** Every page of docs/rules: the Russian ones, and the English ones in `en`. */
export const RULE_PAGES: readonly Page[] = LOCALES.flatMap((locale) => {
  const file = (name: string): string => (locale === 'ru' ? `${name}.md` : `${locale}/${name}.md`);
  return [
    { file: file('README'), text: async () => indexPage(locale) },
    ...FAMILIES.map((family) => ({ file: file(family), text: async () => familyPage(family, locale) })),
  ];
});
