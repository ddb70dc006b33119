import { UserError } from '../findings';
import { type LocaleName, userErrorText } from '../locales';
import type { Message } from './messageAddress';

const UNEXPECTED: Readonly<Record<LocaleName, string>> = {
  ru: 'Внутренняя ошибка надстройки',
  en: 'Internal error of the add-in',
};

/** What to tell the person whose command failed. */
export function messageOfError(error: unknown, locale: LocaleName): Message {
  if (error instanceof UserError) {
    const { title, message, wayOut } = userErrorText(error, locale);
    return { title, text: [message, wayOut].filter(Boolean).join('\n') };
  }
  return { title: UNEXPECTED[locale], text: error instanceof Error ? error.message : String(error) };
}
