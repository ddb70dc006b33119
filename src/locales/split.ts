/** A message in its two halves: what is there, and what to do about it. */
export interface MessageHalves {
  readonly problem: string;
  /** Empty where the message says only what is wrong. */
  readonly advice: string;
}

/** Quotations hold the user's text, whose full stops end no sentence. Locales put no such marks inside one. */
const QUOTATION = /«[^»]*»|“[^”]*”/gu;
const SENTENCE_END = /[.?!](?=\s+\p{Lu})/u;

/** Splits a message after its first sentence. */
export function splitMessage(message: string): MessageHalves {
  const masked = message.replace(QUOTATION, (quotation) => '_'.repeat(quotation.length));
  const end = masked.search(SENTENCE_END) + 1;
  return end === 0
    ? { problem: message, advice: '' }
    : { problem: message.slice(0, end), advice: message.slice(end).trimStart() };
}
