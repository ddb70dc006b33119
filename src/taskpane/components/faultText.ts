import { userErrorText, type FaultText, type Words } from '../../locales';

import type { Fault } from '../state/faults';

/** A fault in words, with the way out. */
export function faultText({ error }: Fault, { locale, fault }: Words): FaultText {
  if (!error) return fault;
  const { title, message, wayOut } = userErrorText(error, locale);
  return { title, message: [message, wayOut].filter(Boolean).join(' ') };
}
