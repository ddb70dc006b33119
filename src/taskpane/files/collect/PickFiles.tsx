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

/** Where files of schools are chosen or dropped, alone or as a folder, around what is shown of them. */
export function PickFiles(props: {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onPicked: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { state } = usePaneContext();
  const own = useCollectWords();
  const [isOver, setOver] = useState(false);
  const [isNothing, setNothing] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const isBusy = state.work.kind !== 'idle';
  const take = (given: readonly File[]): void => {
    const sent = given.filter(({ name }) => isSentFile(name));
    setNothing(sent.length === 0 && given.length > 0);
    if (sent.length > 0) props.onPicked(sent);
  };
  const picked = (input: HTMLInputElement): void => {
    const given = [...(input.files ?? [])];
    // The same files can be chosen again.
    input.value = '';
    take(given);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) void droppedFiles(event.dataTransfer).then(take, () => setNothing(true));
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
      {isOver && <div className={styles.drop}>{own.drop}</div>}
    </div>
  );
}
