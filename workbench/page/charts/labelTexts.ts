import type { Chart } from '../../model';
import { shownText } from '../../model';
import type { ChartData, SeriesData } from './chartData';

const PERCENT = '0%';
const SEPARATOR = '; ';

/** The data labels of a series, one per point; null where it has none. */
export function labelTexts(chart: Chart, data: ChartData, own: SeriesData): readonly string[] | null {
  if (!own.series.hasDataLabels) return null;
  const { showValue, showSeriesName, showCategoryName, showPercentage, numberFormat } = chart.dataLabels;
  const total = own.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  return own.values.map((value, index) => {
    if (value === null) return '';
    const parts = [
      showSeriesName ? own.name : '',
      showCategoryName ? (data.categories[index] ?? '') : '',
      showValue ? shownText(value, numberFormat, data.language) : '',
      showPercentage && total > 0 ? shownText(value / total, PERCENT, data.language) : '',
    ];
    return parts.filter((part) => part !== '').join(SEPARATOR);
  });
}
