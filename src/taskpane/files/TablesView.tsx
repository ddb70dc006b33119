import { Caption1, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { excerpt, messageOf } from '../../locales';
import { endColumn, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { LIST_OF_BLOCKS } from '../components/plainList';
import { usePaneContext } from '../state/usePane';
import { BringView } from './BringView';
import { useFileWords } from './words';

const useStyles = makeStyles({
  list: {
    ...LIST_OF_BLOCKS,
    gap: tokens.spacingVerticalS,
  },
  text: { display: 'block', overflowWrap: 'anywhere', marginLeft: tokens.spacingHorizontalXXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The tables of a document, of which those that are wanted become sheets. */
export function TablesView({ tables }: { readonly tables: WorkbookSnapshot }): ReactElement {
  const styles = useStyles();
  const { commands, words } = usePaneContext();
  const { tables: own } = useFileWords();
  const [left, setLeft] = useState<readonly string[]>([]);
  const { name, sheets, leftOut = [] } = tables;
  const chosen = sheets.filter((sheet) => !left.includes(sheet.name));
  return (
    <BringView
      title={own.title}
      on={name}
      lead={own.lead}
      confirm={{
        label: own.confirm,
        isReady: chosen.length > 0,
        run: () => void commands.addSheets(chosen),
      }}
    >
      <ul aria-label={own.choose} className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <Checkbox
              label={sheet.name}
              checked={!left.includes(sheet.name)}
              onChange={(_, { checked }) =>
                setLeft(
                  checked === true ? left.filter((other) => other !== sheet.name) : [...left, sheet.name],
                )
              }
            />
            <Caption1 className={styles.text}>{excerpt(firstTexts(sheet))}</Caption1>
            <Caption1 className={mergeClasses(styles.text, styles.quiet)}>
              {own.size(
                sheet.texts.filter((row) => row.some((text) => text !== '')).length,
                endColumn(sheet),
              )}
            </Caption1>
          </li>
        ))}
      </ul>
      {leftOut.map((part) => (
        <Caption1 key={`${part.kind} ${part.name}`}>
          {messageOf({ code: 'file-part-left-out', data: part }, words.locale)}
        </Caption1>
      ))}
    </BringView>
  );
}

/** What a person knows a table by: the first texts of its sheet. */
const firstTexts = ({ texts }: SheetSnapshot): string =>
  texts
    .slice(0, 8)
    .flatMap((row) => [...new Set(row.filter((text) => text.trim() !== ''))])
    .join(' · ');
