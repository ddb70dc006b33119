import { makeStyles, tokens } from '@fluentui/react-components';

/** Pixels of the headers of rows and of columns. */
export const HEAD = { width: 52, height: 24 } as const;
const FONT = "Calibri, Carlito, 'Segoe UI', sans-serif";
const LINE = '#d0d0d0';

/** A sheet is drawn as on paper, in both themes. */
export const useGridStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    backgroundColor: '#fff',
    color: '#000',
    fontFamily: FONT,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { position: 'relative' },
  top: { position: 'sticky', top: 0, zIndex: 3, height: `${HEAD.height}px` },
  corner: { position: 'sticky', left: 0, zIndex: 4, width: `${HEAD.width}px`, height: '100%' },
  side: { position: 'sticky', left: 0, zIndex: 2, width: `${HEAD.width}px` },
  head: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    fontSize: '12px',
    border: `0 solid ${LINE}`,
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
  },
  shade: { backgroundColor: '#f3f3f3', color: '#444' },
  headActive: { backgroundColor: '#d6e6d9', color: '#0b5a2b' },
  row: { position: 'absolute', left: `${HEAD.width}px` },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'hidden',
    padding: '1px 3px',
    lineHeight: 1.25,
    border: `0 solid ${LINE}`,
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    cursor: 'cell',
  },
  text: { maxHeight: '100%', minWidth: 0, overflow: 'hidden' },
  active: { zIndex: 1, outline: '2px solid #107c41', outlineOffset: '-1px', overflow: 'visible' },
  selected: { backgroundColor: '#e2f0e6' },
  error: { boxShadow: 'inset 3px 0 0 #c50f1f', backgroundImage: 'linear-gradient(#c50f1f22, #c50f1f22)' },
  warning: { boxShadow: 'inset 3px 0 0 #bc4b09', backgroundImage: 'linear-gradient(#bc4b0922, #bc4b0922)' },
  advice: { boxShadow: 'inset 3px 0 0 #0f6cbd', backgroundImage: 'linear-gradient(#0f6cbd1c, #0f6cbd1c)' },
});
