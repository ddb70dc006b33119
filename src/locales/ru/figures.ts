import type { FigureWords } from '../types/figures';

const SIGNS = { up: '▲ рост', down: '▼ снижение', level: '● стабильно' } as const;

export const figures: FigureWords = {
  noData: 'нет данных',
  nothing: '–',
  notSupported: 'не ШНОР',
  faulty: 'ошибка',
  yes: 'да',
  no: 'нет',
  trend(trend, way) {
    if (trend === 'small-cohort') return 'малая группа';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? SIGNS.up : SIGNS.down}, ${trend === 'better' ? 'лучше' : 'хуже'}`;
  },
  better: 'лучше',
  worse: 'хуже',
  status: { reached: 'достигнута', 'on-the-way': 'в пути', behind: 'отстаёт' },
};
