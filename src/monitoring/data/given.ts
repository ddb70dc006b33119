import { matchKey, saysNoValue } from '../../tables';

const NOBODY = new Set(['нет', 'не назначен', 'не назначена', 'отсутствует', 'вакансия'].map(matchKey));

/** The cell names something: neither empty nor a dash nor «нет». */
export const isGiven = (text: string): boolean => !saysNoValue(text) && !NOBODY.has(matchKey(text));
