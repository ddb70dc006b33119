import { type ReactElement, useMemo, useState } from 'react';
import type { CollectionPreview } from '../../state/files';
import { usePaneContext } from '../../state/usePane';
import { BringView } from '../BringView';
import { CollectionView } from './CollectionView';
import { createCollectCommands } from './commands';
import { DueField, typedDue } from './DueField';
import { DropZone, PickFiles } from './PickFiles';
import { useCollectWords } from './words';

/** Files of schools: where they are picked, then what collecting them does. */
export function CollectArea(props: { readonly preview: CollectionPreview | null }): ReactElement {
  const { commands } = usePaneContext();
  const collect = useMemo(() => commands.lend(createCollectCommands), [commands]);
  const own = useCollectWords();
  const [due, setDue] = useState('');
  const { preview } = props;
  if (preview) {
    const add = (files: readonly File[]): void => void collect.pick(files, preview.due, preview);
    return (
      <DropZone onPicked={add}>
        <CollectionView preview={preview} collect={collect} onPicked={add} />
      </DropZone>
    );
  }
  const pick = (files: readonly File[]): void => void collect.pick(files, typedDue(due)?.due ?? null);
  return (
    <DropZone onPicked={pick}>
      <BringView title={own.title} on={null} lead={own.lead} confirm={null}>
        <DueField text={due} onText={setDue} />
        <PickFiles label={own.pickFiles} isPrimary onPicked={pick} />
      </BringView>
    </DropZone>
  );
}
