import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, type Document, isEditable, textOf } from '../src/document';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import { FIGURES, type LocaleName, wordedConclusions } from '../src/locales';
import { classChanges, conclusionsOf } from '../src/monitoring';
import { memoDocument, memoSheet } from '../src/reports';
import { keptTexts } from '../src/workbook';
import { day } from './support/check';
import { monitoringOfWorkbook } from './support/monitoring';
import { disagreements, formulasOf, recalculate } from './support/recalculate';

const FILE = 'municipality.xlsx';
const snapshot = readWorkbookBytes(FILE, readFileSync(path.join(__dirname, '../examples', FILE)));
const monitoring = monitoringOfWorkbook(snapshot, day('2026-03-31'));
const conclusions = conclusionsOf(monitoring);
const memo = (locale: LocaleName): Document =>
  memoDocument({ monitoring, conclusions: wordedConclusions(conclusions, locale), locale });
const planOf = (locale: LocaleName) =>
  memoSheet({ document: memo(locale), kept: new Map(), name: 'Справка', locale });

describe('the sheet of the example’s memo', () => {
  it.each(['ru', 'en'] as const)('calculates to what the code computed: %s', (locale) => {
    const plans = [planOf(locale)];
    expect(formulasOf(plans).length).toBeGreaterThan(100);
    expect(disagreements(plans, recalculate([], plans))).toEqual([]);
  });

  it('is the same on every run', () => {
    expect(planOf('ru')).toEqual(planOf('ru'));
  });

  it('has tables that fill the page', () => {
    const { blocks, frame } = memo('ru');
    const spans = blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table.columns.reduce((sum, { span }) => sum + span, 0)] : [],
    );
    expect(spans.length).toBeGreaterThan(8);
    expect(spans.filter((span) => span !== frame.grid.length)).toEqual([]);
  });

  it('has keys of their own for its texts, and finds them again in a file', async () => {
    const plan = planOf('ru');
    const keys = plan.rows.flatMap((row) => row.flatMap((cell) => cell?.editable?.key ?? []));
    expect(new Set(keys).size).toBe(keys.length);
    const bytes = await newWorkbookFile({ name: 'Справка', copies: [], plans: [plan] });
    const kept = keptTexts(readWorkbookBytes('с.xlsx', bytes).sheets[0]);
    expect([...kept.keys()].sort()).toEqual([...keys].sort());
    expect([...kept.values()].filter(({ edited }) => edited)).toEqual([]);
  });
});

/** All that is said in sentences. */
const sentences = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [textOf(block.content)];
    if (block.kind === 'list') return block.items.map(textOf);
    if (block.kind !== 'table') return [];
    return block.table.rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => (isEditable(cell) ? [cell.text] : [])),
    );
  });

describe('the figures of the memo', () => {
  const { indicators } = monitoring.indicators;
  const texts = sentences(memo('ru').blocks).map((text) => text.replaceAll('\u00A0', ' '));
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

  it('are shares of the very numbers that stand beside them', () => {
    const shares = texts.flatMap((text) => [...text.matchAll(/(\S+ %) \((\d+) из (\d+)\)/gu)]);
    expect(shares.length).toBeGreaterThan(10);
    for (const [, share, part, total] of shares) {
      expect(share).toBe(plain(FIGURES.ru.share(Number(part) / Number(total))));
    }
  });

  it('are parts and wholes of the model', () => {
    const known = new Set(
      [
        ...indicators.flatMap((own) => [own, ...own.schools]).flatMap((own) => [own.current, own.previous]),
        ...indicators.flatMap(({ same }) => (same ? [same.current, same.previous] : [])),
        ...monitoring.deficits.subjects.map((own) => ({ part: own.withDeficit, total: own.teachers })),
        ...monitoring.profile.contradictions.map(({ share }) => share),
      ].map(({ part, total }) => `${part} из ${total}`),
    );
    const told = texts.flatMap((text) => [...text.matchAll(/% \((\d+ из \d+)\)/gu)].map(([, own]) => own));
    expect(told.filter((own) => !known.has(own ?? ''))).toEqual([]);
  });

  it('are changes of the model', () => {
    const changes = [
      ...indicators.flatMap((own) => [own, ...own.schools]),
      ...classChanges(monitoring.indicators),
    ].flatMap(({ change }) => (change === null ? [] : [plain(FIGURES.ru.points(change))]));
    const told = texts.flatMap((text) => [...text.matchAll(/[+−]\d+,\d п\.п\./gu)].map(([own]) => own));
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((own) => !changes.includes(own))).toEqual([]);
  });
});
