import { cellsShowing, sentenceWith } from '../examples/documents/find';
import { SOURCE_DOCUMENTS } from '../examples/documents';
import { documentBytes } from '../examples/files';
import { reportOn } from '../docs/generator/statements';
import { readWorkbookBytes } from '../src/files';
import { disagreements, recalculate } from './support/recalculate';

describe.each(SOURCE_DOCUMENTS.map((document) => [document.title.en, document] as const))(
  'a report of the figures of: %s',
  (_title, document) => {
    const made = reportOn(document);

    it.each(document.statements.map((own) => [own.says.en, own] as const))(
      'states: %s',
      async (_says, own) => {
        const { plans } = await made;
        const missing = own.shown.filter((shown) => cellsShowing(plans, shown).length === 0);
        expect(missing).toEqual([]);
        if (own.memo !== undefined) expect(sentenceWith(plans, own.memo)).not.toBeNull();
      },
    );

    it('holds in formulas what the code computed', async () => {
      const { plans } = await made;
      const { sheets } = readWorkbookBytes('книга.xlsx', await documentBytes(document));
      expect(disagreements(plans, recalculate(sheets, plans))).toEqual([]);
    });

    it('shows each figure by a formula', async () => {
      const { plans } = await made;
      const figures = document.statements
        .flatMap(({ shown }) => shown)
        .filter(
          ({ value, row }) => typeof value === 'number' && !row.includes('Индекс низких результатов ШНОР'),
        );
      expect(
        figures.filter((shown) => cellsShowing(plans, shown).every(({ cell }) => cell.formula === undefined)),
      ).toEqual([]);
    });

    it('rests on data without errors', async () => {
      const { findings } = await made;
      expect(
        findings
          .filter(({ severity }) => severity === 'error')
          .map(({ code, sheet, cell }) => [code, sheet, cell]),
      ).toEqual([]);
    });
  },
);
