import type { NoticeContent } from '../state/notice';
import type { Words } from '../words';

type Text<K extends NoticeContent['kind']> = (
  notice: Extract<NoticeContent, { readonly kind: K }>,
  words: Words,
) => string;

const TEXTS: { readonly [K in NoticeContent['kind']]: Text<K> } = {
  openFailure: ({ name, reason }, words) => `${words.cantOpen(name)} ${words.openFailures[reason]}`,
  leftOut: ({ sheets }, words) => words.leftOut(sheets),
  refused: ({ code }, words) => words.refusals[code] ?? words.refused,
  invalidEntry: ({ title, message }, words) =>
    [title, message === '' ? words.notOnList : message].filter((part) => part !== '').join('. '),
  badAddress: ({ address }, words) => words.badAddress(address),
  command: ({ label }, words) => words.commandFailed(label),
  noAddin: (_notice, words) => words.noAddin,
  noServer: (_notice, words) => words.noServer,
};

/** A message in the page's language. */
export function noticeText<K extends NoticeContent['kind']>(
  notice: Extract<NoticeContent, { readonly kind: K }> & { readonly kind: K },
  words: Words,
): string {
  return TEXTS[notice.kind](notice, words);
}
