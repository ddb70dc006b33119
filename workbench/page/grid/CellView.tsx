import { a1 } from '../../../src/workbook';
import { cellLook, type CellLook } from './cellLook';
import { type Box, boxStyle, textStyle, turnStyle } from './cellStyle';
import { numberText, type PlacedText, placedText } from './cellText';
import { ConditionalIcon } from './ConditionalIcon';
import { NO_OVERFLOW } from './overflow';
import type { SheetView } from './sheetView';

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** A ghost shows nothing but the text that spreads out of a cell that is drawn elsewhere. */
  readonly kind: 'single' | 'merged' | 'ghost';
}

function GhostText({
  look,
  text,
  box,
}: {
  readonly look: CellLook;
  readonly text: PlacedText;
  readonly box: Box;
}) {
  return (
    <div className="cell ghost" aria-hidden style={box}>
      <span className="cell-text" style={textStyle(look, text)}>
        <span>{text.text}</span>
      </span>
    </div>
  );
}

/** One cell, or one merged area. */
export function CellView({ view, row, column, box, kind }: Props) {
  const look = cellLook(view, row, column);
  const text =
    kind === 'merged'
      ? { text: numberText(view, look, box.width), overflow: NO_OVERFLOW, overPaper: false }
      : placedText(view, look, { row, column, width: box.width });
  if (kind === 'ghost') {
    return text.overflow.right > 0 ? <GhostText look={look} text={text} box={box} /> : null;
  }
  const address = a1(row, column);
  const turn = turnStyle(look.alignment.textOrientation);
  return (
    <div
      className="cell"
      role="gridcell"
      id={`cell-${address}`}
      data-cell={address}
      aria-colindex={column + 1}
      style={boxStyle(box, look, text.overflow !== NO_OVERFLOW)}
      title={look.link?.screenTip ?? look.link?.address}
      data-link={look.link ? '' : undefined}
    >
      {look.bar && (
        <span
          className="cell-bar"
          style={{
            width: `calc((100% - 4px) * ${String(look.bar.share)})`,
            background: `linear-gradient(90deg, ${look.bar.color}, ${look.bar.color}59)`,
            borderColor: look.bar.color,
          }}
        />
      )}
      {look.icon && <ConditionalIcon set={look.icon.set} index={look.icon.index} />}
      {text.text !== '' && (
        <span className="cell-text" style={textStyle(look, text)}>
          <span style={turn ?? undefined}>{text.text}</span>
        </span>
      )}
      {look.filter !== 'none' && <span className={`cell-filter ${look.filter}`} aria-hidden />}
    </div>
  );
}
