import { ExcelError, invalidArgument, itemNotFound } from '../model';
import type { HostContext } from './context';
import type { Registry } from './definition';
import { wireError } from './errors';
import { Members } from './members';
import { ADDIN_INTERNAL_SERVICE } from './types/addinInternalService';
import { isLeaf, parseQuery, type Selection } from './query';
import { type AnyObject, object } from './targets';
import {
  ActionType,
  memberName,
  PathType,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

const KEEP_REFERENCE = '_KeepReference';

/** Answers one batch of the client over the model. */
export class Batch {
  private readonly resolved = new Map<number, AnyObject | null>();
  private readonly resolving = new Set<number>();
  private readonly referenceIds = new Map<number, string>();
  private readonly kept: ReadonlySet<number>;
  private readonly members: Members;

  constructor(
    private readonly request: WireRequest,
    private readonly host: HostContext,
    registry: Registry,
    used: (member: string) => void,
    private readonly report: (bug: unknown) => void,
  ) {
    this.members = new Members(registry, host, used);
    this.kept = new Set(
      request.Actions.filter((action) => action.Name === KEEP_REFERENCE).map((action) => action.ObjectPathId),
    );
  }

  /** Runs the actions in turn. What ran before a failing one stays; nothing of it and after it does. */
  run(): WireResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = this.host.session.step(() => this.perform(action));
        results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof ExcelError)) this.report(error);
        return { Results: results, TraceIds: traces, Error: wireError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: WireAction): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.set: {
        const [value] = this.argumentsOf(action.ArgumentInfo);
        this.members.set(this.existing(action.ObjectPathId), memberName(action.Name ?? ''), value);
        return null;
      }
      case ActionType.trace:
        return null;
      default:
        throw new ExcelError('InvalidRequest', `Unknown action type ${String(action.ActionType)}.`);
    }
  }

  private instantiate(pathId: number): unknown {
    const found = this.resolve(pathId);
    return found ? this.identity(found, pathId) : null;
  }

  private query(action: WireAction): unknown {
    const found = this.resolve(action.ObjectPathId);
    if (!found) return null;
    this.members.check(found);
    this.host.calculate();
    const { Top: top, Skip: skip = 0 } = action.QueryInfo ?? {};
    const page = { skip, count: top ?? Infinity };
    return {
      ...this.read(found, parseQuery(action.QueryInfo), page),
      ...this.identity(found, action.ObjectPathId),
    };
  }

  private method(action: WireAction): unknown {
    if (action.Name === KEEP_REFERENCE) {
      this.resolve(action.ObjectPathId);
      return null;
    }
    this.host.calculate();
    const target = this.existing(action.ObjectPathId);
    const args = this.argumentsOf(action.ArgumentInfo);
    const result = this.members.call(target, memberName(action.Name ?? ''), args);
    return 'value' in result ? result.value : null;
  }

  /** What the client finds the object by later. */
  private identity(found: AnyObject, pathId: number): Record<string, unknown> {
    if (this.kept.has(pathId)) {
      const referenceId = this.referenceIds.get(pathId) ?? this.host.references.keep(found);
      this.referenceIds.set(pathId, referenceId);
      return { _ReferenceId: referenceId };
    }
    return this.members.identity(found);
  }

  private read(
    found: AnyObject,
    selection: Selection,
    page: { readonly skip: number; readonly count: number } = { skip: 0, count: Infinity },
  ): Record<string, unknown> {
    const items = this.members.items(found);
    const answer: Record<string, unknown> = {};
    if (selection.all && !items) this.readAll(found, answer);
    const ofItems = { all: selection.all, members: new Map(selection.members) };
    for (const [name, below] of selection.members) {
      if (items && !this.members.isProperty(found, name)) {
        if (name !== 'items') continue;
        ofItems.members.delete(name);
        ofItems.all ||= isLeaf(below) || below.all;
        for (const [inner, deeper] of below.members) ofItems.members.set(inner, deeper);
        continue;
      }
      ofItems.members.delete(name);
      answer[this.members.answerName(found, name)] = this.readMember(found, name, below);
    }
    if (items && (ofItems.all || ofItems.members.size > 0)) {
      answer['_Items'] = items
        .slice(page.skip, page.skip + page.count)
        .map((item) => ({ ...this.read(item, ofItems), ...this.members.identity(item) }));
    }
    return answer;
  }

  private readAll(found: AnyObject, answer: Record<string, unknown>): void {
    for (const name of this.members.propertyNames(found)) {
      answer[this.members.answerName(found, name)] = this.members.read(found, name);
    }
  }

  private readMember(found: AnyObject, name: string, below: Selection): unknown {
    if (this.members.isProperty(found, name)) return this.members.read(found, name);
    const next = this.members.follow(found, name);
    if (!next) return null;
    const deeper = isLeaf(below) ? { all: true, members: below.members } : below;
    return { ...this.read(next, deeper), ...this.members.identity(next) };
  }

  /** The object behind a path; an action on a null object is refused with `ItemNotFound`. */
  private existing(pathId: number): AnyObject {
    const found = this.resolve(pathId);
    if (!found) throw itemNotFound('The object is a null object.');
    this.members.check(found);
    return found;
  }

  /** The object behind a path, or null for a null object. */
  private resolve(pathId: number): AnyObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path || this.resolving.has(pathId)) {
      throw new ExcelError('InvalidObjectPath', `No object path ${String(pathId)}.`);
    }
    this.resolving.add(pathId);
    const found = this.follow(path);
    this.resolving.delete(pathId);
    this.resolved.set(pathId, found);
    return found;
  }

  private follow(path: WirePath): AnyObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return object('Workbook', this.host.workbook);
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.reference(path.Name ?? '');
      case PathType.newObject:
        if (path.Name === ADDIN_INTERNAL_SERVICE) {
          return object('AddinInternalService', this.host.workbook);
        }
        throw new ExcelError('ApiNotFound', `This host has no ${path.Name ?? ''}.`);
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: WirePath): AnyObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    this.members.check(parent);
    const name = memberName(path.Name ?? '');
    if (path.ObjectPathType === PathType.property) return this.members.follow(parent, name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.members.item(parent, args[0]);
    if (path.ObjectPathType !== PathType.method) {
      throw new ExcelError('InvalidRequest', `Unknown path type ${String(path.ObjectPathType)}.`);
    }
    this.host.calculate();
    const result = this.members.call(parent, name, args);
    if ('object' in result) return result.object;
    throw new ExcelError('InvalidObjectPath', `${name} gives no object.`);
  }

  private reference(id: string): AnyObject {
    const found = this.host.references.get(id);
    if (!found) throw new ExcelError('InvalidReference', 'The reference is not kept any more.');
    return found;
  }

  /** The arguments with path ids replaced by the objects they stand for. */
  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return ids ? args.map((value, index) => this.argument(value, ids[index])) : args.map(this.nested);
  }

  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(id)) {
      return value.map((item: unknown, index) => this.argument(item, id[index]));
    }
    return typeof id === 'number' && id > 0 ? this.objectOf(id) : this.nested(value);
  }

  /** Objects inside plain objects arrive as `{"_ObjectPathId": 12}`. */
  private readonly nested = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') {
      return this.objectOf(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.nested(item)]));
  };

  private objectOf(pathId: number): AnyObject {
    const found = this.resolve(pathId);
    if (!found) throw invalidArgument('A null object can not be an argument.');
    return found;
  }
}
