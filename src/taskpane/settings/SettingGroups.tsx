import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { addableIn, SETTING_GROUPS, type SettingGroup, type SettingsForm } from '../../app';
import { SETTINGS_WORDS } from '../../locales';
import { Sign } from '../components/marks';
import { usePaneContext } from '../state/usePane';
import { AddRows } from './AddRows';
import { SettingInput } from './SettingInput';

const useStyles = makeStyles({
  accordion: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingTop: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The settings, group by group; those of the first stand open. */
export function SettingGroups({ form }: { readonly form: SettingsForm }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePaneContext();
  const own = SETTINGS_WORDS[words.locale];
  const [open, setOpen] = useState<readonly SettingGroup[]>(() =>
    SETTING_GROUPS.filter(
      (group, at) =>
        at === 0 || form.fields.some(({ group: of, problems }) => of === group && problems.length > 0),
    ),
  );
  if (form.fields.length === 0) return null;
  return (
    <Accordion
      multiple
      collapsible
      className={styles.accordion}
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems as SettingGroup[])}
    >
      {SETTING_GROUPS.map((group) => {
        const fields = form.fields.filter((field) => field.group === group);
        const count = fields.filter(({ text }) => text.trim() !== '').length;
        const hasProblems = fields.some(({ problems }) => problems.length > 0);
        return (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h2">
              <span className={styles.head}>
                <span>{own.groups[group]} </span>
                {count > 0 && <Caption1 className={styles.quiet}>{own.isSet(count)}</Caption1>}
                {hasProblems && <Sign of="error" />}
                {hasProblems && <Caption1>{own.hasProblems}</Caption1>}
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.fields}>
                {fields.map((field) => (
                  <SettingInput key={field.id} field={field} sheet={form.sheet} />
                ))}
                {addableIn(group).map((of) => (
                  <AddRows key={of} of={of} form={form} />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
