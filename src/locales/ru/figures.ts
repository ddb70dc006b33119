import type { Trend } from '../../indicators';

const SIGNS = { up: '▲ рост', down: '▼ снижение', level: '● стабильно' } as const;

export const figures = {
  noData: 'нет данных',
  /** Stands where a number of a figure is unknown. */
  nothing: '–',
  notSupported: 'не ШНОР',
  faulty: 'ошибка',
  yes: 'да',
  no: 'нет',
  /** Sign, way and meaning of a change; `way` is above 0 for growth. */
  /** Sign, way and meaning of a change; `way` is above 0 for growth. */
  trend(trend: Exclude<Trend, null>, way: number) {
    if (trend === 'small-cohort') return 'малая группа';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? SIGNS.up : SIGNS.down}, ${trend === 'better' ? 'лучше' : 'хуже'}`;
  },
  better: 'лучше',
  worse: 'хуже',
  status: { reached: 'достигнута', 'on-the-way': 'в пути', behind: 'отстаёт' },
};
