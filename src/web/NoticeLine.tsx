import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UserError } from '../findings';
import { type LocaleName, userErrorText, WEB_WORDS, type WebWords } from '../locales';
import type { Way, WebNotice } from './notices';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface Props {
  readonly notice: WebNotice;
  readonly locale: LocaleName;
  readonly onClose: () => void;
}

const INTENTS: Readonly<Partial<Record<WebNotice['kind'], 'error' | 'warning'>>> = {
  fault: 'error',
  diskRefused: 'error',
  notAllowed: 'error',
  gone: 'warning',
  openElsewhere: 'warning',
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
        {waysOf(notice).map(({ way, go }) => (
          <Button
            key={way}
            size="small"
            onClick={() => {
              onClose();
              go();
            }}
          >
            {words.ways[way]}
          </Button>
        ))}
        <Button size="small" onClick={onClose}>
          {kind === 'leaving' ? words.stay : words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const waysOf = (notice: WebNotice): readonly Way[] => ('ways' in notice ? notice.ways : []);

function bodyOf(notice: WebNotice, { notices }: WebWords, locale: LocaleName): ReactElement | string {
  if (notice.kind === 'copied') return notices.copied(notice);
  if (notice.kind === 'oneOfMany') return notices.oneOfMany(notice);
  if (notice.kind === 'notWritten') return notices.notWritten[notice.why];
  if (notice.kind === 'diskRefused') return faultText(notice.error, locale, notices.stillHere);
  if (notice.kind !== 'fault') return notices[notice.kind](notice);
  return notice.error ? faultText(notice.error, locale) : notices.failed;
}

function faultText(error: UserError, locale: LocaleName, more = ''): ReactElement {
  const { title, message, wayOut } = userErrorText(error, locale);
  return (
    <>
      <MessageBarTitle>{title}</MessageBarTitle> {message} {wayOut} {more}
    </>
  );
}
