import { styleTable } from './styleTable';

const styles = (formats: string, rest = ''): string =>
  `<x:styleSheet xmlns:x="m">${rest}<x:cellXfs count="2">${formats}</x:cellXfs><x:dxfs/></x:styleSheet>`;

const PLAIN = '<x:xf numFmtId="0" fontId="0"/>';
const BOLD = "<x:xf numFmtId='14' fontId='1' applyNumberFormat='1'><x:alignment wrapText='1'/></x:xf>";

test('adds a format that differs in its number format only', () => {
  const table = styleTable(styles(PLAIN + BOLD));
  expect(table.withNumberFormat(1, '@')).toBe(2);
  expect(table.withNumberFormat(0, '@')).toBe(3);
  expect(table.changed()).toBe(
    styles(
      PLAIN +
        BOLD +
        `<x:xf numFmtId="49" fontId='1' applyNumberFormat="1"><x:alignment wrapText='1'/></x:xf>` +
        '<x:xf numFmtId="49" fontId="0" applyNumberFormat="1"/>',
    ).replace('count="2"', 'count="4"'),
  );
});

test('finds a format that is there, and the way back', () => {
  const table = styleTable(styles(`${PLAIN}<x:xf numFmtId="49" fontId="0" applyNumberFormat="1"/>`));
  expect(table.withNumberFormat(0, 'General')).toBe(0);
  expect(table.withNumberFormat(0, '@')).toBe(1);
  expect(table.withNumberFormat(1, 'General')).toBe(0);
  expect(table.changed()).toBeNull();
});

test('knows built-in formats by their Russian names and adds codes of its own', () => {
  const table = styleTable(styles(PLAIN + BOLD));
  expect(table.withNumberFormat(1, 'dd.mm.yyyy')).toBe(1);
  expect(table.withNumberFormat(0, 'dd.mm.yyyy')).toBe(2);
  expect(table.withNumberFormat(0, '0" шт."')).toBe(3);
  const changed = Buffer.from(table.changed() ?? '', 'latin1').toString('utf8');
  expect(changed).toContain(
    '<x:styleSheet xmlns:x="m"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0&quot; шт.&quot;"/></x:numFmts><x:cellXfs count="4">',
  );
  expect(changed).toContain('<x:xf numFmtId="14" fontId="0" applyNumberFormat="1"/>');
  expect(changed).toContain('<x:xf numFmtId="164" fontId="0" applyNumberFormat="1"/></x:cellXfs>');
});

test('adds codes to those that are there', () => {
  const codes = '<x:numFmts count="1"><x:numFmt numFmtId="200" formatCode="0.0"/></x:numFmts>';
  const table = styleTable(styles(PLAIN, codes));
  table.withNumberFormat(0, '0.0');
  table.withNumberFormat(0, '0.000');
  expect(table.changed()).toContain(
    '<x:numFmts count="2"><x:numFmt numFmtId="200" formatCode="0.0"/><x:numFmt numFmtId="201" formatCode="0.000"/></x:numFmts>',
  );
});
