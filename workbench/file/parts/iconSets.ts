import { ICON_SETS, type Rule } from '../../model';
import { attribute, element, elements, escapeXml, isOn, tags, unescaped } from './xml';

export type IconSet = Extract<Rule, { readonly kind: 'IconSet' }>;
type Point = IconSet['criteria'][number];

/** Sets that came with Excel 2010: the rule stands in the extension alone. */
const NEWER: ReadonlySet<string> = new Set(['ThreeStars', 'ThreeTriangles', 'FiveBoxes']);

export const isNewerIconSet = ({ style }: IconSet): boolean => NEWER.has(style);

const TYPES = { Number: 'num', Percent: 'percent', Formula: 'formula', Percentile: 'percentile' } as const;

const DIGITS = { Three: '3', Four: '4', Five: '5' } as const;

/** «ThreeArrows» → «3Arrows». */
const fileStyle = (style: string): string =>
  Object.entries(DIGITS).reduce((name, [word, digit]) => name.replace(word, digit), style);

const setAttributes = ({
  style,
  showIconOnly,
  reverse,
}: IconSet): Record<string, string | number | null> => ({
  iconSet: fileStyle(style),
  showValue: showIconOnly ? 0 : null,
  reverse: reverse ? 1 : null,
});

const FIRST: Point = { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' };

const plain = (formula: string): string => formula.replace(/^=/, '');

const excludes = ({ operator }: Point): 0 | null => (operator === 'GreaterThan' ? 0 : null);

/** The set as the content of a cfRule element. */
export const iconSetXml = (rule: IconSet): string =>
  element(
    'iconSet',
    setAttributes(rule),
    [FIRST, ...rule.criteria]
      .map((point) =>
        element('cfvo', { type: TYPES[point.type], val: plain(point.formula), gte: excludes(point) }),
      )
      .join(''),
  );

/** The whole rule as an extension, for sets that are newer than the format. */
export const iconSetExtension = (rule: IconSet, id: string, priority: number): string =>
  element(
    'x14:cfRule',
    { type: 'iconSet', priority, id },
    element(
      'x14:iconSet',
      setAttributes(rule),
      [FIRST, ...rule.criteria]
        .map((point) =>
          element(
            'x14:cfvo',
            { type: TYPES[point.type], gte: excludes(point) },
            element('xm:f', {}, escapeXml(plain(point.formula))),
          ),
        )
        .join(''),
    ),
  );

function readPoint(tag: string, inner: string): Point {
  const type = Object.entries(TYPES).find(([, name]) => name === attribute(tag, 'type'))?.[0];
  const [formula] = elements(inner, 'xm:f');
  return {
    type: isPointType(type) ? type : 'Percent',
    formula: formula ? unescaped(formula.inner) : (attribute(tag, 'val') ?? '0'),
    operator: ['0', 'false'].includes(attribute(tag, 'gte') ?? '') ? 'GreaterThan' : 'GreaterThanOrEqual',
  };
}

const isPointType = (name: string | undefined): name is keyof typeof TYPES =>
  name !== undefined && name in TYPES;

/** The icon set of a cfRule or x14:cfRule element; null for a set that the model doesn't know. */
export function readIconSet(content: string): IconSet | null {
  const [tag] = tags(content, 'iconSet');
  const name = tag === undefined ? null : (attribute(tag, 'iconSet') ?? '3TrafficLights1');
  const style = ICON_SETS.find((known) => fileStyle(known) === name);
  if (tag === undefined || style === undefined) return null;
  const points = [...elements(content, 'cfvo'), ...elements(content, 'x14:cfvo')];
  return {
    kind: 'IconSet',
    style,
    criteria: points.slice(1).map((point) => readPoint(point.tag, point.inner)),
    showIconOnly: ['0', 'false'].includes(attribute(tag, 'showValue') ?? ''),
    reverse: isOn(tag, 'reverse'),
  };
}
