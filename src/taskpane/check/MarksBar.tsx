import { type ReactElement, useMemo } from 'react';
import { Bar } from '../components/bars';
import { useFormWords } from '../files/words';
import { createMarkCommands } from '../state/markCommands';
import { usePaneContext } from '../state/usePane';

/** That the workbook shows findings, with a way to take them out. */
export default function MarksBar(): ReactElement {
  const { commands } = usePaneContext();
  const { marks } = useFormWords();
  const own = useMemo(() => commands.lend(createMarkCommands), [commands]);
  return <Bar text={marks.bar} action={marks.label} onAction={() => void own.takeMarks()} />;
}
