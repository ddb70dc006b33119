import type { WriteSheet } from 'hucre/xlsx';
import { roadmapSheet } from '../layout/roadmapSheet';
import { type TableContent, tableSheet } from '../layout/tableSheet';
import { cycleTable } from './cycle';
import { deficitsTable } from './deficits';
import { eventsTable } from './events';
import { withFaults } from './faults';
import { municipalRoadmap } from './municipalRoadmap';
import { pupilsTable } from './pupils';
import { responsiblesTable } from './responsibles';
import { resultsTable } from './results';
import { risksTable } from './risks';
import { schoolProgramme } from './schoolProgramme';
import { schoolsTable } from './schools';
import { MUNICIPALITY, settingsSheet } from './settings';
import { teachersTable } from './teachers';

export const MUNICIPALITY_TITLE = `Поддержка школ: ${MUNICIPALITY}`;

/** The data sheets with the faults that people left in them. */
export const municipalityTables = (): readonly TableContent[] =>
  [
    schoolsTable(),
    responsiblesTable(),
    teachersTable(),
    pupilsTable(),
    resultsTable(),
    risksTable(),
    eventsTable(),
    deficitsTable(),
    cycleTable(),
  ].map(withFaults);

/** The sheets of municipality.xlsx. */
export const municipalitySheets = (): readonly WriteSheet[] => [
  settingsSheet(),
  ...municipalityTables().map(tableSheet),
  roadmapSheet(municipalRoadmap()),
  roadmapSheet(schoolProgramme()),
];
