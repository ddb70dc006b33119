import { CATALOGUE, type Code, CODES, type Finding } from '../src/findings';
import { FINDINGS_LOCALES, LOCALES, messageOf } from '../src/locales';
import { ROADMAP_RULES } from '../src/roadmap';
import { SCENARIOS } from './scenarios';
import { findings, report } from './support/check';
import { EXECUTED, FAULTLESS } from './support/roadmap';

/** Found while files and data sheets are read, not by rules on a roadmap. */
const READ_CODES = CODES.filter((code) => ['file', 'data'].includes(CATALOGUE[code].family));

describe('the catalogue of codes', () => {
  it('has a rule or a reader for every code, and each rule once', () => {
    const ruled = ROADMAP_RULES.map(({ code }) => code);
    expect(new Set(ruled).size).toBe(ruled.length);
    expect([...new Set([...ruled, ...READ_CODES])].sort()).toEqual([...CODES].sort());
  });

  it.each(LOCALES)('says every code in %s: title, explanation, message with what to do', (locale) => {
    for (const code of CODES) {
      const { title, explanation } = FINDINGS_LOCALES[locale].codes[code];
      const message = messageOf({ code, data: CATALOGUE[code].example } as Finding, locale);
      for (const text of [title, explanation, message]) {
        expect(text).not.toMatch(/undefined|null|\[object|NaN/);
        expect(text.trim()).toBe(text);
      }
      expect(explanation).toMatch(/[.!?]$/);
      expect(message).toMatch(/[.!?]$/);
    }
  });
});

describe('a roadmap without a fault', () => {
  it('has no findings', () => expect(findings(FAULTLESS)).toEqual([]));
  it('has none with columns of execution either', () => expect(findings(EXECUTED)).toEqual([]));
});

describe.each(Object.entries(SCENARIOS))('%s', (code, { sheets, options, cell, also = [] }) => {
  const found = report(sheets, options).findings;

  it(`is found once, at ${cell}`, () => {
    expect(found.filter((finding) => finding.code === code).map((finding) => finding.cell)).toEqual([cell]);
  });

  it('is found alone', () => {
    const others = found.map((finding) => finding.code).filter((other) => other !== code);
    expect([...new Set<Code>(others)].sort()).toEqual([...also].sort());
  });
});
