import { Body1, Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { createContext, type ReactElement, useContext, useMemo, useState } from 'react';
import { GrowingList } from '../../components/GrowingList';
import type { CollectedPick, CollectionPreview } from '../../state/files';
import { usePaneContext } from '../../state/usePane';
import { Part } from '../BringView';
import type { CollectCommands } from './commands';
import { useCollectWords } from './words';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' }, item: { paddingBottom: '8px' } });

interface Answers {
  /** Names of schools that can be chosen. */
  readonly schools: readonly string[];
  /** The chosen ones by the ids of files. */
  readonly chosen: Readonly<Record<number, string>>;
  readonly choose: (id: number, school: string) => void;
}

const AnswersContext = createContext<Answers>({ schools: [], chosen: {}, choose: () => undefined });

/** Asks whose files are that don't tell; nothing where no school is listed. */
export function WhoseFiles(props: {
  readonly preview: CollectionPreview;
  readonly collect: CollectCommands;
}): ReactElement | null {
  const { preview, collect } = props;
  const styles = useStyles();
  const { state } = usePaneContext();
  const { whose: own, moreFiles } = useCollectWords();
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const { picks, planned } = preview;
  const asked = useMemo(() => picks.filter(({ taken }) => taken.school === null), [picks]);
  const answers = useMemo(
    (): Answers => ({
      schools: planned.collection.schools.map(({ school }) => school.name),
      chosen,
      choose: (id, school) => setChosen((now) => ({ ...now, [id]: school })),
    }),
    [planned, chosen],
  );
  if (asked.length === 0 || !planned.listsSchools) return null;
  const said = Object.fromEntries(Object.entries(chosen).filter(([, school]) => school !== ''));
  return (
    <Part title={own.title}>
      <Body1>{own.lead}</Body1>
      <AnswersContext.Provider value={answers}>
        <GrowingList items={asked} keyOf={({ id }) => String(id)} item={Question} more={moreFiles} />
      </AnswersContext.Provider>
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

/** Whose one file is. Hundreds of files times hundreds of schools are too many choices to draw: those of the one that is asked of. */
function Question({ of: { id, taken } }: { readonly of: CollectedPick }): ReactElement {
  const styles = useStyles();
  const { whose: own } = useCollectWords();
  const { schools, chosen, choose } = useContext(AnswersContext);
  const [isOpen, setOpen] = useState(false);
  const school = chosen[id] ?? '';
  const offered = isOpen ? schools : schools.filter((name) => name === school);
  return (
    <li className={styles.item}>
      <Field label={own.label(taken.name)}>
        <Select
          value={school}
          onMouseDown={() => setOpen(true)}
          onFocus={() => setOpen(true)}
          onChange={(_, { value }) => choose(id, value)}
        >
          <option value="">{own.unknown}</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}
