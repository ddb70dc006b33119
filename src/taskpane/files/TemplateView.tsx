import { Caption1, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { OfferedTemplate, PlannedTemplates } from '../../app';
import { CHECK_WORDS, excerpt } from '../../locales';
import { Lines, NeededBlock } from '../components/PreviewView';
import { StatusBlock } from '../components/marks';
import { usePaneContext } from '../state/usePane';
import { BringView, Part } from './BringView';
import { useFileWords, useFormWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
});

/** By what roadmaps are checked, and the template that becomes a sheet: that of a roadmap, or a usual one. */
export function TemplateView({ planned }: { readonly planned: PlannedTemplates }): ReactElement {
  const styles = useStyles();
  const { commands, words } = usePaneContext();
  const { template: own } = useFileWords();
  const offers = useOffers(planned);
  const [chosen, setChosen] = useState(0);
  const { templates, inForce, present } = planned;
  const made = offers[chosen];
  if (templates.length === 0 || !made) {
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
      on={null}
      lead={null}
      confirm={
        present === null
          ? { label: own.confirm, isReady: true, run: () => void commands.addSheets([made.sheet]) }
          : null
      }
    >
      <Part title={own.now}>
        <Lines
          of={inForce.map(({ roadmap, template, by }) =>
            own.inForce(roadmap, CHECK_WORDS[words.locale].overview.template(template, by)),
          )}
        />
      </Part>
      {present !== null && <StatusBlock sign="warning" title={present} message={own.present(present)} />}
      <Part title={own.choose}>
        <RadioGroup
          aria-label={own.choose}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {offers.map(({ label }, index) => (
            <Radio key={label} value={String(index)} label={label} />
          ))}
        </RadioGroup>
        <Lines of={own.contents(columns, sections)} />
      </Part>
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

/** What can be taken for a template: those of roadmaps first. */
function useOffers({
  templates,
  usual,
}: PlannedTemplates): readonly (OfferedTemplate & { readonly label: string })[] {
  const { template: own } = useFileWords();
  const titles: Readonly<Record<string, string>> = useFormWords().begin.roadmaps;
  return [
    ...templates.map((made) => ({ ...made, label: own.ofRoadmap(made.roadmap) })),
    ...usual.map((made) => ({ ...made, label: titles[made.name] ?? made.name })),
  ];
}
