import { invalidArgument } from '../model';
import { HostObject, type Targets, type TypeName } from './targets';
import * as values from './values';

/** The arguments of one call; every reader throws `InvalidArgument` for what it can't read. */
export class Arguments {
  constructor(private readonly given: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.given[index];
  }

  has(index: number): boolean {
    return this.given[index] !== undefined && this.given[index] !== null;
  }

  text(index: number): string {
    return values.text(this.given[index]);
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  number(index: number): number {
    return values.number(this.given[index]);
  }

  integer(index: number): number {
    return values.integer(this.given[index]);
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    return this.has(index) ? values.flag(this.given[index]) : otherwise;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return values.oneOf(allowed)(this.given[index]);
  }

  object<K extends TypeName>(index: number, type: K): Targets[K] {
    const found = this.optionalObject(index, type);
    if (found === null) throw invalidArgument(`Argument ${String(index + 1)} must be a ${type}.`);
    return found;
  }

  /** Null where the argument is something else. */
  optionalObject<K extends TypeName>(index: number, type: K): Targets[K] | null {
    const given = this.given[index];
    return given instanceof HostObject && isOfType(given, type) ? given.target : null;
  }
}

const isOfType = <K extends TypeName>(candidate: HostObject, type: K): candidate is HostObject<K> =>
  candidate.type === type;
