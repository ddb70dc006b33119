import pc from 'picocolors';
import { CATALOGUE, type Finding, type FindingGroup, groupFindings, type Severity } from '../findings';
import type { CheckedSheet } from '../app';
import { sheetAddress } from '../workbook';
import { CLI_LOCALES, countsText, FINDINGS_LOCALES, type LocaleName, messageOf } from '../locales';
import type { FileReport } from './json';

type Colours = ReturnType<typeof pc.createColors>;

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', advice: '•' };

/** Prints reports for people: by file, by sheet, by cause. */
export class ReportPrinter {
  readonly #colours: Colours;
  readonly #words;
  readonly #findings;

  constructor(
    readonly locale: LocaleName,
    colour: boolean,
    /** One line for each cause instead of one for each finding. */
    readonly grouped: boolean,
  ) {
    this.#colours = pc.createColors(colour);
    this.#words = CLI_LOCALES[locale];
    this.#findings = FINDINGS_LOCALES[locale];
  }

  file(report: FileReport): string {
    const { file, status, findings, dismissed, marked = null } = report;
    const counts = countsText(findings, dismissed.length, this.locale);
    const head = `${this.#colours.bold(file)} — ${this.#words.statuses[status]}: ${counts}`;
    const written = marked === null ? [] : [this.#words.marked(marked)];
    const lines = [
      head,
      ...this.#form(report),
      ...this.#whole(report),
      ...this.#sheets(report),
      ...this.#dismissed(report),
      ...written,
      '',
    ];
    return lines.join('\n') + '\n';
  }

  summary(
    files: number,
    counts: Readonly<Record<Severity, number>>,
    { safeFixes, dismissed }: { readonly safeFixes: number; readonly dismissed: number },
  ): string {
    const own = dismissed > 0 ? `, ${this.#findings.dismissed(dismissed)}` : '';
    const line = `${this.#words.checked(files)}. ${this.#findings.counts(counts)}${own}.`;
    return `${line}${safeFixes > 0 ? ` ${this.#words.safeFixes(safeFixes)}.` : ''}\n`;
  }

  /** Of a workbook that was made from a template: how far it is filled in, and whether it may be sent. */
  #form({ form }: FileReport): readonly string[] {
    if (!form) return [];
    const { forms } = this.#words;
    const { mark, parts, filled, outdated, ready } = form;
    const { template, schoolYear, school, dueOn } = mark;
    const state = ready ? forms.ready : filled === 0 ? forms.nothing : forms.notReady;
    const left = parts.filter((part) => !part.filled);
    return [
      `  ${forms.head(forms.names[template], schoolYear, school, dueOn)}`,
      `  ${forms.filled(filled, parts.length)} — ${this.#colours.bold(state)}`,
      ...(outdated ? [`  ${forms.outdated}`] : []),
      ...(left.length === 0 ? [] : [`  ${forms.left}`]),
      ...left.map(
        ({ sheet, section, above, rowsLeft }) => `      ${forms.part(sheet, section, above, rowsLeft)}`,
      ),
    ];
  }

  #whole({ findings }: FileReport): readonly string[] {
    const own = findings.filter(({ sheet }) => sheet === null);
    return own.length > 0 ? this.#causes(own) : [];
  }

  #sheets({ sheets, findings }: FileReport): readonly string[] {
    const lines: string[] = [];
    for (const name of new Set(sheets.map((sheet) => sheet.name))) {
      const entries = sheets.filter((sheet) => sheet.name === name);
      const own = findings.filter(({ sheet }) => sheet === name);
      const [first] = entries;
      if (!first || (first.headerRow === null && own.length === 0)) continue;
      const kind = this.#words.sheetKinds[first.kind];
      const contents = first.headerRow === null ? '' : `, ${this.#contents(entries)}`;
      lines.push(
        '',
        `  ${this.#colours.bold(this.#words.sheet(name))}: ${kind}${contents}`,
        ...this.#causes(own),
      );
    }
    return lines;
  }

  /** What people have dismissed in the workbook, with their reasons. */
  #dismissed({ dismissed }: FileReport): readonly string[] {
    if (dismissed.length === 0) return [];
    const lines = dismissed.flatMap(({ finding, reason, on }) => {
      const said = this.#colours.dim(this.#words.dismissedFor(reason, on));
      return this.grouped ? [] : [this.#finding(finding), `        ${said}`];
    });
    return ['', `  ${this.#words.dismissed(dismissed.length)}`, ...lines];
  }

  /** What a sheet with a table holds: activities of its roadmaps, or records. */
  #contents(entries: readonly CheckedSheet[]): string {
    const [first] = entries;
    if (first && first.kind !== 'roadmap') {
      return this.#words.records(first.records, first.hiddenRecords, first.mergedWith);
    }
    const sum = (count: (sheet: CheckedSheet) => number): number =>
      entries.reduce((total, sheet) => total + count(sheet), 0);
    const contents = this.#words.contents(
      sum(({ activities }) => activities),
      sum(({ sections }) => sections),
      sum(({ subsections }) => subsections),
    );
    const { template = null, templateBy = null } = first ?? {};
    return template === null ? contents : `${contents}; ${this.#words.templateTaken(template, templateBy)}`;
  }

  #causes(findings: readonly Finding[]): readonly string[] {
    return groupFindings(findings).flatMap((group) => this.#cause(group));
  }

  #cause(group: FindingGroup): readonly string[] {
    const { code, severity, findings } = group;
    const { title } = this.#findings.codes[code];
    const count =
      findings.length > 1 ? ` — ${this.#findings.count(CATALOGUE[code].unit, findings.length)}` : '';
    const head = `  ${this.#sign(severity)} ${title}${count} ${this.#colours.dim(`[${code}]`)}`;
    const cells = findings.flatMap(({ cell }) => cell ?? []);
    if (this.grouped && cells.length > 0) return [`${head} ${cells.join(', ')}`];
    return [head, ...findings.map((found) => this.#finding(found))];
  }

  #finding(found: Finding): string {
    const place = found.sheet && found.cell ? `${sheetAddress(found.sheet, found.cell)}  ` : '';
    return `      ${this.#colours.cyan(place)}${messageOf(found, this.locale)}`;
  }

  #sign(severity: Severity): string {
    const paint = { error: this.#colours.red, warning: this.#colours.yellow, advice: this.#colours.blue };
    return paint[severity](SIGNS[severity]);
  }
}
