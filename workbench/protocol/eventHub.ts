/** One event as the client takes it: what happened, to what, and its data. */
export interface EventMessage {
  readonly type: number;
  readonly targetId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Numbers of the events, as the client registers for them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetRowHiddenChanged: 22,
  worksheetNameChanged: 25,
  tableChanged: 101,
} as const;
export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the client asked for, and the way to it. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(messages: readonly EventMessage[]) => void>();

  /** Whether the client has ever asked for an event. */
  isUsed = false;

  register(type: EventNumber, targetId: string): void {
    this.isUsed = true;
    const key = keyOf(type, targetId);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, targetId: string): void {
    const key = keyOf(type, targetId);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  isRegistered(type: number, targetId: string): boolean {
    return this.registered.has(keyOf(type, targetId));
  }

  listen(listener: (messages: readonly EventMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends what was asked for and drops the rest. */
  send(messages: readonly EventMessage[]): void {
    const wanted = messages.filter((message) => this.isRegistered(message.type, message.targetId));
    if (wanted.length === 0) return;
    for (const listener of this.listeners) listener(wanted);
  }
}

const keyOf = (type: number, targetId: string): string => `${String(type)}:${targetId}`;
