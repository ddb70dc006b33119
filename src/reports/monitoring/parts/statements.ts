import type { WordedStatement } from '../../../locales';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled } from '../block';
import type { MonitoringContext } from '../context';
import { editableCell, keptCell, labelCell, orphans } from '../editable';
import { GRID, LAST_COLUMN } from '../grid';
import { signRules } from '../rules';

const COLUMN = { text: 1, textEnd: LAST_COLUMN - 1, kind: LAST_COLUMN } as const;
const TEXT = 'text';
const HEAD = 3;

/** Conclusions and problem zones, each a text that the person may edit. */
export function statementsPart(context: MonitoringContext, top: number): Block {
  const { words, conclusions, kept } = context;
  const { statements } = words;
  const proposed = conclusions.statements;
  const old = orphans(kept, [TEXT], new Set(proposed.map(({ key }) => key)));
  const lines = [
    ...proposed.map((statement, index) => statementLine(statement, index, context)),
    ...old.map((key, index): Line => [
      span(GRID.number, labelCell(key, statements.label(proposed.length + index + 1))),
      span(COLUMN.text, keptCell(key, TEXT, kept), COLUMN.textEnd),
      span(COLUMN.kind, styled(statements.yours, 'word')),
    ]),
  ];
  const title = heading(statements.heading);
  if (lines.length === 0) return blockOf(top, [title, sentence(statements.none)]);
  const first = top + HEAD;
  return blockOf(
    top,
    [
      title,
      sentence(statements.note),
      header(
        [GRID.number, words.number],
        [COLUMN.text, statements.text, COLUMN.textEnd],
        [COLUMN.kind, statements.kind],
      ),
      ...lines,
    ],
    { head: HEAD, rules: signRules(context, COLUMN.kind, first, first + lines.length - 1) },
  );
}

const statementLine = (
  { key, kind, text }: WordedStatement,
  index: number,
  { words, kept }: MonitoringContext,
): Line => [
  span(GRID.number, labelCell(key, words.statements.label(index + 1))),
  span(COLUMN.text, editableCell(key, TEXT, text, kept), COLUMN.textEnd),
  span(COLUMN.kind, styled(words.statements.kinds[kind], 'word')),
];
