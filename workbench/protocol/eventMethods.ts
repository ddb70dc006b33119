import type { ApiVersion, Method } from './definition';
import { type EventNumber, EventType, WORKBOOK_TARGET } from './eventHub';

/** The calls behind `onChanged.add` and `.remove`; the client makes them by these private names. */
const CALLS = {
  DataChangedEvent: EventType.worksheetChanged,
  ActivatedEvent: EventType.worksheetActivated,
  DeactivatedEvent: EventType.worksheetDeactivated,
  AddedEvent: EventType.worksheetAdded,
  DeletedEvent: EventType.worksheetDeleted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
  EventNameChanged: EventType.worksheetNameChanged,
} as const;

export type EventCall = keyof typeof CALLS;

/** Methods for the given events, each with the requirement set that brought the event to the type. */
export function eventMethods<T>(
  events: Partial<Record<EventCall, ApiVersion>>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [call, type] of Object.entries(CALLS)) {
    const since = sinceOf(events, call);
    if (since) Object.assign(methods, eventPair(call, type, since, targetId));
  }
  return methods;
}

const sinceOf = (events: Partial<Record<string, ApiVersion>>, call: string): ApiVersion | undefined =>
  events[call];

/** The pair of calls for one event. */
export const eventPair = <T>(
  call: string,
  type: EventNumber,
  since: ApiVersion,
  targetId: (target: T) => string,
): Record<string, Method<T>> => ({
  [`_Register${call}`]: {
    since,
    run: (target, _args, host) => {
      host.events.register(type, targetId(target));
    },
  },
  [`_Unregister${call}`]: {
    since,
    run: (target, _args, host) => {
      host.events.unregister(type, targetId(target));
    },
  },
});

export const ofWorkbook = (): string => WORKBOOK_TARGET;
