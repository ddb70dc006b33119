import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { isSentFile } from '../../../app';
import { usePaneContext } from '../../state/usePane';
import { droppedFiles } from './dropped';
import { useCollectWords } from './words';

const useStyles = makeStyles({
  zone: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  drop: {
    position: 'absolute',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'center',
    padding: tokens.spacingVerticalXXL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Picking {
  readonly onPicked: (files: readonly File[]) => void;
}

/** Takes what schools may have sent of given files, and says whether nothing of the last ones was. */
function useSent({ onPicked }: Picking): readonly [(given: readonly File[]) => void, boolean, () => void] {
  const [isNothing, setNothing] = useState(false);
  const take = (given: readonly File[]): void => {
    const sent = given.filter(({ name }) => isSentFile(name));
    setNothing(sent.length === 0 && given.length > 0);
    if (sent.length > 0) onPicked(sent);
  };
  return [take, isNothing, () => setNothing(true)];
}

/** A view on all of which files of schools, alone or as a folder, can be dropped. */
export function DropZone(props: Picking & { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { state } = usePaneContext();
  const own = useCollectWords();
  const [isOver, setOver] = useState(false);
  const [take, isNothing, fail] = useSent(props);
  const isBusy = state.work.kind !== 'idle';
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) void droppedFiles(event.dataTransfer).then(take, fail);
  };
  return (
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={drop}
    >
      {props.children}
      {isNothing && <Caption1 role="status">{own.none}</Caption1>}
      {isOver && <div className={styles.drop}>{own.drop}</div>}
    </div>
  );
}

/** Where files of schools are chosen, alone or as a folder. */
export function PickFiles(
  props: Picking & { readonly label: string; readonly isPrimary: boolean },
): ReactElement {
  const styles = useStyles();
  const { state } = usePaneContext();
  const own = useCollectWords();
  const [take, isNothing] = useSent(props);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const isBusy = state.work.kind !== 'idle';
  const picked = (input: HTMLInputElement): void => {
    const given = [...(input.files ?? [])];
    // The same files can be chosen again.
    input.value = '';
    take(given);
  };
  return (
    <>
      <input ref={files} type="file" hidden multiple onChange={({ target }) => picked(target)} />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        multiple
        onChange={({ target }) => picked(target)}
      />
      <div className={styles.buttons}>
        <Button
          appearance={props.isPrimary ? 'primary' : 'secondary'}
          disabled={isBusy}
          onClick={() => files.current?.click()}
        >
          {props.label}
        </Button>
        <Button disabled={isBusy} onClick={() => folder.current?.click()}>
          {own.pickFolder}
        </Button>
      </div>
      {isNothing && <Caption1 role="status">{own.none}</Caption1>}
    </>
  );
}
