import { Button, Caption1, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState, useSyncExternalStore } from 'react';
import type { Finding } from '../../findings';
import type { WebWords } from '../../locales';
import { a1 } from '../../workbook';
import { isShown, type OpenBook } from '../book/openBook';
import { type EditRefusal, editingOf } from './editing';
import { FindBar } from './FindBar';
import { type CellMark, type Marks } from './marks';
import { SheetGrid } from './SheetGrid';
import { shownAt } from './shown';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  cell: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  address: { minWidth: '56px', fontWeight: tokens.fontWeightSemibold },
  content: {
    flexGrow: 1,
    maxHeight: '3.9em',
    minHeight: '1.3em',
    overflowY: 'auto',
    lineHeight: 1.3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  foot: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  empty: { padding: tokens.spacingHorizontalL },
});

interface Props {
  readonly book: OpenBook;
  readonly words: WebWords;
  readonly marks: Marks;
  readonly tell: (finding: Finding) => string;
  /** Says why something typed was not written. */
  readonly refuse: (why: EditRefusal) => void;
}

const NONE: ReadonlyMap<string, CellMark> = new Map();

/** The sheets of the workbook that is open, one in sight. */
export function BookView({ book, words, marks, tell, refuse }: Props): ReactElement {
  const styles = useStyles();
  const editing = useMemo(() => editingOf(book, refuse), [book, refuse]);
  const [isFinding, setFinding] = useState(false);
  const { view, sheet: name, cell, anchor, isUnsaved } = useSyncExternalStore(book.subscribe, book.state);
  const { sheets } = view.snapshot;
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const [sheet, shown] = [sheets[index], view.shown[index]];
  if (!sheet || !shown) return <div className={styles.empty}>{words.noSheets}</div>;
  const address = a1(cell.row, cell.column);
  const content = sheet.formulas.get(address) ?? shownAt(sheet, cell.row, cell.column);
  const hasFormulas = sheets.some(({ formulas }) => formulas.size > 0);
  return (
    <section className={styles.root} aria-label={name}>
      <div className={styles.cell}>
        <output className={styles.address} aria-label={words.address}>
          {address}
        </output>
        <output className={styles.content} aria-label={words.content}>
          {content}
        </output>
        <Button size="small" appearance="subtle" onClick={() => setFinding(!isFinding)}>
          {words.findOpen}
        </Button>
      </div>
      {isFinding && <FindBar book={book} words={words.find} onClose={() => setFinding(false)} />}
      <SheetGrid
        key={name}
        label={words.grid({ sheet: name })}
        sheet={sheet}
        shown={shown}
        cell={cell}
        anchor={anchor}
        editing={editing}
        onFind={() => setFinding(true)}
        editorLabel={(address) => words.editor({ cell: address })}
        marks={marks.get(name) ?? NONE}
        tell={({ findings }) => findings.map(tell).join('\n')}
        onMove={(next, from) => book.moveTo(name, next, from)}
      />
      {isUnsaved && hasFormulas && <Caption1 className={styles.foot}>{words.notCalculated}</Caption1>}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.sheets}
        selectedValue={name}
        onTabSelect={(_, { value }) => book.moveTo(String(value))}
      >
        {sheets.filter(isShown).map((own) => (
          <Tab key={own.name} value={own.name}>
            {own.name}
          </Tab>
        ))}
      </TabList>
    </section>
  );
}
