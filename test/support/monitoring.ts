import { readPartyLists } from '../../src/app/parties';
import { chooseTemplates, readSheet } from '../../src/app/roadmapSheets';
import { computeIndicators } from '../../src/indicators';
import { type Monitoring, monitoringOf } from '../../src/monitoring';
import { readData } from '../../src/results';
import { learnParties } from '../../src/roadmap';
import type { Day, WorkbookSnapshot } from '../../src/workbook';

/** Everything that a monitoring report says of a workbook at a day. */
export function monitoringOfWorkbook(snapshot: WorkbookSnapshot, reportDate: Day): Monitoring {
  const chosen = chooseTemplates(snapshot, undefined);
  if ('fault' in chosen) throw new Error(`no template: ${chosen.fault.sheet}`);
  const { settings } = readData(snapshot);
  const reading = {
    date1904: snapshot.date1904,
    plan: { start: settings.planStart, end: settings.planEnd },
  };
  const roadmaps = snapshot.sheets.flatMap((sheet) => readSheet(sheet, chosen.templates, reading));
  const data = readData(snapshot, { except: new Set(roadmaps.map(({ sheet }) => sheet.name)) });
  const lists = readPartyLists(snapshot);
  return monitoringOf({
    data,
    indicators: computeIndicators(data, snapshot),
    roadmaps,
    partiesOf: ({ activities }) =>
      learnParties(
        activities.map(({ fields }) => fields.responsible?.text ?? ''),
        lists,
      ),
    reportDate,
  });
}
