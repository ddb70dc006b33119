import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { replacedCells, type Told } from '../../app';
import { Lines } from '../components/PreviewView';
import { LIST_OF_BLOCKS } from '../components/plainList';
import { importedFiles, type ImportPreview } from '../state/files';
import { usePaneContext } from '../state/usePane';
import { AskedFacts } from './AskedFacts';
import { BringView, Part } from './BringView';
import { FileItem, signOf, ToldLines } from './FileItem';
import { EXPORT_FILES, useFilePick } from './pick';
import { type Choice, ReplacedCells } from './ReplacedCells';
import { useFileWords } from './words';

const useStyles = makeStyles({
  files: {
    ...LIST_OF_BLOCKS,
    gap: tokens.spacingVerticalS,
  },
  button: { alignSelf: 'flex-start' },
});

/** Among many files those come first that a person has to look at. */
const GRAVITY = ['error', 'warning', 'advice', 'solved'];

/** What exports are, what they change in the workbook, and what is asked before that. */
export function ImportView({ preview }: { readonly preview: ImportPreview }): ReactElement {
  const styles = useStyles();
  const { commands, state } = usePaneContext();
  const own = useFileWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const { plan, imported, listsSchools } = preview.planned;
  const files = importedFiles(preview);
  const byGravity = files.toSorted(
    (a, b) => GRAVITY.indexOf(signOf(a.read)) - GRAVITY.indexOf(signOf(b.read)),
  );
  const failed = files.filter(({ read }) => read === null).length;
  const replaced = replacedCells(plan);
  const adding = useFilePick({
    accept: EXPORT_FILES,
    many: true,
    onPicked: (picked) => void commands.pickExports(picked, preview),
  });
  const isEmpty = plan.edits.length + plan.sheets.length === 0;
  const isChosen = replaced.length === 0 || choice !== null;
  const told: readonly Told[] = plan.told;
  return (
    <BringView
      title={own.import.title}
      on={own.import.on(files.length - failed, failed)}
      lead={null}
      confirm={
        isEmpty
          ? null
          : {
              label: own.import.confirm,
              isReady: isChosen,
              run: () => void commands.addExports(preview, choice === 'replace'),
            }
      }
    >
      <Part title={own.import.willWrite}>
        {isEmpty ? (
          <Body1>{own.import.nothing}</Body1>
        ) : (
          <Lines
            of={[
              ...plan.changes.map(({ sheet, added, changed, same }) =>
                own.import.change(sheet, added, changed, same),
              ),
              ...plan.sheets.map(({ name }) => own.import.newSheet(name)),
            ]}
          />
        )}
        {told.length > 0 && <ToldLines of={told} />}
        {!listsSchools && imported.records.length > 0 && <Body1>{own.import.noSchools}</Body1>}
      </Part>
      <AskedFacts preview={preview} />
      {replaced.length > 0 && <ReplacedCells cells={replaced} choice={choice} onChoice={setChoice} />}
      <Part title={own.import.files}>
        <ul className={styles.files}>
          {byGravity.map(({ picked, read }) => (
            <FileItem key={picked.id} picked={picked} read={read} />
          ))}
        </ul>
        {adding.element}
        <Button className={styles.button} disabled={state.work.kind !== 'idle'} onClick={adding.open}>
          {own.import.addFiles}
        </Button>
      </Part>
    </BringView>
  );
}
