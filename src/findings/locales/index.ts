export {
  type FigureFormat,
  FIGURES,
  SHOWN_DECIMALS,
  SHOWN_SHARE_DECIMALS,
  shownPoints,
  shownShare,
} from './figures';
export { FINDINGS_LOCALES, messageOf } from './messageOf';
export { quotedNames } from './quotedNames';
export { splitMessage } from './split';
export type { HostErrorText, UserErrorsLocale } from './userErrors';
export { userErrorText, type UserErrorText } from './userErrorText';
export { excerpt, type NounForms, plural } from './wording';
export { type FindingsLocale, type LocaleName, LOCALES } from './locale';
