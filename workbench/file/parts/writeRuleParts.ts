import type { Rule } from '../../model';
import { dataBarExtension, dataBarLink } from './dataBars';
import { iconSetExtension, iconSetXml, isNewerIconSet } from './iconSets';
import { needsFormula, ruleAttributes } from './ruleKinds';
import { attribute, element, type Element, escapeXml, insertBefore, replaceElements } from './xml';

/** One conditional format of a sheet, found in the file by its priority. */
export interface RuleAddition {
  readonly priority: number;
  readonly rule: Rule;
  /** «A1:B2 D4». */
  readonly references: string;
  /** A GUID of its own. */
  readonly id: string;
}

const EXTENSION_URI = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const NAMESPACES = {
  'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main',
};

/** The rule's element with what the library left out; empty for rules that stand in the extension alone. */
function ruleElement({ tag, inner }: Element, { rule, id }: RuleAddition): string | null {
  if (rule.kind === 'DataBar') {
    const bar = rule.showDataBarOnly ? inner.replace('<dataBar>', '<dataBar showValue="0">') : inner;
    return `<cfRule${tag}>${bar}${dataBarLink(id)}</cfRule>`;
  }
  if (rule.kind === 'IconSet') {
    return isNewerIconSet(rule) ? '' : `<cfRule${tag}>${iconSetXml(rule)}</cfRule>`;
  }
  const attributes = ruleAttributes(rule);
  if (!attributes) return null;
  const kept = ['priority', 'dxfId', 'stopIfTrue'].map((name) => [name, attribute(tag, name)]);
  return element(
    'cfRule',
    { ...attributes, ...Object.fromEntries(kept) },
    needsFormula(String(attributes['type'])) ? inner : '',
  );
}

const extensionOf = ({ rule, id, priority }: RuleAddition): string | null => {
  if (rule.kind === 'DataBar') return dataBarExtension(rule, id);
  return rule.kind === 'IconSet' && isNewerIconSet(rule) ? iconSetExtension(rule, id, priority) : null;
};

/** The sheet's XML with its conditional formats complete. */
export function writeRuleParts(xml: string, additions: readonly RuleAddition[]): string {
  if (additions.length === 0) return xml;
  const byPriority = new Map(additions.map((addition) => [String(addition.priority), addition]));
  const written = replaceElements(xml, 'cfRule', (rule) => {
    const addition = byPriority.get(attribute(rule.tag, 'priority') ?? '');
    return addition ? ruleElement(rule, addition) : null;
  }).replaceAll(/<conditionalFormatting[^<>]*><\/conditionalFormatting>/g, '');
  const extensions = additions.flatMap((addition) => {
    const extension = extensionOf(addition);
    const references = element('xm:sqref', {}, escapeXml(addition.references));
    return extension === null ? [] : [element('x14:conditionalFormatting', {}, extension + references)];
  });
  if (extensions.length === 0) return written;
  const content = element('x14:conditionalFormattings', {}, extensions.join(''));
  const list = element('extLst', {}, element('ext', { uri: EXTENSION_URI, ...NAMESPACES }, content));
  return insertBefore(written, ['</worksheet>'], list);
}
