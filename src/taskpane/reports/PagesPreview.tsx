import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { DataQuestion } from '../../app';
import { DataQuestionPart } from '../components/DataQuestionPart';
import { Heading } from '../components/Heading';
import { StatusBlock } from '../components/marks';
import { PreviewView } from '../components/PreviewView';
import type { OutlinedReport, PagesRequest } from '../state/reports';
import { usePaneContext } from '../state/usePane';
import { DocumentButton } from './DocumentButton';
import { PeriodChange } from './period';
import { useReportWords } from './words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quick: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Of what there can be pages, before any is made: some of these schools or subjects. */
export function PagesPreview(props: {
  readonly request: PagesRequest;
  readonly report: OutlinedReport;
  readonly question: DataQuestion | null;
  readonly on: string;
}): ReactElement {
  const { request, report, question, on } = props;
  const { state, words, dispatch, commands } = usePaneContext();
  const own = useReportWords();
  const { choice } = state.reports;
  const { schools, subjects } = report.outline.pages;
  const names = request === 'dossiers' ? schools.map(({ name }) => name) : subjects;
  const ofCohort = schools.flatMap(({ name, isInCohort }) => (isInCohort ? [name] : []));
  const usual = request === 'dossiers' && ofCohort.length > 0 ? ofCohort : names;
  const [wanted, setWanted] = useState<readonly string[]>(choice.pages[request] ?? usual);
  const chosen = names.filter((name) => wanted.includes(name));
  const asked = { ...choice, pages: { ...choice.pages, [request]: chosen } };
  const insert = (): void => {
    dispatch({ type: 'report-chosen', choice: asked });
    void commands.insertReport(request, asked, words.locale);
  };
  const again = (): void => void commands.previewReport(request, choice, words.locale);
  const isEmpty = names.length === 0;
  return (
    <PreviewView
      title={own.requests[request].title}
      on={on}
      lead={
        isEmpty ? (
          <StatusBlock sign="warning" {...own.pages.empty[request]} />
        ) : (
          <NameList
            label={own.pages.of[request]}
            quick={[
              { label: own.pages.all, names },
              ...(request === 'dossiers' && ofCohort.length > 0 && ofCohort.length < names.length
                ? [{ label: own.pages.cohort(report.outline.figures.cohort), names: ofCohort }]
                : []),
              { label: own.pages.none, names: [] },
            ]}
            {...{ names, chosen, onChange: setWanted }}
          />
        )
      }
      missing={{ title: own.missing, of: isEmpty ? [] : report.outline.missing }}
      sheets={{ title: own.willWrite, lines: [] }}
      confirm={
        isEmpty
          ? { label: own.again, run: again }
          : { label: own.insert(1), isReady: chosen.length > 0, run: insert }
      }
      cancel={{ label: own.cancel, run: () => dispatch({ type: 'report-closed', request }) }}
      button={!isEmpty && <DocumentButton which={request} choice={asked} isReady={chosen.length > 0} />}
    >
      {!isEmpty && question && <DataQuestionPart question={question} />}
      {!isEmpty && <PeriodChange report={report} />}
    </PreviewView>
  );
}

/** Names to choose some of. */
function NameList(props: {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  /** What can be chosen at once. */
  readonly quick: readonly { readonly label: string; readonly names: readonly string[] }[];
  readonly onChange: (chosen: readonly string[]) => void;
}): ReactElement {
  const styles = useStyles();
  const own = useReportWords();
  const { label, names, chosen, quick, onChange } = props;
  const isChosen = new Set(chosen);
  return (
    <section className={styles.part}>
      <Heading of="part">{label}</Heading>
      <Caption1 className={styles.quiet} role="status">
        {own.pages.chosen(chosen.length, names.length)}
      </Caption1>
      <div className={styles.quick}>
        {quick.map((one) => (
          <Button key={one.label} size="small" onClick={() => onChange(one.names)}>
            {one.label}
          </Button>
        ))}
      </div>
      <ul aria-label={label} className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <Checkbox
              label={name}
              checked={isChosen.has(name)}
              onChange={(_, { checked }) =>
                onChange(checked === true ? [...chosen, name] : chosen.filter((other) => other !== name))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
