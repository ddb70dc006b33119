import { Field, Select } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { useFilePick } from '../files/pick';
import type { Against, ReportChoice } from '../state/reports';
import { usePaneContext } from '../state/usePane';
import { useReportWords } from './words';

/** What an earlier state of the workbook comes as. */
const BOOK_FILES = '.xlsx,.xlsm,.xlsb,.xls,.ods';

/** Values of the choice beside the days of reports. */
const LAST = 'last';
const NOTHING = 'nothing';
const CHOSEN = 'chosen';
const FILE = 'file';

const valueOf = (against: Against): string => {
  switch (against.kind) {
    case 'last':
      return LAST;
    case 'nothing':
      return NOTHING;
    case 'file':
      return CHOSEN;
    case 'day':
      return against.day;
  }
};

/** What the report is held against: an earlier one on this workbook, a file, or nothing. */
export function AgainstField(props: {
  readonly choice: ReportChoice;
  readonly onChange: (against: Against) => void;
}): ReactElement {
  const { state, commands } = usePaneContext();
  const { against: words, day } = useReportWords();
  const { choice, onChange } = props;
  const { against, past } = choice;
  const pick = useFilePick({
    accept: BOOK_FILES,
    many: false,
    onPicked: ([file]) => {
      if (!file) return;
      void commands.readEarlier(file).then((book) => {
        if (book) onChange({ kind: 'file', book });
      });
    },
  });
  const choose = (value: string): void => {
    const told = past.find(({ reportDate }) => reportDate === value);
    if (value === FILE) pick.open();
    else if (told) onChange({ kind: 'day', day: told.reportDate });
    else if (value === LAST || value === NOTHING) onChange({ kind: value });
  };
  return (
    <Field label={words.label} hint={past.length === 0 && against.kind === 'last' ? words.none : null}>
      {(field) => (
        <>
          <Select
            {...field}
            disabled={state.work.kind !== 'idle'}
            value={valueOf(against)}
            onChange={(_, { value }) => choose(value)}
          >
            <option value={LAST}>{words.last}</option>
            {past.map(({ reportDate }) => (
              <option key={reportDate} value={reportDate}>
                {words.of(day(reportDate))}
              </option>
            ))}
            {against.kind === 'file' && <option value={CHOSEN}>{words.chosen(against.book.name)}</option>}
            <option value={FILE}>{words.file}</option>
            <option value={NOTHING}>{words.nothing}</option>
          </Select>
          {pick.element}
        </>
      )}
    </Field>
  );
}
