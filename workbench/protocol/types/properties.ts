import {
  checkUnprotected,
  DOCUMENT_PROPERTIES,
  invalidArgument,
  itemNotFound,
  type Workbook,
} from '../../model';
import type { HostContext } from '../context';
import type { Collection, Property, TypeDefinition } from '../definition';
import { type KeyTarget, object, type SheetKeyTarget, type SheetTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';

export const documentProperties: TypeDefinition<'DocumentProperties'> = {
  since: '1.7',
  properties: Object.fromEntries(
    DOCUMENT_PROPERTIES.map((name): [string, Property<Workbook>] => [
      name,
      {
        get: (workbook) => workbook.parts.properties[name],
        set: (workbook, value) => {
          workbook.parts.properties = { ...workbook.parts.properties, [name]: values.text(value) };
        },
      },
    ]),
  ),
  objects: { custom: { get: (workbook) => object('CustomPropertyCollection', workbook) } },
};

/** The key in the spelling in which it is stored; keys don't differ by case. */
function storedKey(map: ReadonlyMap<string, unknown>, key: unknown): string | null {
  const wanted = String(key).toLocaleLowerCase();
  return [...map.keys()].find((name) => name.toLocaleLowerCase() === wanted) ?? null;
}

function stored<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw itemNotFound(`There is no «${key}».`);
  return value;
}

const without = <T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> => {
  stored(map, key);
  return new Map([...map].filter(([name]) => name !== key));
};

const scalar = (value: unknown): string | number | boolean => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A text, a number or a boolean is wanted.');
};

export const customProperty: TypeDefinition<'CustomProperty'> = {
  since: '1.7',
  id: (target) => target.key,
  check: (target, host) => {
    stored(host.workbook.parts.customProperties, target.key);
  },
  properties: {
    key: { get: (target) => target.key },
    value: {
      get: (target, host) => stored(host.workbook.parts.customProperties, target.key),
      set: (target, value, { workbook }) => {
        const { customProperties } = workbook.parts;
        workbook.parts.customProperties = new Map(customProperties).set(target.key, scalar(value));
      },
    },
    type: {
      get: (target, host) =>
        ({ string: 'String', number: 'Number', boolean: 'Boolean' })[
          typeof stored(host.workbook.parts.customProperties, target.key) as 'string'
        ],
    },
  },
  methods: {
    delete: {
      run: (target, _args, { workbook }) => {
        workbook.parts.customProperties = without(workbook.parts.customProperties, target.key);
      },
    },
  },
};

const customProperties: Collection<Workbook> = {
  items: ({ parts }) => [...parts.customProperties.keys()].map((key) => object('CustomProperty', { key })),
  find: ({ parts }, key) => {
    const name = storedKey(parts.customProperties, key);
    return name === null ? null : object('CustomProperty', { key: name });
  },
};

export const customPropertyCollection: TypeDefinition<'CustomPropertyCollection'> = {
  since: '1.7',
  collection: customProperties,
  methods: {
    ...usualCalls(customProperties, { getItem: '1.7', getItemOrNullObject: '1.7', getCount: '1.7' }),
    add: {
      run: (workbook, args) => {
        const key = storedKey(workbook.parts.customProperties, args.text(0)) ?? args.text(0);
        const entries = new Map(workbook.parts.customProperties);
        workbook.parts.customProperties = entries.set(key, scalar(args.raw(1)));
        return object('CustomProperty', { key });
      },
    },
    deleteAll: {
      run: (workbook) => {
        workbook.parts.customProperties = new Map();
      },
    },
  },
};

export const setting: TypeDefinition<'Setting'> = {
  since: '1.4',
  id: (target) => target.key,
  check: ({ key }, { workbook }) => {
    if (!workbook.parts.settings.has(key)) throw itemNotFound(`There is no setting «${key}».`);
  },
  properties: {
    key: { get: (target) => target.key },
    value: {
      get: (target: KeyTarget, host: HostContext) => host.workbook.parts.settings.get(target.key),
      set: (target, value, { workbook }) => {
        workbook.parts.settings = new Map(workbook.parts.settings).set(target.key, value);
      },
    },
  },
  methods: {
    delete: {
      run: (target, _args, { workbook }) => {
        const rest = [...workbook.parts.settings].filter(([key]) => key !== target.key);
        workbook.parts.settings = new Map(rest);
      },
    },
  },
};

/** Keys of settings differ by case. */
const settings: Collection<Workbook> = {
  items: ({ parts }) => [...parts.settings.keys()].map((key) => object('Setting', { key })),
  find: ({ parts }, key) =>
    parts.settings.has(String(key)) ? object('Setting', { key: String(key) }) : null,
};

export const settingCollection: TypeDefinition<'SettingCollection'> = {
  since: '1.4',
  collection: settings,
  methods: {
    ...usualCalls(settings, { getItem: '1.4', getItemOrNullObject: '1.4', getCount: '1.4' }),
    add: {
      run: (workbook, args) => {
        const key = args.text(0);
        workbook.parts.settings = new Map(workbook.parts.settings).set(key, args.raw(1));
        return object('Setting', { key });
      },
    },
  },
};

/** The value of a property of a sheet. Throws `InvalidArgument` where it is longer than this Excel takes. */
function sheetProperty(value: unknown, { quirks: { propertyLimit } }: HostContext): string {
  const text = values.text(value);
  if (propertyLimit !== null && text.length > propertyLimit) throw invalidArgument('The value is too long.');
  return text;
}

const sheetProperties: Collection<SheetTarget> = {
  items: ({ sheetId }, host) =>
    [...host.sheet(sheetId).parts.customProperties.keys()].map((key) =>
      object('WorksheetCustomProperty', { sheetId, key }),
    ),
  find: ({ sheetId }, key, host) => {
    const name = storedKey(host.sheet(sheetId).parts.customProperties, key);
    return name === null ? null : object('WorksheetCustomProperty', { sheetId, key: name });
  },
};

export const worksheetCustomProperty: TypeDefinition<'WorksheetCustomProperty'> = {
  since: '1.12',
  id: (target: SheetKeyTarget) => target.key,
  check: ({ sheetId, key }, host) => {
    stored(host.sheet(sheetId).parts.customProperties, key);
  },
  properties: {
    key: { get: (target) => target.key },
    value: {
      get: ({ sheetId, key }, host) => stored(host.sheet(sheetId).parts.customProperties, key),
      set: ({ sheetId, key }, value, host) => {
        const { parts } = host.sheet(sheetId);
        parts.customProperties = new Map(parts.customProperties).set(key, sheetProperty(value, host));
      },
    },
  },
  methods: {
    delete: {
      run: ({ sheetId, key }, _args, host) => {
        const { parts } = host.sheet(sheetId);
        parts.customProperties = without(parts.customProperties, key);
      },
    },
  },
};

export const worksheetCustomPropertyCollection: TypeDefinition<'WorksheetCustomPropertyCollection'> = {
  since: '1.12',
  collection: sheetProperties,
  methods: {
    ...usualCalls(sheetProperties, { getItem: '1.12', getItemOrNullObject: '1.12', getCount: '1.12' }),
    add: {
      run: ({ sheetId }, args, host) => {
        const sheet = host.sheet(sheetId);
        checkUnprotected(sheet);
        const { parts } = sheet;
        const key = storedKey(parts.customProperties, args.text(0)) ?? args.text(0);
        parts.customProperties = new Map(parts.customProperties).set(key, sheetProperty(args.text(1), host));
        return object('WorksheetCustomProperty', { sheetId, key });
      },
    },
  },
};
