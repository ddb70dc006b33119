import { useMemo } from 'react';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import type { OpenBook } from '../state/workbench';
import { summaryOf } from '../text/summary';

const LOCALES = { ru: 'ru-RU', en: 'en-US' } as const;
const MOST_DECIMALS = 6;

/** What is going on, and the count, sum and average of the selection. */
export function StatusBar({ book }: { readonly book: OpenBook | null }) {
  const { editing, words } = usePage();
  const edit = useStore(editing.edit);
  return (
    <footer className="status-bar">
      <span role="status">{book ? (edit ? words.editing : words.ready) : words.loading}</span>
      {book && <Trouble book={book} />}
      {book && <SelectionSummary book={book} />}
    </footer>
  );
}

function Trouble({ book }: { readonly book: OpenBook }) {
  const { words } = usePage();
  const { failure, unsupported } = book.calculator;
  if (failure !== null) return <span className="trouble">{words.calculationFailed}</span>;
  return unsupported.size > 0 ? (
    <span className="trouble">{words.unsupported([...unsupported].join(', '))}</span>
  ) : null;
}

function SelectionSummary({ book }: { readonly book: OpenBook }) {
  const { workbench, selecting, words } = usePage();
  const { language } = useStore(workbench.options);
  const sheet = book.session.workbook.activeSheet;
  const ranges = selecting.ranges(sheet);
  const { count, numbers, sum } = useMemo(() => summaryOf(sheet, ranges), [sheet, ranges, book.content]);
  if (count < 2) return null;
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: MOST_DECIMALS });
  return (
    <span className="summary" data-testid="summary">
      {numbers > 0 && (
        <span>
          {words.average}: <b>{format.format(sum / numbers)}</b>
        </span>
      )}
      <span>
        {words.count}: <b>{format.format(count)}</b>
      </span>
      {numbers > 0 && (
        <span>
          {words.sum}: <b>{format.format(sum)}</b>
        </span>
      )}
    </span>
  );
}
