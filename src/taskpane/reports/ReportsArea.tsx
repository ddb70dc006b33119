import type { ReactElement } from 'react';
import { Bar, UndoBar } from '../components/Bars';
import { NoticeBar } from '../components/NoticeBar';
import { usePaneContext } from '../components/PaneContext';
import { WorkBar } from '../components/WorkBar';
import { PreviewView } from './PreviewView';
import { StartView } from './StartView';
import { useReportWords } from './useReportWords';
import { WrittenView } from './WrittenView';

/** The reports on the workbook: from the button, over what is missing, to the sheets that were written. */
export function ReportsArea(): ReactElement {
  const { state, words, commands } = usePaneContext();
  const own = useReportWords();
  const { work, notice, reports } = state;
  const { preview, written, choice, stale } = reports;
  const request = (preview ?? written)?.request ?? 'all';
  const again = (): void => void commands.report(request, choice, words.locale);
  const isStale = written !== null && stale.length > 0 && work.kind === 'idle';
  return (
    <>
      {notice && <NoticeBar notice={notice} again={{ label: own.again, run: again }} />}
      {work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      {isStale && !preview && <Bar text={own.stale(stale)} action={own.refresh} onAction={again} />}
      {preview ? (
        <PreviewView report={preview} />
      ) : (
        <>
          {written && <WrittenView report={written} />}
          <StartView />
        </>
      )}
      <UndoBar state={state} />
    </>
  );
}
