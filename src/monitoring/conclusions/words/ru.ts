import { language } from './common';
import { dottedDay } from '../../../workbook';

const base = language({
  locale: 'ru',
  tag: 'ru',
  and: 'и',
  more: (count) => `и ещё ${count}`,
  quotes: ['«', '»'],
  day: dottedDay,
});

const { noun } = base;

/** Russian: nouns with their counts in the cases that the texts need. */
export const ru = {
  ...base,
  schools: noun({ one: 'школа', few: 'школы', other: 'школ' }),
  inSchools: noun({ one: 'школе', other: 'школах' }),
  bySchools: noun({ one: 'школе', other: 'школам' }),
  ofSchools: noun({ one: 'школы', other: 'школ' }),
  activities: noun({ one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' }),
  ofActivities: noun({ one: 'мероприятия', other: 'мероприятий' }),
  days: noun({ one: 'день', few: 'дня', other: 'дней' }),
  ofStages: noun({ one: 'этапа', other: 'этапов' }),
  byIndicators: noun({ one: 'показателю', other: 'показателям' }),
  byFactors: noun({ one: 'фактору', other: 'факторам' }),
  procedures: noun({ one: 'процедура', few: 'процедуры', other: 'процедур' }),
  someProcedures: noun({ one: 'процедуру', few: 'процедуры', other: 'процедур' }),
  curators: noun({ one: 'куратор', few: 'куратора', other: 'кураторов' }),
  mentors: noun({ one: 'школа-наставник', few: 'школы-наставника', other: 'школ-наставников' }),
  participants: noun({ one: 'участник', few: 'участника', other: 'участников' }),
  rows: noun({ one: 'строка', few: 'строки', other: 'строк' }),
};
