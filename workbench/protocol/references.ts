import type { AnyObject } from './targets';

/** Objects that the client keeps across batches, by the ids it was given. */
export class References {
  private readonly kept = new Map<string, AnyObject>();
  private lastId = 0;

  keep(object: AnyObject): string {
    this.lastId += 1;
    const id = `r${String(this.lastId)}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): AnyObject | null {
    return this.kept.get(id) ?? null;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** How many the client holds: grows where an add-in forgets to untrack. */
  get size(): number {
    return this.kept.size;
  }
}
