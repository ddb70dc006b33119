import { matchKey } from '../../../tables';
import type { NounForms } from '../../numbers';
import { tiedNoun } from '../numbers';
import { ru } from '../sentences';

/** Kinds of events that are usual enough to be counted in words. */
const EVENTS: readonly NounForms[] = [
  { one: 'семинар', few: 'семинара', other: 'семинаров' },
  { one: 'вебинар', few: 'вебинара', other: 'вебинаров' },
  { one: 'заседание', few: 'заседания', other: 'заседаний' },
  { one: 'консультация', few: 'консультации', other: 'консультаций' },
  { one: 'мастер-класс', few: 'мастер-класса', other: 'мастер-классов' },
  { one: 'выезд', few: 'выезда', other: 'выездов' },
  { one: 'совещание', few: 'совещания', other: 'совещаний' },
  { one: 'собеседование', few: 'собеседования', other: 'собеседований' },
  { one: 'практикум', few: 'практикума', other: 'практикумов' },
  { one: 'тренинг', few: 'тренинга', other: 'тренингов' },
  { one: 'конференция', few: 'конференции', other: 'конференций' },
  { one: 'стажировка', few: 'стажировки', other: 'стажировок' },
  { one: 'круглый стол', few: 'круглых стола', other: 'круглых столов' },
  { one: 'открытый урок', few: 'открытых урока', other: 'открытых уроков' },
];

const FORMS = new Map(EVENTS.map((forms) => [matchKey(forms.one ?? forms.other), forms] as const));
const COUNTED_EVENTS = new Map([...FORMS].map(([key, forms]) => [key, tiedNoun(forms)] as const));

/** «6 семинаров», and «педсовет — 2» for a kind of unusual name. */
export const eventsOf = (kind: string, count: number): string =>
  COUNTED_EVENTS.get(matchKey(kind))?.(count) ?? `${kind} — ${count}`;

/** «семинаров», and the name itself, in quotation marks, of a kind of unusual name. */
export const kindsOf = (kind: string): string => FORMS.get(matchKey(kind))?.other ?? ru.quoted(kind);
