import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { PaneProvider } from './components/PaneContext';
import { wordsFor } from './locales';
import type { Services } from './services';
import { usePane } from './state/usePane';
import { Areas } from './views/Areas';

const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The task pane over its services. */
export function App({ services }: { readonly services: Services }): ReactElement {
  const { shell } = services;
  const styles = useStyles();
  const [theme, setTheme] = useState(shell.theme);
  useEffect(() => shell.onThemeChanged(setTheme), [shell]);
  const words = useMemo(() => wordsFor(shell.language), [shell]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.product;
  }, [words]);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      <ErrorBoundary words={words}>
        <AriaLiveAnnouncer>
          <Inside services={services} words={words} />
        </AriaLiveAnnouncer>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Inside(props: {
  readonly services: Services;
  readonly words: ReturnType<typeof wordsFor>;
}): ReactElement {
  const { services, words } = props;
  const { state, dispatch, commands } = usePane(services);
  const context = useMemo(() => ({ state, dispatch, commands, words }), [state, dispatch, commands, words]);
  return (
    <PaneProvider value={context}>
      <Areas />
    </PaneProvider>
  );
}
