import type { CellStyle } from '../../workbook';
import { FIGURE_STYLES } from '../figureStyles';
import { COLORS } from '../styles';

const grid = { weight: 'thin', color: COLORS.line } as const;
const EDITABLE_FILL = '#FFF9E5';

/** Looks of the sheet «Мониторинг»; `day` is shown in the given number format. */
export const monitoringStyles = (dayFormat: string) =>
  ({
    ...FIGURE_STYLES,
    header: { ...FIGURE_STYLES.header, size: 10 },
    day: { ...FIGURE_STYLES.figure, numberFormat: dayFormat },
    keyDay: { ...FIGURE_STYLES.figure, numberFormat: dayFormat, bold: true },
    keyFigure: { ...FIGURE_STYLES.figure, bold: true, size: 12 },
    keyShare: { ...FIGURE_STYLES.share, bold: true, size: 12 },
    keyWord: { ...FIGURE_STYLES.word, bold: true },
    total: { ...FIGURE_STYLES.figure, bold: true, fill: COLORS.header },
    totalShare: { ...FIGURE_STYLES.share, bold: true, fill: COLORS.header },
    totalLabel: { ...FIGURE_STYLES.strong, fill: COLORS.header },
    linkedWord: { ...FIGURE_STYLES.word, color: COLORS.link },
    place: { ...FIGURE_STYLES.text, color: COLORS.link },
    editable: { ...FIGURE_STYLES.text, fill: EDITABLE_FILL },
    rowLabel: { vertical: 'top', horizontal: 'center', border: grid, numberFormat: '@', color: COLORS.muted },
  }) as const satisfies Readonly<Record<string, CellStyle>>;

export type MonitoringStyle = keyof ReturnType<typeof monitoringStyles>;
