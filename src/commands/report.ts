import { UserError } from '../findings';
import { COMMAND_WORDS, type LocaleName, userErrorText } from '../locales';
import type { Message } from './messageAddress';

/** What to tell the person whose command failed. */
export function messageOfError(error: unknown, locale: LocaleName): Message {
  if (error instanceof UserError) {
    const { title, message, wayOut } = userErrorText(error, locale);
    return { title, text: [message, wayOut].filter(Boolean).join('\n') };
  }
  return {
    title: COMMAND_WORDS[locale].unexpected,
    text: error instanceof Error ? error.message : String(error),
  };
}
