import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, type Document, isEditable, textOf } from '../src/document';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import { FIGURES, type LocaleName } from '../src/locales';
import { classChanges, conclusionsOf } from '../src/monitoring';
import { MEMO_LENGTHS, memoDocument, type MemoLength, memoSheet } from '../src/reports';
import { keptTexts } from '../src/workbook';
import { day } from './support/check';
import { monitoringOfWorkbook } from './support/monitoring';
import { disagreements, formulasOf, recalculate } from './support/recalculate';

const FILE = 'municipality.xlsx';
const snapshot = readWorkbookBytes(FILE, readFileSync(path.join(__dirname, '../examples', FILE)));
const monitoring = monitoringOfWorkbook(snapshot, day('2026-03-31'));
const conclusions = conclusionsOf(monitoring);
const memo = (locale: LocaleName, length: MemoLength = 'full'): Document =>
  memoDocument({ monitoring, conclusions, locale, length });
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

/** Everything that is read, tables and their heads too, in words as a person counts them. */
const wordsOf = ({ blocks }: Document): number =>
  blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'title':
          return [block.title, ...block.lines.map(String)];
        case 'heading':
        case 'subheading':
          return [block.text];
        case 'signature':
          return [textOf(block.position), textOf(block.name), block.day];
        case 'table':
          return [
            ...block.table.columns.map(({ title }) => title),
            ...block.table.rows.flatMap(({ cells }) =>
              Object.values(cells).map((cell) => (isEditable(cell) ? cell.text : String(cell))),
            ),
          ];
        default:
          return sentences([block]);
      }
    })
    .join(' ')
    .split(/\s+/u).length;

describe('the length of the memo', () => {
  it.each([
    ['brief', 850],
    ['usual', 1300],
  ] as const)('%s has no more than %i words', (length, most) => {
    expect(wordsOf(memo('ru', length))).toBeLessThanOrEqual(most);
  });

  it('grows, and appendices come with the fullest alone', () => {
    const lengths = MEMO_LENGTHS.map((length) => wordsOf(memo('ru', length)));
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
    const tables = MEMO_LENGTHS.map(
      (length) => memo('ru', length).blocks.filter(({ kind }) => kind === 'table').length,
    );
    expect(tables.slice(0, 2)).toEqual([1, 1]);
    expect(tables[2]).toBeGreaterThan(8);
  });

  it('tells kinds, topics, overdue activities, schools by factor and corporate deficits', () => {
    const said = sentences(memo('ru', 'usual').blocks).map((text) => text.replaceAll('\u00A0', ' '));
    expect(said.join('\n')).toMatch(
      /проведено 25 событий \(508 участников\): 6 выездов, 5 вебинаров, 4 семинара/u,
    );
    expect(said.join('\n')).toContain('вебинаров — «Диагностика профессиональных дефицитов учителя» и ещё 4');
    expect(said.join('\n')).toContain(
      'просрочено 3 из 23 мероприятий (№ 2.4, 3.3 и 3.5), наибольшая просрочка — 90 дней',
    );
    expect(said.join('\n')).toContain('низкая учебная мотивация обучающихся — МБОУ СОШ № 3, 5');
    expect(said.join('\n')).toContain('математика — 63,6 % (7 из 11)');
  });
});

describe.each(MEMO_LENGTHS)('the figures of the memo: %s', (length) => {
  const { indicators } = monitoring.indicators;
  const texts = sentences(memo('ru', length).blocks).map((text) => text.replaceAll('\u00A0', ' '));
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

  it('are shares of the very numbers that stand beside them', () => {
    const shares = texts.flatMap((text) => [...text.matchAll(/(\S+ %) \((\d+) из (\d+)\)/gu)]);
    expect(shares.length).toBeGreaterThan(8);
    for (const [, share, part, total] of shares) {
      expect(share).toBe(plain(FIGURES.ru.share(Number(part) / Number(total))));
    }
  });

  it('are parts and wholes of the model', () => {
    const known = new Set(
      [
        ...indicators.flatMap((own) => [own, ...own.schools]).flatMap((own) => [own.current, own.previous]),
        ...indicators.flatMap(({ same }) => (same ? [same.current, same.previous] : [])),
        ...classChanges(monitoring.indicators).flatMap(({ now, before }) => (before ? [now, before] : [now])),
        ...monitoring.executions.flatMap(({ counts, sections }) =>
          [counts, ...sections.map((own) => own.counts)].map(({ done, late, total }) => ({
            part: done + late,
            total,
          })),
        ),
        ...[...monitoring.deficits.subjects, ...monitoring.deficits.sources].map((own) => ({
          part: own.withDeficit,
          total: own.teachers,
        })),
        ...monitoring.profile.contradictions.map(({ share }) => share),
      ].map(({ part, total }) =>
        plain(part === null || total === null ? '' : FIGURES.ru.ofTotal(part, total)),
      ),
    );
    const told = texts.flatMap((text) =>
      [...text.matchAll(/% \(([\d ]+ из [\d ]+)\)/gu)].map(([, own]) => own),
    );
    expect(told.filter((own) => !known.has(own ?? ''))).toEqual([]);
  });

  it('are changes of the model', () => {
    const changes = [
      ...indicators.flatMap((own) => [own, ...own.schools]),
      ...classChanges(monitoring.indicators),
    ].flatMap(({ change }) => (change === null ? [] : [plain(FIGURES.ru.points(change))]));
    const told = texts.flatMap((text) => [...text.matchAll(/[+−]\d+,\d п\.п\./gu)].map(([own]) => own));
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((own) => !changes.includes(own))).toEqual([]);
  });
});
