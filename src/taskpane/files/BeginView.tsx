import {
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type BeginOffer, type FormName, readTypedSchools, type SchoolYear } from '../../app';
import { PLAIN_LIST } from '../components/plainList';
import { usePaneContext } from '../state/usePane';
import { BringView, Part } from './BringView';
import { useFormWords } from './words';

const useStyles = makeStyles({
  list: PLAIN_LIST,
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a new workbook of a municipality is begun with; others are chosen where they are needed. */
const USUAL: ReadonlySet<FormName> = new Set(['roadmap', 'schools', 'results', 'settings']);

/** Sheets to fill in, of which those that are wanted come into the workbook. */
export function BeginView({ offer }: { readonly offer: BeginOffer }): ReactElement {
  const styles = useStyles();
  const { commands } = usePaneContext();
  const { begin: own } = useFormWords();
  const free = offer.sheets.filter(({ present }) => !present);
  const [chosen, setChosen] = useState<readonly FormName[]>(
    free.flatMap(({ name }) => (USUAL.has(name) ? [name] : [])),
  );
  const [year, setYear] = useState<SchoolYear>(offer.year);
  const [roadmap, setRoadmap] = useState(offer.roadmaps[0] ?? '');
  const [typed, setTyped] = useState(
    offer.schools.map(({ name, login }) => [name, login].filter(Boolean).join('\t')).join('\n'),
  );
  const schools = readTypedSchools(typed);
  const titles: Readonly<Record<string, string>> = own.roadmaps;
  return (
    <BringView
      title={own.title}
      on={null}
      lead={null}
      confirm={{
        label: own.confirm,
        isReady: chosen.length > 0,
        run: () => void commands.begin({ sheets: chosen, year, roadmap, schools }),
      }}
    >
      <Part title={own.choose}>
        <ul aria-label={own.choose} className={styles.list}>
          {offer.sheets.map(({ name, title, present }) => (
            <li key={name}>
              <Checkbox
                label={present ? own.present(title) : title}
                disabled={present}
                checked={!present && chosen.includes(name)}
                onChange={(_, { checked }) =>
                  setChosen(checked === true ? [...chosen, name] : chosen.filter((other) => other !== name))
                }
              />
            </li>
          ))}
        </ul>
        <Caption1 className={styles.quiet}>{own.guide}</Caption1>
      </Part>
      <Field label={own.year}>
        <Select value={year} onChange={(_, { value }) => setYear(value as SchoolYear)}>
          {offer.years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {chosen.includes('roadmap') && (
        <Field label={own.roadmap}>
          <RadioGroup value={roadmap} onChange={(_, { value }) => setRoadmap(value)}>
            {offer.roadmaps.map((name) => (
              <Radio key={name} value={name} label={titles[name] ?? name} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={own.schools} hint={own.schoolsHint}>
        <Textarea value={typed} rows={5} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Caption1 className={styles.quiet}>{own.counted(schools.length)}</Caption1>
    </BringView>
  );
}
