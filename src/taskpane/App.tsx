import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import {
  type ComponentType,
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { CheckArea } from './check/CheckArea';
import { Line } from './components/marks';
import { ErrorBoundary } from './ErrorBoundary';
import type { Services } from './services';
import { AREA_NAMES, type AreaName, type PaneState } from './state/model';
import { PaneProvider, usePane, usePaneContext } from './state/usePane';
import { type Words, WORDS } from '../locales';

/** Office's own look. High contrast needs none: Fluent follows the system. */
export const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The task pane over its services, in the state that was kept. */
export function App(props: { readonly services: Services; readonly initial: PaneState }): ReactElement {
  const { services, initial } = props;
  const { shell } = services;
  const styles = useStyles();
  const [theme, setTheme] = useState(shell.theme);
  useEffect(() => shell.onThemeChanged(setTheme), [shell]);
  const words = WORDS[shell.language];
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.product;
  }, [words]);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      <ErrorBoundary words={words}>
        <AriaLiveAnnouncer>
          <Inside services={services} initial={initial} words={words} />
        </AriaLiveAnnouncer>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Inside(props: {
  readonly services: Services;
  readonly initial: PaneState;
  readonly words: Words;
}): ReactElement {
  const { services, initial, words } = props;
  const { state, dispatch, commands } = usePane(services, initial);
  const { today } = services.shell;
  const context = useMemo(
    () => ({ state, dispatch, commands, words, today }),
    [state, dispatch, commands, words, today],
  );
  return (
    <PaneProvider value={context}>
      <Areas />
    </PaneProvider>
  );
}

/** What each area shows; all but the first are fetched when they are opened. */
const VIEWS: Readonly<Record<AreaName, ComponentType>> = {
  check: CheckArea,
  indicators: lazy(() => import(/* webpackChunkName: "indicators" */ './indicators/IndicatorsArea')),
  reports: lazy(() => import(/* webpackChunkName: "reports" */ './reports/ReportsArea')),
  files: lazy(() => import(/* webpackChunkName: "files" */ './files/FilesArea')),
  settings: lazy(() => import(/* webpackChunkName: "settings" */ './settings/SettingsArea')),
};

const useAreasStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    gap: tokens.spacingVerticalS,
  },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // So that they need one line of a narrow pane, where their letters allow it.
    '@media (max-width: 400px)': { '& [role="tab"]': { paddingLeft: '4px', paddingRight: '4px' } },
    '@media (max-width: 340px)': {
      '& [role="tab"]': { paddingLeft: '3px', paddingRight: '3px' },
      '& [role="tab"] span': { paddingLeft: '0', paddingRight: '0', fontSize: '13px' },
    },
  },
});

/** The areas of the pane, with the way between them. */
export function Areas(): ReactElement {
  const styles = useAreasStyles();
  const { state, words, dispatch } = usePaneContext();
  const page = useRef<HTMLElement>(null);
  const { notice } = state;
  useEffect(() => {
    // What is told stands at the top.
    if (notice && page.current) page.current.scrollTop = 0;
  }, [notice]);
  // A school has one thing to do here.
  const View = VIEWS[state.face === 'school' ? 'check' : state.area];
  return (
    <main ref={page} className={styles.page}>
      {state.face !== 'school' && (
        <TabList
          aria-label={words.product}
          size="small"
          className={styles.tabs}
          selectedValue={state.area}
          onTabSelect={(_, { value }) => dispatch({ type: 'area-opened', area: value as AreaName })}
        >
          {AREA_NAMES.map((name) =>
            name === 'settings' ? (
              <Tab
                key={name}
                value={name}
                aria-label={words.areas[name]}
                title={words.areas[name]}
                icon={<Line of="gear" />}
              />
            ) : (
              <Tab key={name} value={name}>
                {words.areas[name]}
              </Tab>
            ),
          )}
        </TabList>
      )}
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </main>
  );
}
