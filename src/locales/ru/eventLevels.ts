import type { EventLevel } from '../../data';

/** Of an event. */
export const EVENT_LEVELS: Readonly<Record<EventLevel, string>> = {
  school: 'школьный',
  municipal: 'муниципальный',
  intermunicipal: 'межмуниципальный',
  regional: 'региональный',
  interregional: 'межрегиональный',
  federal: 'федеральный',
  international: 'международный',
};

/** «регионального уровня» without its noun. */
export const ofLevel = (level: EventLevel): string => EVENT_LEVELS[level].replace(/ый$/u, 'ого');
