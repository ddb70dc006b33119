import {
  checkUnprotected,
  HEADER_FOOTER_PARTS,
  invalidArgument,
  MOST_HEADER_CHARACTERS,
  type PageLayout,
} from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Method, Property, TypeDefinition } from '../definition';
import { object, type SheetTarget } from '../targets';
import * as values from '../values';

const PAPER_SIZES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;
const MAX_MARGIN = 3_528;

const layoutOf = ({ sheetId }: SheetTarget, host: HostContext): PageLayout =>
  host.sheet(sheetId).parts.pageLayout;

function patch({ sheetId }: SheetTarget, host: HostContext, change: Partial<PageLayout>): void {
  const sheet = host.sheet(sheetId);
  checkUnprotected(sheet);
  sheet.parts.pageLayout = { ...sheet.parts.pageLayout, ...change };
}

const property = <K extends keyof PageLayout>(
  name: K,
  read: (value: unknown) => PageLayout[K],
): Property<SheetTarget> => ({
  get: (target, host) => layoutOf(target, host)[name],
  set: (target, value, host) => {
    patch(target, host, { [name]: read(value) });
  },
});

const margin = (value: unknown): number => {
  const points = values.number(value);
  if (points < 0 || points > MAX_MARGIN) throw invalidArgument('No such margin.');
  return points;
};

const scale = (value: unknown): number => {
  const percent = values.integer(value);
  if (percent < 10 || percent > 400) throw invalidArgument('The scale goes from 10 to 400 per cent.');
  return percent;
};

const pages = (value: unknown): number => {
  const count = values.integer(value);
  if (count < 0) throw invalidArgument('No such number of pages.');
  return count;
};

const zoom = (value: unknown): PageLayout['zoom'] => {
  const given = values.record(value);
  const read = (name: string, of: (value: unknown) => number): Record<string, number> =>
    values.isGiven(given[name]) ? { [name]: of(given[name]) } : {};
  return {
    ...read('scale', scale),
    ...read('horizontalFitToPages', pages),
    ...read('verticalFitToPages', pages),
  };
};

const rangeSetter = (name: 'printArea' | 'titleRows' | 'titleColumns'): Method<SheetTarget> => ({
  run: (target, args, host) => {
    const areas = args.optionalObject(0, 'RangeAreas');
    const given = areas?.ranges[0]
      ? { sheetId: areas.sheetId, range: areas.ranges[0] }
      : (args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, host.sheet(target.sheetId), args.text(0)));
    patch(target, host, { [name]: given.range });
  },
});

const rangeGetter = (name: 'printArea' | 'titleRows' | 'titleColumns'): Method<SheetTarget> => ({
  run: (target, _args, host) => {
    const range = layoutOf(target, host)[name];
    if (!range) return null;
    return name === 'printArea'
      ? object('RangeAreas', { sheetId: target.sheetId, ranges: [range] })
      : object('Range', { sheetId: target.sheetId, range });
  },
});

export const pageLayout: TypeDefinition<'PageLayout'> = {
  since: '1.9',
  properties: {
    orientation: property('orientation', values.oneOf(['Portrait', 'Landscape'] as const)),
    paperSize: property('paperSize', values.oneOf(PAPER_SIZES)),
    leftMargin: property('leftMargin', margin),
    rightMargin: property('rightMargin', margin),
    topMargin: property('topMargin', margin),
    bottomMargin: property('bottomMargin', margin),
    headerMargin: property('headerMargin', margin),
    footerMargin: property('footerMargin', margin),
    centerHorizontally: property('centerHorizontally', values.flag),
    centerVertically: property('centerVertically', values.flag),
    printGridlines: property('printGridlines', values.flag),
    printHeadings: property('printHeadings', values.flag),
    blackAndWhite: property('blackAndWhite', values.flag),
    draftMode: property('draftMode', values.flag),
    zoom: {
      ...property('zoom', zoom),
      set: (target, value, host) => {
        const { scale: percent, ...fit } = zoom(value);
        const scaled = percent === undefined ? {} : { scale: percent };
        if (!host.quirks.fitIgnored) patch(target, host, { zoom: { ...scaled, ...fit } });
        else if (percent !== undefined) patch(target, host, { zoom: scaled });
      },
    },
  },
  objects: { headersFooters: { get: (target) => object('HeaderFooterGroup', target) } },
  methods: {
    setPrintArea: rangeSetter('printArea'),
    getPrintAreaOrNullObject: rangeGetter('printArea'),
    setPrintTitleRows: rangeSetter('titleRows'),
    getPrintTitleRowsOrNullObject: rangeGetter('titleRows'),
    setPrintTitleColumns: rangeSetter('titleColumns'),
    getPrintTitleColumnsOrNullObject: rangeGetter('titleColumns'),
    setPrintMargins: {
      run: (target, args, host) => {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
          args.oneOf(0, ['Points', 'Inches', 'Centimeters'] as const)
        ];
        const given = values.record(args.raw(1));
        const margins = (['top', 'bottom', 'left', 'right', 'header', 'footer'] as const)
          .filter((side) => values.isGiven(given[side]))
          .map((side) => [`${side}Margin`, margin(values.number(given[side]) * points)]);
        patch(target, host, Object.fromEntries(margins));
      },
    },
  },
};

export const headerFooterGroup: TypeDefinition<'HeaderFooterGroup'> = {
  since: '1.9',
  properties: { state: { get: () => 'Default' } },
  objects: { defaultForAllPages: { get: (target) => object('HeaderFooter', target) } },
};

export const headerFooter: TypeDefinition<'HeaderFooter'> = {
  since: '1.9',
  properties: Object.fromEntries(
    HEADER_FOOTER_PARTS.map((part): [string, Property<SheetTarget>] => [
      part,
      {
        get: (target, host) => layoutOf(target, host).headersFooters[part],
        set: (target, value, host) => {
          const text = values.text(value);
          if (text.length > MOST_HEADER_CHARACTERS) throw invalidArgument('The text is too long.');
          const { headersFooters } = layoutOf(target, host);
          patch(target, host, { headersFooters: { ...headersFooters, [part]: text } });
        },
      },
    ]),
  ),
};
