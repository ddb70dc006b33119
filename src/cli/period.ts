import { type PeriodReading, readPeriod } from '../app';
import { CLI_LOCALES, FINDINGS_LOCALES, type LocaleName } from '../locales';
import { json, type OutputOptions, type PlanOptions, planOf } from './options';

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
