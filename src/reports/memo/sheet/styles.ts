import { type CellStyle } from '../../../workbook';
import { FIGURE_STYLES } from '../../figureStyles';
import { COLORS } from '../../styles';

const grid = { weight: 'thin', color: COLORS.line } as const;
const centred: CellStyle = { vertical: 'top', horizontal: 'center', wrap: true, border: grid };

/** Looks of the sheet «Справка». Texts are not in the format «@», which shows no long ones. */
export const MEMO_STYLES = {
  title: { bold: true, size: 14, color: COLORS.ink, horizontal: 'center' },
  line: { color: COLORS.ink, horizontal: 'center', wrap: true },
  heading: { bold: true, size: 12, color: COLORS.ink, vertical: 'bottom' },
  subheading: { bold: true, color: COLORS.ink, vertical: 'bottom', wrap: true },
  paragraph: FIGURE_STYLES.paragraph,
  bullet: { vertical: 'top', horizontal: 'center', color: COLORS.ink },
  header: FIGURE_STYLES.header,
  text: { vertical: 'top', wrap: true, border: grid },
  word: centred,
  count: { ...centred, numberFormat: 'General' },
  share: { ...centred, numberFormat: '0.0%' },
  change: { ...centred, numberFormat: '+0.0;-0.0;0.0' },
  strongText: { vertical: 'top', wrap: true, border: grid, bold: true },
  strongWord: { ...centred, bold: true },
  strongCount: { ...centred, bold: true, numberFormat: 'General' },
  strongShare: { ...centred, bold: true, numberFormat: '0.0%' },
  strongChange: { ...centred, bold: true, numberFormat: '+0.0;-0.0;0.0' },
  signature: { color: COLORS.ink, vertical: 'bottom' },
  signatureLine: { color: COLORS.muted, horizontal: 'center', vertical: 'bottom' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type MemoStyle = keyof typeof MEMO_STYLES;
