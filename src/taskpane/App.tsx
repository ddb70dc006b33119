import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { PaneProvider } from './components/PaneContext';
import { type Words, WORDS } from '../locales';
import type { Services } from './services';
import { THEMES } from './themes';
import { usePane } from './state/usePane';
import { Areas } from './views/Areas';

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The task pane over its services. */
export function App({ services }: { readonly services: Services }): ReactElement {
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
          <Inside services={services} words={words} />
        </AriaLiveAnnouncer>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Inside(props: { readonly services: Services; readonly words: Words }): ReactElement {
  const { services, words } = props;
  const { state, dispatch, commands } = usePane(services);
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
