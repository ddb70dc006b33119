import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../findings';
import { FINDINGS_LOCALES } from '../../locales';
import { Heading } from '../components/Heading';
import { Line } from '../components/marks';
import type { Plan } from '../state/model';
import { usePaneContext } from '../state/usePane';
import { CorrectionChoice } from './CorrectionChoice';
import { EditPreview, type RichCells, useRichCells } from './EditPreview';
import { choicesOf } from './edits';
import { type Choices, chosenPlan, hasChoice, type PlanRow } from './plan';
import { useCheckWords } from './words';

const ROW_HEIGHT = 76;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1, minHeight: 0 },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ':focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { display: 'block', overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalXXS },
});

/** Everything that is about to change, before it does. */
export function PlanView({ plan }: { readonly plan: Plan }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const own = useCheckWords();
  const { scope, offered } = plan;
  const [choices, setChoices] = useState<Choices>(new Map());
  const { plan: chosen, rows } = useMemo(() => chosenPlan(plan, choices), [plan, choices]);
  const edits = useMemo(() => rows.flatMap((row) => row.edits), [rows]);
  const rich = useRichCells(edits);
  const title = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const close = (): void => dispatch({ type: 'plan-closed' });
  const guessed = chosen.fixed.some(({ fix }) => fix && !fix.safe);
  const several = offered.filter(hasChoice).length;
  const idle = state.work.kind === 'idle';
  return (
    <div className={styles.page} onKeyDown={({ key }) => key === 'Escape' && idle && close()}>
      <Button
        appearance="transparent"
        size="small"
        icon={<Line of="left" />}
        className={styles.back}
        disabled={!idle}
        onClick={close}
      >
        {words.back}
      </Button>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading of="view">
          {scope.kind === 'safe' ? own.plan.safe : FINDINGS_LOCALES[words.locale].codes[scope.code].title}
        </Heading>
      </div>
      <Body1>
        {scope.kind === 'safe' ? own.plan.safeLead : guessed ? own.plan.guessLead : own.plan.groupLead}
      </Body1>
      {several > 0 && <Body1>{own.plan.several(several)}</Body1>}
      <div ref={scroller} role="list" aria-label={own.plan.listLabel} tabIndex={0} className={styles.list}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                role="listitem"
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Caption1 className={styles.place}>
                  <b>{row.cell}</b> {row.sheet}
                </Caption1>
                <RowEdits
                  row={row}
                  isRich={rich.has}
                  onChosen={(of, nth) => setChoices((known) => new Map(known).set(of, nth))}
                />
              </div>
            );
          })}
        </div>
      </div>
      {rich.count > 0 && <Body1>{own.plan.rich(rich.count)}</Body1>}
      {chosen.withheld > 0 && (
        <Caption1 className={styles.quiet}>{own.plan.withheld(chosen.withheld)}</Caption1>
      )}
      <Button
        appearance="primary"
        disabled={!idle || rich.isAsked || edits.length === 0}
        onClick={() => void commands.apply(chosen)}
      >
        {own.plan.confirm(edits.length)}
      </Button>
    </div>
  );
}

/** What becomes of a cell, or of the cells of a finding, with what can be chosen. */
function RowEdits(props: {
  readonly row: PlanRow;
  readonly isRich: RichCells['has'];
  readonly onChosen: (of: Finding, nth: number | null) => void;
}): ReactElement {
  const { cell, choice, edits } = props.row;
  return (
    <>
      {choice && (
        <CorrectionChoice
          choices={choicesOf(choice.of)}
          nth={choice.nth}
          cell={cell}
          onChosen={(nth) => props.onChosen(choice.of, nth)}
        />
      )}
      {edits.map((edit) => (
        <Fragment key={edit.cell}>
          {edits.length > 1 && <Caption1>{edit.cell}</Caption1>}
          <EditPreview edit={edit} isRich={props.isRich(edit)} />
        </Fragment>
      ))}
    </>
  );
}
