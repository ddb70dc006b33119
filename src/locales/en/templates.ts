import type { TemplateChoice } from '../../roadmap';

const TEMPLATES: Readonly<Record<string, string>> = {
  'municipal-roadmap': 'municipal roadmap',
  'school-programme': 'school programme',
};

export const templateReasons: Readonly<Record<TemplateChoice, string>> = {
  given: 'chosen by you',
  sheet: 'of the sheet “Шаблон”',
  fit: 'fits better than others',
  shape: 'the roadmap was known by the shape of its header',
};

export const templateTaken = (name: string, by: TemplateChoice | null): string => {
  if (by === 'sheet') return `template: ${templateReasons.sheet}`;
  return `template: ${TEMPLATES[name] ?? name}${by === null ? '' : ` (${templateReasons[by]})`}`;
};
