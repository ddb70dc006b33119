import type { TemplateChoice } from '../../roadmap';

const TEMPLATES: Readonly<Record<string, string>> = {
  'municipal-roadmap': 'муниципальная дорожная карта',
  'school-programme': 'программа школы',
};

export const templateReasons: Readonly<Record<TemplateChoice, string>> = {
  given: 'выбран вами',
  sheet: 'с листа «Шаблон»',
  fit: 'подходит лучше других',
  shape: 'карта распознана по виду шапки',
};

/** The template that a roadmap was checked against, with why; null where that is not known. */
export const templateTaken = (name: string, by: TemplateChoice | null): string => {
  if (by === 'sheet') return `шаблон: ${templateReasons.sheet}`;
  return `шаблон: ${TEMPLATES[name] ?? name}${by === null ? '' : ` (${templateReasons[by]})`}`;
};
