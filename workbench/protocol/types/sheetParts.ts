import type { SheetParts } from '../../model';
import type { ApiVersion, Property } from '../definition';
import type { SheetTarget } from '../targets';

/** A property that stands for one part of the sheet. */
export function partProperty<K extends keyof SheetParts>(
  part: K,
  read: (value: unknown) => SheetParts[K],
  since: ApiVersion,
): Property<SheetTarget> {
  return {
    since,
    get: (target, host) => host.sheet(target.sheetId).parts[part],
    set: (target, value, host) => {
      host.sheet(target.sheetId).parts[part] = read(value);
    },
  };
}
