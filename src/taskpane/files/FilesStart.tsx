import { makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useMemo, useState } from 'react';
import { StartView } from '../components/StartView';
import { usePaneContext } from '../state/usePane';
import { useCollectWords } from './collect/words';
import { createMarkCommands } from '../state/markCommands';
import { createCompareCommands } from './compare/commands';
import { EXPORT_FILES, ROADMAP_FILES, useFilePick, WORD_FILES } from './pick';
import { useFileWords, useFormWords } from './words';

const useStyles = makeStyles({
  page: { position: 'relative' },
  drop: {
    position: 'absolute',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'center',
    padding: tokens.spacingVerticalXXL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    pointerEvents: 'none',
  },
});

const isOfFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** What can be brought into the workbook; files that are dropped on it are taken for exports. */
export function FilesStart(): ReactElement {
  const styles = useStyles();
  const { state, commands, dispatch } = usePaneContext();
  const own = useFileWords();
  const collecting = useCollectWords();
  const form = useFormWords();
  const [isOver, setOver] = useState(false);
  const isBusy = state.work.kind !== 'idle';
  const exports = useFilePick({
    accept: EXPORT_FILES,
    many: true,
    onPicked: (files) => void commands.pickExports(files),
  });
  const word = useFilePick({
    accept: WORD_FILES,
    many: false,
    onPicked: ([file]) => void (file && commands.openTables(file)),
  });
  const compare = useMemo(() => commands.lend(createCompareCommands), [commands]);
  const marks = useMemo(() => commands.lend(createMarkCommands), [commands]);
  const roadmaps = useFilePick({
    accept: ROADMAP_FILES,
    many: true,
    onPicked: (files) => void compare.compare(files),
  });
  const runs = {
    exports: exports.open,
    tables: word.open,
    collect: () => dispatch({ type: 'files-shown', files: { kind: 'collecting' } }),
    template: () => void commands.planTemplate(),
    sheets: () => void commands.planBegin(),
    lists: () => void commands.restoreLists(),
    marks: () => void marks.takeMarks(),
    example: () => void commands.openExample(),
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !isBusy) void commands.pickExports(files);
  };
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        if (!isOfFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={drop}
    >
      {exports.element}
      {word.element}
      {roadmaps.element}
      <StartView
        head={own.start}
        promise={own.start.promise}
        isBusy={isBusy}
        groups={[
          {
            title: own.groups.data,
            items: [
              { key: 'exports', ...own.items.exports, isPrimary: true, run: runs.exports },
              { key: 'collect', ...collecting.item, isPrimary: false, run: runs.collect },
              { key: 'tables', ...own.items.tables, isPrimary: false, run: runs.tables },
              { key: 'compare', ...own.items.compare, isPrimary: false, run: roadmaps.open },
            ],
          },
          {
            title: own.groups.templates,
            items: [
              { key: 'sheets', ...form.begin.items.sheets, isPrimary: false, run: runs.sheets },
              { key: 'template', ...own.items.template, isPrimary: false, run: runs.template },
              { key: 'lists', ...form.lists, isPrimary: false, run: runs.lists },
              { key: 'marks', ...form.marks, isPrimary: false, run: runs.marks },
              { key: 'example', ...form.begin.items.example, isPrimary: false, run: runs.example },
            ],
          },
        ]}
      />
      {isOver && <div className={styles.drop}>{own.drop}</div>}
    </div>
  );
}
