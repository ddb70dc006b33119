import type { figures as ru } from '../ru/figures';
import type { Worded } from '../language';

const SIGNS = { up: '▲ up', down: '▼ down', level: '● stable' } as const;

export const figures: Worded<typeof ru> = {
  noData: 'no data',
  nothing: '–',
  notSupported: 'not supported',
  faulty: 'faulty',
  yes: 'yes',
  no: 'no',
  trend(trend, way) {
    if (trend === 'small-cohort') return 'small cohort';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? SIGNS.up : SIGNS.down}, ${trend === 'better' ? 'better' : 'worse'}`;
  },
  better: 'better',
  worse: 'worse',
  status: { reached: 'reached', 'on-the-way': 'on the way', behind: 'behind' },
};
