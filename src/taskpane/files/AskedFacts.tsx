import { Body1, Button, Caption1Strong, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type GivenFacts, readGrade, readSchoolYear } from '../../app';
import {
  type AskedFact,
  factsMissing,
  type GivenByFile,
  importedFiles,
  type ImportPreview,
} from '../state/files';
import { usePaneContext } from '../state/usePane';
import { Part } from './BringView';
import { useFileWords } from './words';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: { overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start', justifySelf: 'start' },
});

/** What was typed, by file and fact. */
type Typed = Readonly<Record<number, Partial<Record<AskedFact, string>>>>;

/** Asks what files don't say; nothing where each says all. */
export function AskedFacts({ preview }: { readonly preview: ImportPreview }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePaneContext();
  const { ask } = useFileWords();
  const [typed, setTyped] = useState<Typed>({});
  const asked = importedFiles(preview).flatMap(({ picked, read }) => {
    const facts = read ? factsMissing(read) : [];
    return facts.length > 0 ? [{ ...picked, facts }] : [];
  });
  if (asked.length === 0) return null;
  const textOf = (id: number, fact: AskedFact): string => typed[id]?.[fact] ?? '';
  const type = (ids: readonly number[], fact: AskedFact, text: string): void =>
    setTyped((now) => ({
      ...now,
      ...Object.fromEntries(ids.map((id) => [id, { ...now[id], [fact]: text }])),
    }));
  const isWrong = asked.some(({ id, facts }) =>
    facts.some((fact) => faultOf(fact, textOf(id, fact)) !== null),
  );
  const given: GivenByFile = Object.fromEntries(
    asked.flatMap(({ id, facts }) => {
      const said = factsOf(facts.map((fact) => [fact, textOf(id, fact)] as const));
      return Object.keys(said).length > 0 ? [[id, said]] : [];
    }),
  );
  const others = (id: number, fact: AskedFact): readonly number[] =>
    asked.filter((file) => file.id !== id && file.facts.includes(fact)).map((file) => file.id);
  return (
    <Part title={ask.title}>
      <Body1>{ask.lead}</Body1>
      {asked.map(({ id, name, facts }) => (
        <div key={id} role="group" aria-label={name} className={styles.file}>
          <Caption1Strong className={styles.name}>{name}</Caption1Strong>
          {facts.map((fact) => {
            const text = textOf(id, fact);
            const fault = faultOf(fact, text);
            const rest = others(id, fact).filter((other) => textOf(other, fact) !== text);
            return (
              <Field
                key={fact}
                label={ask.facts[fact]}
                {...(fault !== null && { validationState: 'error', validationMessage: ask[fault] })}
              >
                <Input
                  value={text}
                  aria-label={ask.label(ask.facts[fact], name)}
                  placeholder={ask.examples[fact]}
                  onChange={(_, { value }) => type([id], fact, value)}
                />
                {text.trim() !== '' && fault === null && rest.length > 0 && (
                  <Button
                    size="small"
                    appearance="transparent"
                    className={styles.button}
                    onClick={() => type(rest, fact, text)}
                  >
                    {ask.same(ask.facts[fact])}
                  </Button>
                )}
              </Field>
            );
          })}
        </div>
      ))}
      <Button
        className={styles.button}
        disabled={isWrong || Object.keys(given).length === 0 || state.work.kind !== 'idle'}
        onClick={() => void commands.giveFacts(given)}
      >
        {ask.apply}
      </Button>
    </Part>
  );
}

/** What is wrong with what was typed; empty says nothing. */
function faultOf(fact: AskedFact, text: string): 'notYear' | 'notClass' | null {
  if (text.trim() === '') return null;
  if (fact === 'schoolYear') return readSchoolYear(text) ? null : 'notYear';
  if (fact === 'class') return readGrade(text).number === null ? 'notClass' : null;
  return null;
}

function factsOf(typed: readonly (readonly [AskedFact, string])[]): GivenFacts {
  const filled = typed.flatMap(([fact, text]) => {
    const value = fact === 'schoolYear' ? readSchoolYear(text)?.year : text.trim();
    return value ? [[fact, value] as const] : [];
  });
  return Object.fromEntries(filled);
}
