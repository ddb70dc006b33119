/** Charts lie on the sheet, which is white in both themes. */
export const INK = '#595959';
export const GRID_LINE = '#E3E3E3';
export const AXIS_LINE = '#BFBFBF';
export const CHART_FONT = {
  family: "Calibri, Carlito, 'Calibri Metrics', 'Segoe UI', Arial, sans-serif",
  size: 12,
};
