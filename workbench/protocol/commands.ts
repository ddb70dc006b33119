/** The ribbon functions that were called and have not said yet that they are done. */
export class PendingCommands {
  private readonly pending = new Map<string, { resolve(): void; reject(reason: Error): void }>();
  private lastId = 0;

  /** A new call: its id, and the promise that it is done. */
  begin(): { readonly id: string; readonly completed: Promise<void> } {
    this.lastId += 1;
    const id = `command-${String(this.lastId)}`;
    const completed = new Promise<void>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
    });
    return { id, completed };
  }

  /** What the client reports: 0 for `event.completed()`, any other number for a function that isn't there. */
  end(id: string, status: number): void {
    const call = this.pending.get(id);
    this.pending.delete(id);
    if (status === 0) call?.resolve();
    else call?.reject(new Error(`The ribbon function failed with ${String(status)}.`));
  }
}
