import { ExcelError, invalidArgument, itemNotFound } from '../model';
import { Arguments } from './arguments';
import type { HostContext } from './context';
import type { ApiVersion, NotUndoable, Registry, TypeDefinition } from './definition';
import { located } from './errors';
import { checkWindow } from './quirks';
import { wireName } from './wire';
import { type AnyObject, HostObject, type Targets, type TypeName } from './targets';

interface Declared {
  readonly since?: ApiVersion;
  readonly notUndoable?: NotUndoable;
}

/** What a call gave: an object, null for a null object, or a plain value. */
export type CallResult = { readonly object: AnyObject | null } | { readonly value: unknown };

/** A member that is declared itself, not one that every object inherits. */
const own = <T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  members && Object.hasOwn(members, name) ? members[name] : undefined;

/** Carries out single steps on objects of any type, by the registry. */
export class Members {
  constructor(
    private readonly registry: Registry,
    private readonly host: HostContext,
    /** Told of every member that is used: «Range.values». */
    private readonly used: (member: string) => void,
  ) {}

  definition<K extends TypeName>(object: HostObject<K>): TypeDefinition<K> {
    return this.registry[object.type];
  }

  /** Throws `ItemNotFound` where the object is gone. */
  check<K extends TypeName>(object: HostObject<K>): void {
    this.definition(object).check?.(object.target, this.host);
  }

  /** What the client finds the object by later: its public `Id`, or a private one. */
  identity<K extends TypeName>(object: HostObject<K>): Record<string, unknown> {
    const { id, properties } = this.definition(object);
    return id ? { [own(properties, 'id') ? 'Id' : '_Id']: id(object.target, this.host) } : {};
  }

  /** The plain properties that the declared requirement set holds. */
  propertyNames<K extends TypeName>(object: HostObject<K>): string[] {
    const { since, properties = {} } = this.definition(object);
    return Object.keys(properties).filter((name) => this.isDeclared(properties[name]?.since ?? since));
  }

  isProperty<K extends TypeName>(object: HostObject<K>, name: string): boolean {
    return own(this.definition(object).properties, name) !== undefined;
  }

  read<K extends TypeName>(object: HostObject<K>, name: string): unknown {
    const location = this.enter(object, name, own(this.definition(object).properties, name), false);
    return located(location, () =>
      own(this.definition(object).properties, name)?.get(object.target, this.host),
    );
  }

  /** What the value of a property is called in an answer. */
  answerName<K extends TypeName>(object: HostObject<K>, name: string): string {
    return own(this.definition(object).properties, name)?.answerName ?? wireName(name);
  }

  /** The object that a property leads to. */
  follow<K extends TypeName>(object: HostObject<K>, name: string): AnyObject | null {
    const property = own(this.definition(object).objects, name);
    const location = this.enter(object, name, property, false);
    return located(location, () => property?.get(object.target, this.host) ?? null);
  }

  set<K extends TypeName>(object: HostObject<K>, setName: string, value: unknown): void {
    const { properties = {} } = this.definition(object);
    const renamed = Object.keys(properties).find((name) => properties[name]?.setName === setName);
    const name = renamed ?? setName;
    const property = own(this.definition(object).properties, name);
    const location = this.enter(object, name, property, true, '=');
    if (property?.setSince) this.used(`${location}=`);
    located(location, () => {
      if (property?.setSince) this.host.checkVersion(location, property.setSince);
      if (!property?.set) throw invalidArgument(`${location} can't be set.`);
      property.set(object.target, value, this.host);
    });
    this.host.changed(location);
  }

  call<K extends TypeName>(object: HostObject<K>, name: string, args: readonly unknown[]): CallResult {
    const method = own(this.definition(object).methods, name);
    const location = this.enter(object, name, method, true);
    const given: unknown = located(location, () =>
      method?.run(object.target, new Arguments(args), this.host),
    );
    this.host.changed(location);
    return given instanceof HostObject || given === null ? { object: asObject(given) } : { value: given };
  }

  /** The item of a collection by key. Throws `ItemNotFound`. */
  item<K extends TypeName>(object: HostObject<K>, key: unknown): AnyObject {
    const { collection } = this.definition(object);
    const location = this.enter(object, 'getItem', collection && {}, false);
    return located(location, () => {
      const found = collection?.find(object.target, key, this.host);
      if (!found) throw itemNotFound(`There is no item «${String(key)}».`);
      return found;
    });
  }

  items<K extends TypeName>(object: HostObject<K>): readonly AnyObject[] | null {
    const { collection } = this.definition(object);
    if (!collection) return null;
    located(object.type, () => {
      checkWindow(this.host.quirks, `${object.type}.items`);
    });
    return collection.items(object.target, this.host);
  }

  private isDeclared(since: ApiVersion): boolean {
    return Number(since.slice(2)) <= Number(this.host.limits.excelApi.slice(2));
  }

  /** Notes the use and gives the location. Throws `ApiNotFound` where it isn't there, `UndoNotSupported` in a group. */
  private enter<K extends TypeName>(
    object: HostObject<K>,
    name: string,
    declared: Declared | undefined,
    changes: boolean,
    sign = '',
  ): string {
    const location = `${object.type}.${name}`;
    this.used(location);
    located(location, () => {
      if (!declared) throw new ExcelError('ApiNotFound', `This host has no ${location}.`);
      this.host.checkVersion(location, declared.since ?? this.definition(object).since);
      checkWindow(this.host.quirks, `${location}${sign}`);
      if (changes) this.host.checkUndoable(location, declared.notUndoable);
    });
    return location;
  }
}

const isAnyObject = (object: HostObject<keyof Targets>): object is AnyObject => object instanceof HostObject;

const asObject = (object: HostObject<keyof Targets> | null): AnyObject | null =>
  object && isAnyObject(object) ? object : null;
