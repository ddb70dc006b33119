import { type Block, type Document, type Frame, tiedDocument } from '../../document';
import { type LocaleName, REPORTS_LOCALES, type WordedConclusions } from '../../locales';
import { figureFaults, type Monitoring, type Need } from '../../monitoring';

import { PAGE_PARTS } from './columns';
import { type MemoContext, type MemoSection, paragraph } from './context';
import { cycle } from './sections/cycle';
import { deficits } from './sections/deficits';
import { indicators } from './sections/indicators';
import { gaps, problems, recommendations } from './sections/outcome';
import { results } from './sections/results';
import { risks } from './sections/risks';
import { schools } from './sections/schools';
import { work } from './sections/work';

export interface MemoInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  readonly locale: LocaleName;
}

/** Characters of each part of the page. */
const PART_WIDTH = 3.4;
const GRID: Frame['grid'] = Array.from({ length: PAGE_PARTS }, () => PART_WIDTH);

/** Data that tell how the work goes, beside what is planned and for whom. */
const MONITORED: readonly Need[] = ['marks', 'indicators', 'results', 'risks', 'deficits', 'cycle'];

const basis: MemoSection = {
  heading: 'basis',
  blocks({
    monitoring: { indicators: own, period, events, executions },
    conclusions: { problemData },
    words,
  }) {
    const { settings } = own;
    const { given } = problemData;
    const years = { ...own.years, previous: given.includes('changes') ? own.years.previous : null };
    const isMonitored = events.total > 0 || MONITORED.some((need) => given.includes(need));
    const source = isMonitored
      ? 'data'
      : given.includes('roadmap') || executions.length > 0
        ? 'roadmap'
        : 'nothing';
    const { municipality } = settings;
    const during = events.given ? period : null;
    return [paragraph('basis', words.basis({ municipality, years, period: during, source }))];
  },
};

const SECTIONS: readonly MemoSection[] = [
  basis,
  schools,
  work,
  indicators,
  results,
  risks,
  deficits,
  cycle,
  problems,
  gaps,
  recommendations,
];

/** The memo «Справка»: every figure in it is one of the monitoring's. Sections without data are left out. Pure. */
export function memoDocument({ monitoring, conclusions, locale }: MemoInput): Document {
  const { memo: words, figures, footer } = REPORTS_LOCALES[locale];
  const context: MemoContext = {
    monitoring,
    conclusions,
    faults: figureFaults(monitoring),
    locale,
    words,
    figures,
  };
  const { municipality } = monitoring.indicators.settings;
  const { reportDate } = monitoring;
  const filled = SECTIONS.map(({ heading, blocks }) => ({ heading, blocks: blocks(context) })).filter(
    ({ blocks }) => blocks.length > 0,
  );
  const blocks: readonly Block[] = [
    {
      kind: 'title',
      title: words.title,
      lines: [words.subject, ...(municipality === null ? [] : [municipality]), words.asOf(reportDate)],
    },
    ...filled.flatMap(({ heading, blocks: own }, at): readonly Block[] => [
      { kind: 'heading', text: `${at + 1}. ${words.headings[heading]}` },
      ...own,
    ]),
    {
      kind: 'signature',
      position: { key: 'position', text: words.position },
      name: { key: 'name', text: words.person },
      day: words.day(reportDate),
    },
  ];
  const title = municipality === null ? words.title : `${words.title}: ${municipality}`;
  const frame: Frame = { orientation: 'portrait', grid: GRID, footer: footer(title) };
  return tiedDocument({ title, frame, blocks });
}
