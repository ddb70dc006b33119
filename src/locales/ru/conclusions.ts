import type { Subject } from '../../monitoring';
import type {
  AdviceWords,
  BriefWords,
  JointWords,
  ManyAdviceWords,
  StatementWords,
} from '../conclusionWords';
import * as compared from './conclusions/compared';
import * as data from './conclusions/data';
import * as execution from './conclusions/execution';
import * as indicators from './conclusions/indicators';
import { adviceOfMany } from './conclusions/ofMany';
import * as risks from './conclusions/risks';

/** What each rule of conclusions says, and what it recommends to whom. */
export const conclusions = {
  statements: {
    ...execution.statements,
    ...compared.statements,
    ...indicators.statements,
    ...risks.statements,
    ...data.statements,
  } satisfies StatementWords,
  advice: {
    ...execution.advice,
    ...compared.advice,
    ...indicators.advice,
    ...risks.advice,
    ...data.advice,
  } satisfies AdviceWords,
  adviceOfMany: adviceOfMany as ManyAdviceWords,
  /** What a rule says of several things at once. */
  joint: {
    ...execution.joint,
    ...compared.joint,
    ...indicators.joint,
    ...risks.joint,
    ...data.joint,
  } satisfies JointWords,
  /** The same without figures, which stand elsewhere in the text. */
  brief: {
    ...compared.brief,
    ...indicators.brief,
    ...risks.brief,
    ...data.brief,
  } satisfies BriefWords,
  /** What statements are of. */
  subjects: {
    execution: 'Исполнение дорожных карт',
    results: 'Образовательные результаты',
    indicators: 'Показатели',
    risks: 'Факторы риска',
    support: 'Поддержка школ и педагогов',
    data: 'Неполнота данных',
  } satisfies Readonly<Record<Subject, string>>,
  addressees: {
    coordinator: 'Муниципальный координатор',
    director: 'Директор школы',
    curator: (name: string) => `Куратор школы (${name})`,
  },
  planTitle: execution.planTitle,
  sameSchools: indicators.sameSchools,
};
