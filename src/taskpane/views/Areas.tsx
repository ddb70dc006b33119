import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { usePaneContext } from '../components/PaneContext';
import { AREA_NAMES, type AreaName } from '../state/model';
import { CheckArea } from './CheckArea';

/** What each area shows; all but the first are fetched when they are opened. */
const VIEWS: Readonly<Record<AreaName, ComponentType>> = {
  check: CheckArea,
  indicators: lazy(() => import(/* webpackChunkName: "indicators" */ '../indicators')),
  reports: lazy(() => import(/* webpackChunkName: "reports" */ '../reports')),
};

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    gap: tokens.spacingVerticalS,
  },
  tabs: { flexShrink: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The areas of the pane, with the way between them. */
export function Areas(): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch } = usePaneContext();
  const View = VIEWS[state.area];
  return (
    <main className={styles.page}>
      <TabList
        aria-label={words.product}
        className={styles.tabs}
        selectedValue={state.area}
        onTabSelect={(_, { value }) => dispatch({ type: 'area-opened', area: value as AreaName })}
      >
        {AREA_NAMES.map((name) => (
          <Tab key={name} value={name}>
            {words.areas[name]}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </main>
  );
}
