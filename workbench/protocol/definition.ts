import type { Arguments } from './arguments';
import type { HostContext } from './context';
import type { AnyObject, Targets, TypeName } from './targets';

/** «1.13» of «ExcelApi 1.13». */
export type ApiVersion = `1.${number}`;

/** Where Excel can't take a call back inside an undo group: everywhere, or on the desktop only. */
export type NotUndoable = 'everywhere' | 'desktop';

interface Member {
  /** The requirement set that brought the member; the type's own where left out. */
  readonly since?: ApiVersion;
  readonly notUndoable?: NotUndoable;
}

export interface Property<T> extends Member {
  /** Where setting came later than reading. */
  readonly setSince?: ApiVersion;
  /** Where the client sets it by another name than it reads it. */
  readonly setName?: string;
  /** Where the client wants the value under another name than the usual Pascal case. */
  readonly answerName?: string;
  /** A value for the wire. */
  readonly get: (target: T, host: HostContext) => unknown;
  /** Left out where the property can't be set. */
  readonly set?: (target: T, value: unknown, host: HostContext) => void;
}

/** A property that leads to another object; null makes a null object. */
export interface Navigation<T> extends Member {
  readonly get: (target: T, host: HostContext) => AnyObject | null;
}

export interface Method<T> extends Member {
  /** An object, null for a null object, or a plain value for the wire. */
  readonly run: (target: T, args: Arguments, host: HostContext) => unknown;
}

export interface Collection<T> {
  readonly items: (target: T, host: HostContext) => readonly AnyObject[];
  /** The item by its key or id; null where there is none. */
  readonly find: (target: T, key: unknown, host: HostContext) => AnyObject | null;
}

/**
 * One Office.js type. Names are as in the documentation («values», «getRange»); what isn't listed is answered with
 * `ApiNotFound`.
 */
export interface TypeDefinition<K extends TypeName> {
  readonly since: ApiVersion;
  readonly properties?: Readonly<Record<string, Property<Targets[K]>>>;
  readonly objects?: Readonly<Record<string, Navigation<Targets[K]>>>;
  readonly methods?: Readonly<Record<string, Method<Targets[K]>>>;
  readonly collection?: Collection<Targets[K]>;
  /** What the client finds the object by later, where that is so. */
  readonly id?: (target: Targets[K], host: HostContext) => string | number;
  /** Throws `ItemNotFound` where the object is gone. */
  readonly check?: (target: Targets[K], host: HostContext) => void;
}

export type Registry = { readonly [K in TypeName]: TypeDefinition<K> };
