import type { ManyAdviceWords } from '../conclusionWords';
import * as compared from './conclusions/compared';
import * as data from './conclusions/data';
import * as execution from './conclusions/execution';
import * as indicators from './conclusions/indicators';
import { adviceOfMany } from './conclusions/ofMany';
import * as risks from './conclusions/risks';
import type { Worded } from '../language';
import type { conclusions as ru } from '../ru/conclusions';

/** What each rule of conclusions says, and what it recommends to whom. */
export const conclusions: Worded<typeof ru> = {
  statements: {
    ...execution.statements,
    ...compared.statements,
    ...indicators.statements,
    ...risks.statements,
    ...data.statements,
  },
  advice: { ...execution.advice, ...compared.advice, ...indicators.advice, ...risks.advice, ...data.advice },
  adviceOfMany: adviceOfMany as ManyAdviceWords,
  joint: { ...execution.joint, ...compared.joint, ...indicators.joint, ...risks.joint, ...data.joint },
  brief: { ...compared.brief, ...indicators.brief, ...risks.brief, ...data.brief },
  subjects: {
    execution: 'Execution of the roadmaps',
    results: 'Results',
    indicators: 'Indicators',
    risks: 'Risk factors',
    support: 'Support of schools and teachers',
    data: 'What the data lack',
  },
  addressees: {
    coordinator: 'Municipal coordinator',
    director: 'Head of the school',
    curator: (name) => `Curator of the school (${name})`,
  },
  planTitle: execution.planTitle,
  sameSchools: indicators.sameSchools,
};
