import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { type CollectedSchool, countsOf } from '../../../app';
import { dottedDay } from '../../../workbook';
import { Lines } from '../../components/PreviewView';
import { StatusBlock } from '../../components/marks';
import type { CollectionPreview } from '../../state/files';
import { usePaneContext } from '../../state/usePane';
import { BringView, Part } from '../BringView';
import type { CollectCommands } from './commands';
import { DueField, typedDue } from './DueField';
import { PickFiles } from './PickFiles';
import { OtherFiles, SchoolGroup } from './SchoolGroup';
import { useCollectedWords, useCollectWords } from './words';
import { WhoseFiles } from './WhoseFiles';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { alignSelf: 'flex-start' },
});

/** What has to be looked at first stands first. */
const ORDER: readonly CollectedSchool['state'][] = ['rework', 'twice', 'missing', 'accepted'];

/** What collecting the files of schools will do, before anything is written, and what was written. */
export function CollectionView(props: {
  readonly preview: CollectionPreview;
  readonly collect: CollectCommands;
  readonly onPicked: (files: readonly File[]) => void;
}): ReactElement {
  const { preview, collect, onPicked } = props;
  const styles = useStyles();
  const { state } = usePaneContext();
  const own = useCollectWords();
  const words = useCollectedWords();
  const { collection, listsSchools } = preview.planned;
  const { files, schools } = collection;
  const [due, setDue] = useState(preview.due === null ? '' : dottedDay(preview.due));
  const typed = typedDue(due);
  const isBusy = state.work.kind !== 'idle';
  const isWritten = preview.undo !== null && state.undo.some(({ record }) => record === preview.undo);
  // The same lists as long as the preview is: what is drawn of them needs no drawing anew.
  const others = useMemo(() => files.filter(({ taken }) => taken.school === null), [files]);
  const groups = useMemo(
    () => ORDER.map((of) => ({ of, schools: schools.filter((school) => school.state === of) })),
    [schools],
  );
  const returned = schools.filter((school) => {
    const counting = school.files.at(-1)?.taken;
    return counting !== undefined && counting.status !== 'unreadable';
  }).length;
  const { edits, sheets } = preview.planned.addition;
  const isEmpty = edits.length + sheets.length === 0;
  return (
    <BringView
      title={own.title}
      on={words.summary(countsOf(collection))}
      lead={null}
      confirm={
        isWritten || isEmpty
          ? null
          : { label: own.confirm, isReady: true, run: () => void collect.write(preview) }
      }
    >
      {isWritten ? (
        <StatusBlock sign="solved" {...own.written} />
      ) : (
        <Part title={own.willWrite}>
          <Changes preview={preview} />
        </Part>
      )}
      {!listsSchools && <Body1>{own.noSchools}</Body1>}
      {others.length > 0 && !isWritten && <WhoseFiles preview={preview} collect={collect} />}
      <Part title={own.schools}>
        {groups.map((group) => (
          <SchoolGroup key={group.of} {...group} />
        ))}
      </Part>
      {others.length > 0 && (
        <Part title={own.others}>
          <OtherFiles files={others} />
        </Part>
      )}
      {!isWritten && (
        <>
          <DueField text={due} onText={setDue} />
          {typed && typed.due !== preview.due && (
            <Button
              className={styles.button}
              disabled={isBusy}
              onClick={() => void collect.say(preview, { due: typed.due })}
            >
              {own.due.apply}
            </Button>
          )}
          <PickFiles label={own.addFiles} isPrimary={false} onPicked={onPicked} />
        </>
      )}
      <Part title={own.back.title}>
        <Caption1>{own.back.lead}</Caption1>
        <div className={styles.row}>
          {returned > 0 && (
            <Button disabled={isBusy} onClick={() => void collect.returnFiles(preview, own.back.filesName)}>
              {own.back.files(returned)}
            </Button>
          )}
          {schools.length > 0 && (
            <Button disabled={isBusy} onClick={() => void collect.sendLetters(preview, own.back.lettersName)}>
              {own.back.letters(schools.length)}
            </Button>
          )}
        </div>
      </Part>
    </BringView>
  );
}

function Changes({ preview }: { readonly preview: CollectionPreview }): ReactElement {
  const own = useCollectWords();
  const { addition, added, renewed, changes } = preview.planned;
  if (addition.edits.length + addition.sheets.length === 0) return <Body1>{own.nothing}</Body1>;
  return (
    <>
      <Lines
        of={[
          ...(added.length > 0 ? [own.register(added)] : []),
          ...(renewed.length > 0 ? [own.renewed(renewed)] : []),
          ...changes.map((change) => own.change(change)),
        ]}
      />
      <Caption1>{own.keeps}</Caption1>
    </>
  );
}
