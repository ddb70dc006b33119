import { CYCLE_STAGE_NAMES } from '../../data';
import { templateBook, type TemplateBook, type TemplateInput } from '../../reports';
import { BUILTIN_TEMPLATES, builtinTemplate, type Template } from '../../roadmap';
import {
  schoolYear,
  schoolYearOfDay,
  type SchoolYear,
  startOfSchoolYear,
  TEMPLATE_VERSIONS,
  type TemplateId,
  type TemplateMark,
} from '../../tables';
import type { Day } from '../../workbook';

export interface TemplateOptions {
  /** What its roadmap must hold; the usual one of the template where left out. */
  readonly roadmap?: Template;
  /** That of today where left out. */
  readonly schoolYear?: SchoolYear;
  readonly dueOn?: Day;
  readonly today: Day;
}

/** School years that cells of a template offer: its own and those before it. */
const YEARS = 3;

/** Its roadmap's template: that of a school is an anti-risk programme. */
const USUAL: Readonly<Record<TemplateId, string>> = {
  roadmap: 'municipal-roadmap',
  data: 'municipal-roadmap',
  school: 'school-programme',
};

/** The input of a template as options tell it, for nobody in particular. */
export function inputOf(template: TemplateId, options: TemplateOptions): TemplateInput {
  const { dueOn = null, today } = options;
  const year = options.schoolYear ?? schoolYearOfDay(today);
  const mark: TemplateMark = {
    template,
    version: TEMPLATE_VERSIONS[template],
    schoolYear: year,
    municipality: null,
    school: null,
    login: null,
    dueOn,
  };
  const usual = builtinTemplate(USUAL[template]) ?? BUILTIN_TEMPLATES[0];
  const roadmap = options.roadmap ?? usual;
  return {
    mark,
    roadmap,
    ownRoadmap: builtinTemplate(roadmap.name) !== roadmap,
    schools: [],
    years: Array.from({ length: YEARS }, (_, back) => schoolYear(startOfSchoolYear(year) - back)),
    prepared: new Map(
      template === 'data' ? [['cycle', CYCLE_STAGE_NAMES.map(([, stage]) => ({ stage }))]] : [],
    ),
  };
}

/** A workbook to fill in: a roadmap, the data sheets of a municipality, or all that a school sends. Pure. */
export const newTemplate = (template: TemplateId, options: TemplateOptions): TemplateBook =>
  templateBook(inputOf(template, options));
