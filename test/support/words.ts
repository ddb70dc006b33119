import { FIGURES, FINDINGS_LOCALES } from '../../src/locales';

/** What tests of folders that know no language need of the words: how findings are called on the sheet «Шаблон». */
export const findingNames = FINDINGS_LOCALES.ru;

/** A change as people see it. */
export const shownChange = FIGURES.ru.signed;
