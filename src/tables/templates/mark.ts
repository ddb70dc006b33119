import { type Day, dottedDay, FOOT_ROOM, inFoot, parseDay, type WorkbookSnapshot } from '../../workbook';
import { readSchoolYear, type SchoolYear } from '../schoolYears';
import { rememberedFor, singleLine } from '../text';

/** The workbooks that are given to fill in, with the version of each that is given now. */
export const TEMPLATE_VERSIONS = { roadmap: 1, data: 1, school: 1 } as const;
export type TemplateId = keyof typeof TEMPLATE_VERSIONS;

/** Which template a workbook was made from, when, and for whom. What is not known is null. */
export interface TemplateMark {
  readonly template: TemplateId;
  /** A whole number from 1. */
  readonly version: number;
  readonly schoolYear: SchoolYear | null;
  readonly municipality: string | null;
  /** The school's name as its municipality writes it, on one line. */
  readonly school: string | null;
  /** How the school is known in ФИС ОКО: «edu203301». */
  readonly login: string | null;
  /** The last day on which it counts as sent in time. */
  readonly dueOn: Day | null;
}

/** How a mark stands in a workbook. */
export interface WrittenMark {
  /** Custom document properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** One line for a cell that people see. */
  readonly line: string;
  /** The same for the foot of each page, in its codes and no longer than Excel allows, with the number of the page. */
  readonly footer: string;
}

const MAIN = { template: 'roadmap-monitor-template', version: 'roadmap-monitor-version' } as const;

/** What a mark tells beside its template. */
interface Part {
  readonly property: string;
  readonly label: string;
  /** Empty where the mark does not tell it. */
  readonly text: (mark: TemplateMark) => string;
  readonly read: (text: string) => Partial<TemplateMark>;
}

/** In the order in which they stand; where there is no room, what comes last is left out first. */
const PARTS: readonly Part[] = [
  {
    property: 'roadmap-monitor-year',
    label: 'учебный год',
    text: ({ schoolYear }) => schoolYear ?? '',
    read: (text) => ({ schoolYear: readSchoolYear(text)?.year ?? null }),
  },
  {
    property: 'roadmap-monitor-due',
    label: 'сдать до',
    text: ({ dueOn }) => (dueOn ? dottedDay(dueOn) : ''),
    read: (text) => ({ dueOn: parseDay(text) }),
  },
  {
    property: 'roadmap-monitor-login',
    label: 'логин',
    text: ({ login }) => login ?? '',
    read: (login) => ({ login }),
  },
  {
    property: 'roadmap-monitor-school',
    label: 'школа',
    text: ({ school }) => school ?? '',
    read: (school) => ({ school }),
  },
  {
    property: 'roadmap-monitor-municipality',
    label: 'муниципалитет',
    text: ({ municipality }) => municipality ?? '',
    read: (municipality) => ({ municipality }),
  },
];

const SEPARATOR = ' · ';
/** A value of one line in which the sign that separates parts does not stand. */
const plain = (text: string): string => singleLine(text.replaceAll('·', '-'));

const PAGE = `${SEPARATOR}стр. &P из &N`;
/** Of the foot of a page, beside the number of the page. */
const ROOM = FOOT_ROOM - PAGE.length;

/** The mark as it is written into a workbook. */
export function writeMark(mark: TemplateMark): WrittenMark {
  const head = `Шаблон «${mark.template}», версия ${mark.version}`;
  const properties = new Map<string, string>([
    [MAIN.template, mark.template],
    [MAIN.version, String(mark.version)],
  ]);
  const parts: string[] = [head];
  for (const { property, label, text } of PARTS) {
    const value = plain(text(mark));
    if (value === '') continue;
    properties.set(property, value);
    parts.push(`${label}: ${value}`);
  }
  const fitting = parts.reduce((line, own) => {
    const longer = line === '' ? own : line + SEPARATOR + own;
    return inFoot(longer).length <= ROOM ? longer : line;
  }, '');
  return { properties, line: parts.join(SEPARATOR), footer: inFoot(fitting) + PAGE };
}

const HEAD = /^\s*шаблон\s+[«"]?([a-z]+)[»"]?,?\s+версия\s+(\d{1,4})(?!\d)/i;

const isTemplate = (name: string): name is TemplateId => Object.hasOwn(TEMPLATE_VERSIONS, name);

/**
 * The mark of a workbook: of its custom properties, else of the foot of its pages, else of a line in one of its cells,
 * since not every program keeps all three. Null where the workbook comes from no template of ours.
 */
export const readMark = rememberedFor(
  (snapshot: WorkbookSnapshot): TemplateMark | null =>
    markOfProperties(snapshot.properties ?? new Map()) ?? markOfFooters(snapshot) ?? markOfCells(snapshot),
);

const markOfProperties = (properties: ReadonlyMap<string, string>): TemplateMark | null =>
  markOf(properties.get(MAIN.template) ?? '', properties.get(MAIN.version) ?? '', ({ property }) =>
    properties.get(property),
  );

function markOfFooters({ sheets }: WorkbookSnapshot): TemplateMark | null {
  for (const { footer } of sheets) {
    const mark = footer === undefined ? null : markOfLine(footer);
    if (mark) return mark;
  }
  return null;
}

function markOfCells({ sheets }: WorkbookSnapshot): TemplateMark | null {
  for (const { texts } of sheets) {
    for (const row of texts) {
      for (const text of row) {
        const mark = markOfLine(text);
        if (mark) return mark;
      }
    }
  }
  return null;
}

/** The mark that a line tells; null for any other text. */
function markOfLine(line: string): TemplateMark | null {
  const head = HEAD.exec(line);
  if (!head) return null;
  const parts = new Map(
    line.split('·').map((own) => {
      const text = singleLine(own);
      const at = text.indexOf(':');
      return [text.slice(0, Math.max(at, 0)).toLowerCase(), text.slice(at + 1)] as const;
    }),
  );
  return markOf(head[1] ?? '', head[2] ?? '', ({ label }) => parts.get(label));
}

const NOTHING = { schoolYear: null, municipality: null, school: null, login: null, dueOn: null } as const;

function markOf(
  template: string,
  version: string,
  given: (part: Part) => string | undefined,
): TemplateMark | null {
  const id = singleLine(template).toLowerCase();
  const number = Number(version);
  if (!isTemplate(id) || !Number.isSafeInteger(number) || number < 1) return null;
  const told = PARTS.map((own) => {
    const text = singleLine(given(own) ?? '');
    return text === '' ? {} : own.read(text);
  });
  return Object.assign({ template: id, version: number, ...NOTHING }, ...told) as TemplateMark;
}
