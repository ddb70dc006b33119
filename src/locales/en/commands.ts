import type { Worded } from '../language';
import type { commands as ru } from '../ru/commands';

export const commands: Worded<typeof ru> = {
  nothing: {
    report: {
      title: 'There is nothing to report on',
      text: 'The workbook has neither a roadmap nor data sheets. Monitor on the Home tab tells which sheets and columns are needed.',
    },
    indicators: {
      title: 'There are no data sheets',
      text: 'Indicators are computed from the sheets “Школы”, “Педагоги”, “Обучающиеся” and “Результаты”. Monitor on the Home tab tells which columns they need.',
    },
    risks: {
      title: 'There is no sheet “Риски”',
      text: 'The risk profile is made of the sheet “Риски”: a column “Школа” and one for each factor, its cells saying “высокая”, “средняя”, “низкая” or “+”.',
    },
  },
  written: {
    title: 'The report is written, but not all was read',
    fix: 'Open Monitor on the Home tab: there what is beyond doubt is corrected by one button; repeat the report after that. The changes can be undone there, too.',
    look: 'Open Monitor on the Home tab: there each of these cells is one click away, and the changes can be undone.',
    cell: (sheet, cell, problem) => `• “${sheet}”, ${cell}: ${problem}`,
  },
  reopen: 'Check your internet access, close the workbook and open it again.',
  unexpected: 'Internal error of the add-in',
};
