import type { EventLevel } from '../../data';

/** Of an event. */
export const EVENT_LEVELS: Readonly<Record<EventLevel, string>> = {
  school: 'school',
  municipal: 'municipal',
  intermunicipal: 'inter-municipal',
  regional: 'regional',
  interregional: 'inter-regional',
  federal: 'federal',
  international: 'international',
};
