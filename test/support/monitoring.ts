import { dataOf, monitored } from '../../src/app/report/compute';
import { roadmapSteps, templatesFor } from '../../src/app/workbookRoadmaps';
import { computeIndicators } from '../../src/indicators';
import type { Monitoring } from '../../src/monitoring';
import { atOnce, type Day, type WorkbookSnapshot } from '../../src/workbook';

/** Everything that a monitoring report says of a workbook at a day. */
export function monitoringOfWorkbook(snapshot: WorkbookSnapshot, reportDate: Day): Monitoring {
  const options = { locale: 'ru', today: reportDate, reportDate } as const;
  const templates = templatesFor(snapshot, undefined);
  const roadmaps = atOnce(roadmapSteps(snapshot, templates, options, snapshot.sheets.length));
  const data = dataOf(snapshot, roadmaps, options);
  return monitored(data, computeIndicators(data, snapshot), roadmaps);
}
