import { type NounForms, plural } from '../../../locales';
import { matchKey } from '../../../tables';
import type { EventsSummary } from '../../data/events';

/** Kinds of events that are usual enough to be counted in words. */
const FORMS: readonly NounForms[] = [
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

const counted = plural('ru');
const BY_KEY = new Map(FORMS.map((forms) => [matchKey(forms.one ?? forms.other), counted(forms)]));
const SPACE = '\u00A0';

/** «6 семинаров», and «педсовет — 2» for a kind of unusual name. */
export const eventKinds = ({ kinds }: EventsSummary): readonly string[] =>
  kinds.map(({ kind, count }) => {
    const written = BY_KEY.get(matchKey(kind.name));
    return written ? written(count).replace(' ', SPACE) : `${kind.name} — ${count}`;
  });
