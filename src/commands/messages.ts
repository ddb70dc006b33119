import { UserError } from '../findings';
import { COMMAND_WORDS, type LocaleName, userErrorText } from '../locales';

/** What a ribbon command has to tell where no pane is open. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** What to tell the person whose command failed. */
export function messageOfError(error: unknown, locale: LocaleName): Message {
  if (error instanceof UserError) {
    const { title, message, wayOut } = userErrorText(error, locale);
    const end = error.code === 'excel-unreachable' ? COMMAND_WORDS[locale].reopen : wayOut;
    return { title, text: [message, end].filter(Boolean).join('\n') };
  }
  return {
    title: COMMAND_WORDS[locale].unexpected,
    text: error instanceof Error ? error.message : String(error),
  };
}

/** A message with the language that it is told in. */
interface ToldMessage extends Message {
  readonly language: LocaleName;
}

/** The dialog page with its message, relative to the commands page. It stays in the fragment, which no server sees. */
export const messageAddress = ({ title, text }: Message, language: LocaleName): string =>
  `message.html#${new URLSearchParams({ title, text, language }).toString()}`;

export function readMessage(hash: string): ToldMessage {
  const parameters = new URLSearchParams(hash.slice(1));
  return {
    title: parameters.get('title') ?? '',
    text: parameters.get('text') ?? '',
    language: parameters.get('language') === 'en' ? 'en' : 'ru',
  };
}
