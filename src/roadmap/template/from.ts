import { CODES } from '../../findings';
import { matchKey, singleLine } from '../../tables';
import { dottedDay } from '../../workbook';
import type { Roadmap } from '../model';
import { BUILTIN_TEMPLATES, builtinTemplate } from './builtin';
import { COLUMN_WORDINGS } from './columns';
import { COLUMN_KEYS, PREAMBLE_PARTS, type Template } from './schema';
import {
  columnKey,
  type FindingNames,
  MEANINGS,
  PARTS,
  severityWords,
  TEMPLATE_HEAD,
  type TemplateRow,
} from './sheet';

/**
 * The rows of a sheet «Шаблон» that this roadmap is made by: its columns from left to right, its sections in order, the
 * parts above its table, and its marks. What the sheet can't tell stays that of the template in force.
 */
export function templateFrom(roadmap: Roadmap, names: FindingNames): readonly TemplateRow[] {
  const { template } = roadmap;
  const base = builtinTemplate(template.name) ?? BUILTIN_TEMPLATES[0];
  return [
    TEMPLATE_HEAD,
    ...(base === BUILTIN_TEMPLATES[0] ? [] : [row('Основа', base.name)]),
    ...columnRows(roadmap),
    ...sectionRows(roadmap),
    ...preambleRows(roadmap),
    ...markRows(roadmap),
    ...ownRows(template, base, names),
  ];
}

/** The rows of a sheet «Шаблон» that say what a template says. */
export function templateRows(template: Template, names: FindingNames): readonly TemplateRow[] {
  const [first] = BUILTIN_TEMPLATES;
  const base = builtinTemplate(template.name) ?? first;
  const words = Object.entries(PARTS);
  const sections = template.sections.map(({ title, aliases, required }) =>
    row('Раздел', title, aliases, yesNo(required)),
  );
  const [firstWord = ''] = words[0] ?? [];
  return [
    TEMPLATE_HEAD,
    ...(base === first ? [] : [row('Основа', base.name)]),
    ...template.columns.map(({ header, aliases, required }) =>
      row('Столбец', header, aliases, yesNo(required)),
    ),
    ...(sections.length > 0 ? sections : [row('Раздел', 'любые')]),
    ...(template.preamble.length === 0
      ? [row('Часть преамбулы', firstWord, [], yesNo(false))]
      : template.preamble.flatMap((part) =>
          words.flatMap(([word, own]) => (own === part ? [row('Часть преамбулы', word)] : [])),
        )),
    ...template.statuses.map(({ text, aliases, meaning }) => {
      const [word = ''] = Object.entries(MEANINGS).find(([, means]) => means === meaning) ?? [];
      return row('Отметка', text, aliases, word);
    }),
    ...ownRows(template, base, names),
  ];
}

const row = (kind: string, name: string, aliases: readonly string[] = [], value = ''): TemplateRow => [
  kind,
  name,
  [...new Set(aliases)].join('; '),
  value,
];

const yesNo = (yes: boolean): string => (yes ? 'да' : 'нет');

/** Columns of the template are as required as it has them, those of the roadmap's own may be missing elsewhere. */
function columnRows({ header, template }: Roadmap): readonly TemplateRow[] {
  const known = [...header.columns].map(([key, column]) => ({ key, column, text: textOf(header, column) }));
  const extra = header.extra.map(({ column, header: text }) => ({
    key: null,
    column,
    text: singleLine(text),
  }));
  const used = new Set<string>();
  return [...known, ...extra]
    .sort((a, b) => a.column - b.column)
    .flatMap(({ key, text }): readonly TemplateRow[] => {
      const named = key === null ? { name: text, aliases: [] } : wordingOf(key, text, template);
      const means = named && columnKey(named.name, named.aliases);
      if (!named || !means || (isKnown(key) && means !== key) || used.has(means)) return [];
      used.add(means);
      const own = template.columns.find((column) => column.key === key);
      return [
        row('Столбец', named.name, named.aliases, yesNo(key === 'activity' || (own?.required ?? false))),
      ];
    });
}

const isKnown = (key: string | null): boolean => COLUMN_KEYS.some((own) => own === key);

const textOf = ({ texts }: Roadmap['header'], column: number): string => singleLine(texts.get(column) ?? '');

interface Wording {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The header as it is, with the usual one by which its meaning is known. */
function wordingOf(key: string, text: string, { columns }: Template): Wording | null {
  const known = COLUMN_KEYS.find((own) => own === key);
  if (!known) return { name: text, aliases: columns.find((own) => own.key === key)?.aliases ?? [] };
  const usual = COLUMN_WORDINGS[known].header;
  if (text === '') return { name: usual, aliases: [] };
  if (columnKey(text, []) === key) return { name: text, aliases: [] };
  return columnKey(text, []) === text
    ? { name: text, aliases: [usual] }
    : { name: usual, aliases: text.includes(';') ? [] : [text] };
}

function sectionRows({ sections }: Roadmap): readonly TemplateRow[] {
  const titles = new Map(sections.map(({ title }) => [matchKey(title), singleLine(title)]));
  const rows = [...titles.values()].filter((title) => title !== '').map((title) => row('Раздел', title));
  return rows.length > 0 ? rows : [row('Раздел', 'любые')];
}

function preambleRows({ preamble: { named } }: Roadmap): readonly TemplateRow[] {
  const words = Object.entries(PARTS);
  const rows = PREAMBLE_PARTS.filter((part) => named.has(part)).flatMap((part) =>
    words.flatMap(([word, own]) => (own === part ? [row('Часть преамбулы', word)] : [])),
  );
  const [first] = words;
  return rows.length > 0 || !first ? rows : [row('Часть преамбулы', first[0], [], yesNo(false))];
}

/** The marks that are understood, each in the wording that the roadmap uses most. */
function markRows({ header, template, activities }: Roadmap): readonly TemplateRow[] {
  if (!header.columns.has('status')) return [];
  const used = activities.map(({ fields }) => singleLine(fields.status?.text ?? ''));
  return template.statuses.map(({ text, aliases, meaning }) => {
    const wordings = [text, ...aliases];
    const keys = new Set(wordings.map(matchKey));
    const own = mostFrequent(used.filter((mark) => mark !== '' && keys.has(matchKey(mark)))) ?? text;
    const others = wordings.filter((wording) => matchKey(wording) !== matchKey(own));
    const [word = ''] = Object.entries(MEANINGS).find(([, means]) => means === meaning) ?? [];
    return row('Отметка', own, others, word);
  });
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** What the template in force sets otherwise than the one that the sheet starts from. */
function ownRows(template: Template, base: Template, names: FindingNames): readonly TemplateRow[] {
  const words = new Map(Object.entries(severityWords(names)).map(([word, severity]) => [severity, word]));
  const { plan, vagueResults } = template;
  const sameResults = vagueResults.join('\n') === base.vagueResults.join('\n');
  return [
    ...(sameResults ? [] : vagueResults.map((text) => row('Общий результат', text))),
    ...(template.periodsWithoutDates === base.periodsWithoutDates
      ? []
      : [row('Сроки без дат', yesNo(template.periodsWithoutDates))]),
    ...(plan.start ? [row('Начало плана', dottedDay(plan.start))] : []),
    ...(plan.end ? [row('Окончание плана', dottedDay(plan.end))] : []),
    ...CODES.flatMap((code) => {
      const severity = template.severities[code];
      return severity === undefined ? [] : [row('Замечание', code, [], words.get(severity) ?? '')];
    }),
  ];
}
