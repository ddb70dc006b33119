import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type LocaleName, userErrorText, WEB_WORDS, type WebWords } from '../locales';
import type { WebNotice } from './useBook';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Props {
  readonly notice: WebNotice;
  readonly locale: LocaleName;
  readonly onClose: () => void;
}

const INTENTS: Readonly<Partial<Record<WebNotice['kind'], 'error' | 'warning'>>> = {
  fault: 'error',
  leaving: 'warning',
  changedOnDisk: 'warning',
  notWritten: 'warning',
};

/** What the page has to tell, with the way on. */
export function NoticeLine({ notice, locale, onClose }: Props): ReactElement {
  const styles = useStyles();
  const words = WEB_WORDS[locale];
  const { kind } = notice;
  const intent = INTENTS[kind] ?? 'info';
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>{bodyOf(notice, words, locale)}</MessageBarBody>
      <MessageBarActions>
        {kind === 'leaving' && (
          <Button size="small" onClick={notice.go}>
            {words.discard}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {kind === 'leaving' ? words.stay : words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function bodyOf(notice: WebNotice, { notices }: WebWords, locale: LocaleName): ReactElement | string {
  if (notice.kind === 'copied') return notices.copied(notice);
  if (notice.kind === 'notWritten') return notices.notWritten[notice.why];
  if (notice.kind !== 'fault') return notices[notice.kind](notice);
  if (!notice.error) return notices.failed;
  const { title, message, wayOut } = userErrorText(notice.error, locale);
  return (
    <>
      <MessageBarTitle>{title}</MessageBarTitle> {message} {wayOut}
    </>
  );
}
