import { z } from 'zod';

/** What the client sends and gets, as it stands in the JSON. */

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().optional(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().optional(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
});

const request = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type WireRequest = z.infer<typeof request>;
export type WireAction = z.infer<typeof action>;
export type WirePath = z.infer<typeof objectPath>;
export type WireArguments = z.infer<typeof argumentInfo>;
export type WireQuery = z.infer<typeof queryInfo>;

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The request in a body; null where it is no JSON or no request. */
export function parseRequest(body: string): WireRequest | null {
  try {
    return request.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}

const HOUSEKEEPING = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

/** Whether the client sends this by itself, to say that it is loaded or to tidy up after a run. */
export const isHousekeeping = (request: WireRequest): boolean =>
  request.Actions.some(({ ActionType: type }) => type === ActionType.method) &&
  request.Actions.every(
    ({ ActionType: type, Name: name = '' }) =>
      type === ActionType.instantiate || (type === ActionType.method && HOUSEKEEPING.has(name)),
  );

/** Calls that the client makes by itself to keep objects, and lets go of them. */
const OF_CLIENT = new Set(['_KeepReference', '_RemoveReference']);

/** The calls of a request, without those by which the client keeps its objects. */
export const callsOf = (request: WireRequest): number =>
  request.Actions.filter(({ Name: name = '' }) => !OF_CLIENT.has(name)).length;

/** «GetRange» → «getRange», «Id» → «id»; private names stay. */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** «getRange» → «GetRange». */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
