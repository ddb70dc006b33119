import { Body1 } from '@fluentui/react-components';
import { lazy, type ReactElement } from 'react';
import { Bar, NoticeBar, UndoBar, WorkBar } from '../components/bars';
import { DataQuestionPart } from '../components/DataQuestionPart';
import { StatusBlock } from '../components/marks';
import { NeededBlock, PreviewView } from '../components/PreviewView';
import { StartView } from '../components/StartView';
import {
  figuresOf,
  isFigures,
  type MadeFigures,
  NO_CHOICE,
  type Preview,
  type ReportSlot,
} from '../state/reports';
import { usePaneContext } from '../state/usePane';
import { FiguresView } from './FiguresView';
import { useIndicatorWords } from './figureText';

const PlanView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ '../check/PlanView')).PlanView,
}));

/** The indicators of the workbook: from the button, over what is missing, to the figures. */
export default function IndicatorsArea(): ReactElement {
  const { state, words, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { work, notice, plan, reports } = state;
  const slot = reports.slots.indicators;
  const summary = figuresOf(reports);
  const compute = (): void => void commands.report('indicators', NO_CHOICE, words.locale);
  return (
    <>
      {notice && <NoticeBar notice={notice} again={{ label: own.again, run: compute }} />}
      {work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      {plan ? (
        <PlanView plan={plan} />
      ) : (
        <>
          {isPreviewed(slot.preview) ? (
            <FiguresPreview preview={slot.preview} />
          ) : summary ? (
            <>
              <OutdatedBar slot={slot} />
              <FiguresView summary={summary} outdated={slot.stale.length > 0} />
            </>
          ) : (
            <StartView
              head={own.start}
              promise={own.start.promise}
              isBusy={work.kind !== 'idle'}
              button={{ label: own.compute, run: compute }}
            />
          )}
          <UndoBar state={state} />
        </>
      )}
    </>
  );
}

const isPreviewed = (preview: Preview | null): preview is Preview<MadeFigures> => isFigures(preview?.made);

/** That the figures are no longer those of the workbook, with the way to compute them anew. */
function OutdatedBar({ slot }: { readonly slot: ReportSlot }): ReactElement | null {
  const { state, words, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { stale, restored } = slot;
  if (state.work.kind === 'computing' || (stale.length === 0 && !restored)) return null;
  return (
    <Bar
      text={stale.length > 0 ? own.stale(stale) : own.restored}
      action={own.refresh}
      onAction={() => void commands.refreshFigures(NO_CHOICE, words.locale)}
    />
  );
}

/** What will be computed and written, and what is missing, before anything is. */
function FiguresPreview({ preview }: { readonly preview: Preview<MadeFigures> }): ReactElement {
  const { words, dispatch, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { made, question } = preview;
  const { years, cohort, supported, indicators, missing, sheets } = made.summary;
  const known = indicators.filter(({ current }) => current.share !== null).length;
  const isEmpty = missing.some(({ what }) => what === 'data');
  const isUnsupported = missing.some(({ what }) => what === 'supported-schools');
  const isWritten = sheets.every(({ exists }) => exists);
  const insert = (): void => void commands.insertReport('indicators', NO_CHOICE, words.locale);
  const again = (): void => void commands.previewReport('indicators', NO_CHOICE, words.locale);
  return (
    <PreviewView
      title={own.preview.title}
      on={isEmpty ? null : `${own.year(years.current)} · ${own.compared(years.previous, supported, cohort)}`}
      lead={
        isEmpty ? (
          <NeededBlock {...own.empty} />
        ) : isUnsupported ? (
          <StatusBlock
            sign="warning"
            title={own.noSupported.title(cohort)}
            message={own.noSupported.message}
          />
        ) : (
          <Body1>{own.preview.computed(known, indicators.length)}</Body1>
        )
      }
      missing={{ title: own.preview.missing, of: isEmpty ? [] : missing }}
      sheets={{ title: own.preview.sheets, lines: sheets.map(own.preview.sheet) }}
      confirm={
        sheets.length === 0
          ? { label: own.again, run: again }
          : { label: isWritten ? own.rewrite(sheets.length) : own.insert(sheets.length), run: insert }
      }
      cancel={{
        label: own.cancel,
        run: () => dispatch({ type: 'report-closed', request: 'indicators' }),
      }}
    >
      {question && <DataQuestionPart question={question} />}
    </PreviewView>
  );
}
