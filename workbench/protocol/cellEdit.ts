/** Whether a person is typing into a cell. Excel then refuses batches, or lets those wait that ask for it. */
export class CellEdit {
  private active = false;
  private waiting: (() => void)[] = [];

  get isActive(): boolean {
    return this.active;
  }

  begin(): void {
    this.active = true;
  }

  end(): void {
    this.active = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Resolves when nothing is being typed. */
  finished(): Promise<void> {
    return this.active ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
