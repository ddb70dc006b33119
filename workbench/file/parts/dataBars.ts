import type { Rule } from '../../model';
import { attribute, element, elements, escapeXml, tags, unescaped } from './xml';

export type DataBar = Extract<Rule, { readonly kind: 'DataBar' }>;
type Point = DataBar['lower'];

/** Links the rule to what newer programs read of it. */
const LINK_URI = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const NS_X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

const DIRECTIONS = { Context: null, LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' } as const;

const TYPES = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
} as const;

const plain = (formula: string): string => formula.replace(/^=/, '');

const pointXml = ({ type, formula }: Point, automatic: string): string =>
  element(
    'x14:cfvo',
    { type: type === 'Automatic' ? automatic : TYPES[type] },
    formula === null || type === 'Automatic' ? '' : element('xm:f', {}, escapeXml(plain(formula))),
  );

/** The extension of the rule's own element that leads to {@link dataBarExtension}. */
export const dataBarLink = (id: string): string =>
  element(
    'extLst',
    {},
    element('ext', { uri: LINK_URI, 'xmlns:x14': NS_X14 }, element('x14:id', {}, escapeXml(id))),
  );

/** Everything of a data bar that the first version of the format has no place for. */
export const dataBarExtension = (bar: DataBar, id: string): string =>
  element(
    'x14:cfRule',
    { type: 'dataBar', id },
    element(
      'x14:dataBar',
      {
        minLength: 0,
        maxLength: 100,
        gradient: bar.gradient ? null : 0,
        showValue: bar.showDataBarOnly ? 0 : null,
        direction: DIRECTIONS[bar.direction],
      },
      [
        pointXml(bar.lower, 'autoMin'),
        pointXml(bar.upper, 'autoMax'),
        element('x14:negativeFillColor', { rgb: 'FFFF0000' }),
        element('x14:axisColor', { rgb: 'FF000000' }),
      ].join(''),
    ),
  );

function readPoint(tag: string, inner: string, otherwise: Point): Point {
  const type = attribute(tag, 'type');
  if (type === 'autoMin' || type === 'autoMax') return { type: 'Automatic', formula: null };
  const found = Object.entries(TYPES).find(([, name]) => name === type)?.[0];
  const [formula] = elements(inner, 'xm:f');
  return {
    type: isPointType(found) ? found : otherwise.type,
    formula: formula ? unescaped(formula.inner) : null,
  };
}

const isPointType = (name: string | undefined): name is keyof typeof TYPES =>
  name !== undefined && name in TYPES;

/** The id by which a rule's element leads to its extension. */
export const readDataBarLink = (xml: string): string | null => {
  const [id] = elements(xml, 'x14:id');
  return id ? unescaped(id.inner) : null;
};

/** The data bar with what the extension (an x14:cfRule's content) adds. */
export function extendDataBar(bar: DataBar, extension: string): DataBar {
  const [tag = ''] = tags(extension, 'dataBar');
  const [lower, upper] = elements(extension, 'x14:cfvo');
  const direction = attribute(tag, 'direction');
  return {
    ...bar,
    lower: lower ? readPoint(lower.tag, lower.inner, bar.lower) : bar.lower,
    upper: upper ? readPoint(upper.tag, upper.inner, bar.upper) : bar.upper,
    gradient: !['0', 'false'].includes(attribute(tag, 'gradient') ?? ''),
    showDataBarOnly: ['0', 'false'].includes(attribute(tag, 'showValue') ?? ''),
    direction:
      direction === 'leftToRight' ? 'LeftToRight' : direction === 'rightToLeft' ? 'RightToLeft' : 'Context',
  };
}
