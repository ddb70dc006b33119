import { Button, Field, Input, Link, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isAddedId, type SettingField } from '../../app';
import { messageOf, SETTING_EFFECTS, SETTINGS_WORDS, type SettingsWords } from '../../locales';
import { useCheckWords } from '../check/words';
import { usePaneContext } from '../state/usePane';

/** What is taken where nothing is set, in words; empty where that is nothing. */
const usualText = ({ instead }: SettingField, { defaults }: SettingsWords): string =>
  instead.by === 'value' ? instead.value : defaults[instead.by];

/** These may take several lines. */
const LONG: ReadonlySet<SettingField['expected']> = new Set(['targets', 'weights', 'calendar', 'words']);

/** One setting: what it sets, its value, what is taken without one, and why a value can't be read. */
export function SettingInput(props: {
  readonly field: SettingField;
  readonly sheet: string | null;
}): ReactElement {
  const { field, sheet } = props;
  const { state, words, dispatch, commands } = usePaneContext();
  const own = SETTINGS_WORDS[words.locale];
  const says = useCheckWords();
  const text = state.settings.draft[field.id] ?? field.text;
  const usual = usualText(field, own);
  const effect = `${SETTING_EFFECTS[words.locale][field.key]}.`;
  const form =
    field.choice === 'one'
      ? ''
      : field.allowed.length > 0
        ? own.several(field.allowed)
        : field.expected === 'text'
          ? ''
          : own.form(own.kinds[field.expected]);
  const hint = [sentence(effect), form, usual !== '' && field.choice !== 'one' ? own.byDefault(usual) : '']
    .filter(Boolean)
    .join(' ');
  const type = (value: string): void => dispatch({ type: 'setting-typed', id: field.id, text: value });
  const { cell, problems } = field;
  const input = (
    <Field
      label={field.label}
      hint={hint}
      {...(problems.length > 0 && {
        validationState: 'error' as const,
        validationMessage: (
          <>
            {problems.map((found) => messageOf(found, words.locale)).join(' ')}{' '}
            {sheet !== null && cell !== null && !field.isChanged && (
              <Link as="button" inline onClick={() => void commands.select({ sheet, cell })}>
                {says.detail.showCell}
              </Link>
            )}
          </>
        ),
      })}
    >
      {field.choice === 'one' ? (
        <Choice field={field} text={text} usual={own.usual(usual)} onChosen={type} />
      ) : LONG.has(field.expected) ? (
        <Textarea value={text} rows={2} resize="vertical" onChange={(_, { value }) => type(value)} />
      ) : (
        <Input value={text} onChange={(_, { value }) => type(value)} />
      )}
    </Field>
  );
  if (cell !== null || !isAddedId(field.id)) return input;
  return (
    <div>
      {input}
      <Button
        size="small"
        aria-label={own.adding.removeLabel(field.label)}
        onClick={() => dispatch({ type: 'setting-removed', id: field.id })}
      >
        {own.adding.remove}
      </Button>
    </div>
  );
}

/** «о каких школах отчёт» begins a sentence here. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Choice(props: {
  readonly field: SettingField;
  readonly text: string;
  readonly usual: string;
  readonly onChosen: (text: string) => void;
}): ReactElement {
  const { field, text, usual, onChosen, ...control } = props;
  const isOther = text !== '' && !field.allowed.includes(text);
  return (
    <Select {...control} value={text} onChange={(_, { value }) => onChosen(value)}>
      <option value="">{usual}</option>
      {field.allowed.map((word) => (
        <option key={word}>{word}</option>
      ))}
      {isOther && <option>{text}</option>}
    </Select>
  );
}
