import { Body1, Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { CollectionPreview } from '../../state/files';
import { usePaneContext } from '../../state/usePane';
import { Part } from '../BringView';
import type { CollectCommands } from './commands';
import { useCollectWords } from './words';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Asks whose files are that don't tell; nothing where no school is listed. */
export function WhoseFiles(props: {
  readonly preview: CollectionPreview;
  readonly collect: CollectCommands;
}): ReactElement | null {
  const { preview, collect } = props;
  const styles = useStyles();
  const { state } = usePaneContext();
  const { whose: own } = useCollectWords();
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const asked = preview.picks.filter(({ taken }) => taken.school === null);
  const { schools } = preview.planned.collection;
  if (asked.length === 0 || !preview.planned.listsSchools) return null;
  const said = Object.fromEntries(Object.entries(chosen).filter(([, school]) => school !== ''));
  return (
    <Part title={own.title}>
      <Body1>{own.lead}</Body1>
      {asked.map(({ id, taken }) => (
        <Field key={id} label={own.label(taken.name)}>
          <Select
            value={chosen[id] ?? ''}
            onChange={(_, { value }) => setChosen((now) => ({ ...now, [id]: value }))}
          >
            <option value="">{own.unknown}</option>
            {schools.map(({ school }) => (
              <option key={school.key} value={school.name}>
                {school.name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button
        className={styles.button}
        disabled={Object.keys(said).length === 0 || state.work.kind !== 'idle'}
        onClick={() => void collect.say(preview, { schools: said })}
      >
        {own.apply}
      </Button>
    </Part>
  );
}
