import { type Block, type Document, type Frame, tiedDocument } from '../../document';
import {
  type LocaleName,
  REPORTS_LOCALES,
  withheldBelow,
  type WordedConclusions,
  wordedConclusions,
} from '../../locales';
import { type Conclusions, figureFaults, type Monitoring } from '../../monitoring';
import type { KeptTexts } from '../../workbook';

import * as appendices from './appendices';
import { type Filled, withCarried } from './carried';
import { PAGE_PARTS } from './columns';
import type { MemoContext, MemoLength, MemoSection } from './context';
import { basis } from './sections/basis';
import { cycle } from './sections/cycle';
import { decisions } from './sections/decisions';
import { deficits } from './sections/deficits';
import { events } from './sections/events';
import { execution } from './sections/execution';
import { gaps } from './sections/gaps';
import { indicators } from './sections/indicators';
import { problems } from './sections/problems';
import { results } from './sections/results';
import { risks } from './sections/risks';
import { schools } from './sections/schools';

export interface MemoInput {
  readonly monitoring: Monitoring;
  readonly conclusions: Conclusions;
  readonly locale: LocaleName;
  /** Usual where left out. */
  readonly length?: MemoLength;
  /** The texts of the sheet that stands in the workbook; none where left out. */
  readonly kept?: KeptTexts;
}

/** Characters of each part of the page. */
const PART_WIDTH = 3.4;
const GRID: Frame['grid'] = Array.from({ length: PAGE_PARTS }, () => PART_WIDTH);

const SECTIONS: readonly MemoSection[] = [
  basis,
  schools,
  events,
  execution,
  indicators,
  results,
  risks,
  deficits,
  cycle,
  problems,
  decisions,
  gaps,
];

/** What the shortest memo says. */
const BRIEF: readonly MemoSection[] = [basis, schools, execution, indicators, problems, decisions, gaps];

/** With tables of what the figures are made of, in this order. */
const APPENDICES: readonly MemoSection[] = [
  appendices.schools,
  appendices.events,
  appendices.execution,
  appendices.indicators,
  appendices.results,
  appendices.risks,
  appendices.deficits,
  appendices.cycle,
];

/** The memo «Справка»: every figure in it is one of the monitoring's. Sections without data are left out. Pure. */
export function memoDocument({
  monitoring,
  conclusions,
  locale,
  length = 'usual',
  kept = new Map(),
}: MemoInput): Document {
  const { memo: words, figures, footer } = REPORTS_LOCALES[locale];
  const worded: WordedConclusions = wordedConclusions(conclusions, locale);
  const faults = figureFaults(monitoring);
  const context: MemoContext = {
    monitoring,
    conclusions,
    worded,
    faults,
    locale,
    words,
    figures,
    length,
    kept,
  };
  const { municipality, memoTo, signaturePost, signatureName } = monitoring.indicators.settings;
  const { reportDate } = monitoring;
  const said = withCarried(filled(length === 'brief' ? BRIEF : SECTIONS, context), kept);
  const blocks: readonly Block[] = [
    ...(memoTo === null ? [] : [{ kind: 'addressee', content: { key: 'addressee', text: memoTo } } as const]),
    {
      kind: 'title',
      title: words.title,
      lines: [words.subject, ...(municipality === null ? [] : [municipality]), words.asOf(reportDate)],
    },
    ...said.flatMap(({ heading, blocks: own }, at): readonly Block[] => [
      { kind: 'heading', text: `${at + 1}. ${words.headings[heading]}` },
      ...own,
    ]),
    {
      kind: 'signature',
      position: { key: 'position', text: signaturePost ?? words.position },
      name: { key: 'name', text: signatureName ?? words.person },
      day: words.day(reportDate),
    },
    ...(length === 'full' ? appended(context) : []),
  ];
  const title = municipality === null ? words.title : `${words.title}: ${municipality}`;
  const frame: Frame = { orientation: 'portrait', grid: GRID, footer: footer(title) };
  const withheld = withheldBelow(monitoring.data.settings.publishFrom, locale);
  return tiedDocument({ title, frame, blocks, withheld });
}

const filled = (sections: readonly MemoSection[], context: MemoContext): readonly Filled[] =>
  sections
    .map(({ heading, blocks }) => ({ heading, blocks: blocks(context) }))
    .filter(({ blocks }) => blocks.length > 0);

/** Each under its number and heading, from a page of their own on. */
function appended(context: MemoContext): readonly Block[] {
  const own = filled(APPENDICES, context);
  const { words } = context;
  return own.length === 0
    ? []
    : [
        { kind: 'page' },
        ...own.flatMap(({ heading, blocks }, at): readonly Block[] => [
          { kind: 'heading', text: words.appendix(at + 1, words.headings[heading]) },
          ...blocks,
        ]),
      ];
}
