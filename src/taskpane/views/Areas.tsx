import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ComponentType, type ReactElement, useState } from 'react';
import type { Words } from '../locales';
import { usePaneContext } from '../components/PaneContext';
import { CheckArea } from './CheckArea';

/** A command of the product with a view of its own. */
interface Area {
  readonly key: string;
  readonly label: (words: Words) => string;
  readonly View: ComponentType;
}

const AREAS: readonly [Area, ...Area[]] = [{ key: 'check', label: (words) => words.check, View: CheckArea }];

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    gap: tokens.spacingVerticalS,
  },
});

/** The areas of the pane, with a way between them once there is more than one. */
export function Areas(): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const [chosen, setChosen] = useState(AREAS[0].key);
  const { View } = AREAS.find(({ key }) => key === chosen) ?? AREAS[0];
  return (
    <main className={styles.page}>
      {AREAS.length > 1 && (
        <TabList selectedValue={chosen} onTabSelect={(_, { value }) => setChosen(String(value))}>
          {AREAS.map(({ key, label }) => (
            <Tab key={key} value={key}>
              {label(words)}
            </Tab>
          ))}
        </TabList>
      )}
      <View />
    </main>
  );
}
