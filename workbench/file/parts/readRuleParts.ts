import type { Rule } from '../../model';
import { extendDataBar, readDataBarLink } from './dataBars';
import { type IconSet, readIconSet } from './iconSets';
import { isUnknownToLibrary, ruleOfAttributes } from './ruleKinds';
import { attribute, type Element, elements, replaceElements, unescaped } from './xml';

/** An icon set that stands in the extension of the sheet alone. */
export interface NewerIconSet {
  readonly references: string;
  readonly priority: number;
  readonly rule: IconSet;
}

/** What the file tells of conditional formats beyond what the library reads. */
export interface RuleParts {
  /** By where it applies and its priority: what to make of the rule as the library read it. */
  readonly refine: (references: string, priority: number, rule: Rule | null) => Rule | null;
  readonly newer: readonly NewerIconSet[];
}

type Refinement = (rule: Rule | null) => Rule | null;

const keyOf = (references: string, priority: number | string | null): string =>
  `${String(priority ?? 1)} ${references}`;

function refinementOf({ tag, inner }: Element, extensions: ReadonlyMap<string, string>): Refinement | null {
  if (attribute(tag, 'type') === 'iconSet') return (rule) => readIconSet(inner) ?? rule;
  const named = ruleOfAttributes(tag);
  if (named) return () => named;
  const extension = extensions.get(readDataBarLink(inner) ?? '');
  if (extension === undefined) return null;
  return (rule) => (rule?.kind === 'DataBar' ? extendDataBar(rule, extension) : rule);
}

/** Reads the rules of a sheet's XML. */
export function readRuleParts(xml: string): RuleParts {
  const extended = [...elements(xml, 'x14:conditionalFormatting')].flatMap(({ inner }) => {
    const [references] = elements(inner, 'xm:sqref');
    return [...elements(inner, 'x14:cfRule')].map((rule) => ({
      ...rule,
      references: unescaped(references?.inner ?? ''),
    }));
  });
  const extensions = new Map(extended.map(({ tag, inner }) => [attribute(tag, 'id') ?? '', inner]));
  const refinements = new Map<string, Refinement>();
  for (const format of elements(xml, 'conditionalFormatting')) {
    for (const rule of elements(format.inner, 'cfRule')) {
      const refinement = refinementOf(rule, extensions);
      const key = keyOf(attribute(format.tag, 'sqref') ?? '', attribute(rule.tag, 'priority'));
      if (refinement) refinements.set(key, refinement);
    }
  }
  return {
    refine: (references, priority, rule) => refinements.get(keyOf(references, priority))?.(rule) ?? rule,
    newer: extended.flatMap(({ tag, inner, references }) => {
      const rule = attribute(tag, 'type') === 'iconSet' ? readIconSet(inner) : null;
      return rule ? [{ references, priority: Number(attribute(tag, 'priority') ?? 1), rule }] : [];
    }),
  };
}

/** The sheet's XML with rules of types that the library refuses named as formulas, which they hold too. */
export const withKnownRules = (xml: string): string =>
  replaceElements(xml, 'cfRule', ({ tag, inner }) =>
    isUnknownToLibrary(attribute(tag, 'type') ?? '')
      ? `<cfRule${tag.replace(/type="\w+"/, 'type="expression"')}>${inner}</cfRule>`
      : null,
  );
