import { type LocaleName, REPORTS_LOCALES, type WordedConclusions, wordedConclusions } from '../../locales';
import { type Conclusions, conclusionsOf, type Monitoring } from '../../monitoring';
import {
  dynamicsSheet,
  indicatorsSheet,
  memoDocument,
  memoSheet,
  monitoringSheet,
  riskProfileSheet,
} from '../../reports';
import {
  type KeptTexts,
  keptTexts,
  type OwnSheetKind,
  settleNames,
  type SheetPlan,
  type SheetSnapshot,
} from '../../workbook';
import type { WrittenSheet } from '../showFindings';

/** What a report may be made of. */
export const REPORT_PARTS = ['indicators', 'risks', 'monitoring', 'memo'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

interface PlanInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** What the person has edited on the sheet that this one replaces. */
  readonly kept: KeptTexts;
  readonly name: string;
  readonly locale: LocaleName;
  /** Days of the workbook count from 1904. */
  readonly date1904: boolean;
}

interface PartSheet {
  readonly kind: OwnSheetKind;
  readonly wishedName: (words: (typeof REPORTS_LOCALES)[LocaleName]) => string;
  readonly plan: (input: PlanInput) => SheetPlan;
}

interface Part {
  /** There is something to report on; a sheet that says no more than that nothing is known is not made. */
  readonly applies: (monitoring: Monitoring) => boolean;
  /** In the order in which they stand. */
  readonly sheets: readonly PartSheet[];
}

const hasData = ({ data }: Monitoring): boolean => data.tables.length > 0;
const hasAny = (monitoring: Monitoring): boolean => hasData(monitoring) || monitoring.executions.length > 0;

const memoPlan = ({ kept, name, ...input }: PlanInput): SheetPlan =>
  memoSheet({ document: memoDocument(input), kept, name, locale: input.locale });

const PARTS: Readonly<Record<ReportPart, Part>> = {
  indicators: {
    applies: hasData,
    sheets: [
      {
        kind: 'indicators',
        wishedName: (words) => words.indicators.name,
        plan: ({ monitoring: { indicators: computed }, name, locale }) =>
          indicatorsSheet({ computed, name, locale }),
      },
      {
        kind: 'dynamics',
        wishedName: (words) => words.dynamics.name,
        plan: ({ monitoring: { indicators: computed }, name, locale }) =>
          dynamicsSheet({ computed, name, locale }),
      },
    ],
  },
  risks: {
    applies: ({ profile }) => profile.given,
    sheets: [{ kind: 'risk-profile', wishedName: (words) => words.risks.name, plan: riskProfileSheet }],
  },
  monitoring: {
    applies: hasAny,
    sheets: [{ kind: 'monitoring', wishedName: (words) => words.monitoring.name, plan: monitoringSheet }],
  },
  memo: {
    applies: hasAny,
    sheets: [{ kind: 'memo', wishedName: (words) => words.memo.name, plan: memoPlan }],
  },
};

export interface PlannedSheets {
  readonly conclusions: Conclusions;
  readonly plans: readonly SheetPlan[];
  /** The names of the plans, in their order. */
  readonly sheets: readonly WrittenSheet[];
}

/** Where sheets are planned for. */
interface Places {
  /** The sheets beside which they will stand. */
  readonly sheets: readonly SheetSnapshot[];
  /** Those of the last run, with what the person has edited on them. */
  readonly written: readonly SheetSnapshot[];
  /** Days of the workbook count from 1904. */
  readonly date1904: boolean;
}

/** Plans the sheets of those parts that there is something to report on. */
export function planParts(
  monitoring: Monitoring,
  { sheets, written, date1904 }: Places,
  { parts, locale }: { readonly parts: readonly ReportPart[]; readonly locale: LocaleName },
): PlannedSheets {
  const wanted = REPORT_PARTS.filter(
    (part) => parts.includes(part) && PARTS[part].applies(monitoring),
  ).flatMap((part) => PARTS[part].sheets);
  const words = REPORTS_LOCALES[locale];
  const wishes = Object.fromEntries(wanted.map(({ kind, wishedName }) => [kind, wishedName(words)]));
  const settled = settleNames({ sheets }, wishes as Record<OwnSheetKind, string>);
  const conclusions = conclusionsOf(monitoring);
  const worded = wordedConclusions(conclusions, locale);
  return {
    conclusions,
    plans: wanted.map(({ kind, plan }) => {
      const kept = keptTexts(written.find(({ own }) => own === kind));
      return plan({ monitoring, conclusions: worded, kept, name: settled[kind].name, locale, date1904 });
    }),
    sheets: wanted.map(({ kind }) => ({ name: settled[kind].name, renamed: settled[kind].taken })),
  };
}
