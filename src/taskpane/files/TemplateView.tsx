import { Caption1, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { PlannedTemplates } from '../../app';
import { excerpt } from '../../locales';
import { Lines, NeededBlock } from '../components/PreviewView';
import { StatusBlock } from '../components/marks';
import { usePaneContext } from '../state/usePane';
import { BringView } from './BringView';
import { useFileWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
});

/** The template that a roadmap is made by, before it becomes a sheet. */
export function TemplateView({ planned }: { readonly planned: PlannedTemplates }): ReactElement {
  const styles = useStyles();
  const { commands } = usePaneContext();
  const { template: own } = useFileWords();
  const { templates, present } = planned;
  const [chosen, setChosen] = useState(0);
  const made = templates[chosen];
  if (!made) {
    return (
      <BringView title={own.title} on={null} lead={null} confirm={null}>
        <NeededBlock {...own.none} />
      </BringView>
    );
  }
  const rows = made.rows.slice(1);
  const { columns, sections } = made.contents;
  return (
    <BringView
      title={own.title}
      on={templates.length === 1 ? made.roadmap : null}
      lead={null}
      confirm={
        present === null
          ? { label: own.confirm, isReady: true, run: () => void commands.addSheets([made.sheet]) }
          : null
      }
    >
      {present !== null && <StatusBlock sign="warning" title={present} message={own.present(present)} />}
      {templates.length > 1 && (
        <RadioGroup
          aria-label={own.choose}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {templates.map(({ roadmap }, index) => (
            <Radio key={roadmap} value={String(index)} label={roadmap} />
          ))}
        </RadioGroup>
      )}
      <Lines of={own.contents(columns, sections)} />
      <details>
        <summary className={styles.summary}>
          <Caption1>{own.rows}</Caption1>
        </summary>
        <Lines
          of={rows.map(([kind, name, aliases, value]) => own.row(kind, name, excerpt(aliases), value))}
        />
      </details>
    </BringView>
  );
}
