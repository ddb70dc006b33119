import pc from 'picocolors';
import { type PeriodReading, readPeriod } from '../app';
import { CATALOGUE, CODES, FAMILIES, type Finding, type Severity } from '../findings';
import { CLI_LOCALES, FINDINGS_LOCALES, type LocaleName, messageOf } from '../locales';
import { json, type OutputOptions, planOf, type PlanOptions } from './options';

/** How a period is understood. Throws `UsageError` for dates of the plan that are none. */
export function periodOutput(text: string, flags: PlanOptions & OutputOptions, locale: LocaleName): string {
  const reading = readPeriod(text, planOf(flags));
  return flags.format === 'json' ? json(reading) : periodText(reading, locale);
}

function periodText(reading: PeriodReading, locale: LocaleName): string {
  const words = CLI_LOCALES[locale];
  const { periodLabels: labels } = words;
  const { day: date } = words;
  const intervals = reading.intervals.map(({ start, end }) =>
    start === end ? date(start) : `${date(start)} – ${date(end)}`,
  );
  const lines = [
    `${labels.kind}: ${words.periodKinds[reading.kind]}`,
    `${labels.intervals}: ${intervals.join('; ') || labels.none}`,
    reading.recurrence && `${labels.recurrence}: ${words.recurrences[reading.recurrence]}`,
    reading.document && `${labels.document}: ${reading.document}`,
    reading.yearInferred && labels.yearInferred,
    ...reading.doubts.map(({ code, proposals }) => {
      const { title } = FINDINGS_LOCALES[locale].codes[code];
      const proposed = proposals.map((proposal) => `«${proposal}»`).join(', ');
      return `▲ ${title} [${code}]${proposed && `: ${labels.proposals} ${proposed}`}`;
    }),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

interface RuleText {
  readonly code: string;
  readonly family: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly example: string;
}

/** The catalogue of codes in one language. */
export function catalogueOf(locale: LocaleName): readonly RuleText[] {
  return CODES.map((code) => {
    const { family, severity, example } = CATALOGUE[code];
    const { title, explanation } = FINDINGS_LOCALES[locale].codes[code];
    const found = { code, data: example } as Pick<Finding, 'code' | 'data'>;
    return { code, family, severity, title, explanation, example: messageOf(found, locale) };
  });
}

/** The catalogue of codes, for people or for programs. */
export const rulesOutput = (format: OutputOptions['format'], locale: LocaleName, colour: boolean): string =>
  format === 'json' ? json(catalogueOf(locale)) : catalogueText(locale, colour);

/** The catalogue for people, by family. */
function catalogueText(locale: LocaleName, colour: boolean): string {
  const colours = pc.createColors(colour);
  const { families, severities } = FINDINGS_LOCALES[locale];
  const catalogue = catalogueOf(locale);
  const blocks = FAMILIES.map((family) => {
    const rules = catalogue.filter((rule) => rule.family === family);
    const texts = rules.map(
      ({ code, severity, title, explanation, example }) =>
        `  ${colours.bold(code)} — ${title} (${severities[severity]})\n` +
        `      ${explanation}\n      ${colours.dim(`${CLI_LOCALES[locale].example}: ${example}`)}`,
    );
    return [colours.bold(families[family]), ...texts].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
