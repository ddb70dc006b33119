import { invalidArgument, itemNotFound } from '../../model';
import type { ApiVersion, Collection, Method } from '../definition';

/** When each of the usual calls of a collection came; a call without an entry isn't there. */
export interface UsualCalls {
  readonly getItem?: ApiVersion;
  readonly getItemOrNullObject?: ApiVersion;
  readonly getItemAt?: ApiVersion;
  readonly getCount?: ApiVersion;
}

/** `getItem`, `getItemOrNullObject`, `getItemAt` and `getCount` over a collection. */
export function usualCalls<T>(collection: Collection<T>, calls: UsualCalls): Record<string, Method<T>> {
  const methods: Record<keyof UsualCalls, Method<T>['run']> = {
    getItem: (target, args, host) => {
      const found = collection.find(target, args.raw(0), host);
      if (!found) throw itemNotFound(`There is no item «${String(args.raw(0))}».`);
      return found;
    },
    getItemOrNullObject: (target, args, host) => collection.find(target, args.raw(0), host),
    getItemAt: (target, args, host) => {
      const found = collection.items(target, host)[args.integer(0)];
      if (!found) throw invalidArgument('There is no item at this index.');
      return found;
    },
    getCount: (target, _args, host) => collection.items(target, host).length,
  };
  return Object.fromEntries(
    Object.entries(methods).flatMap(([name, run]) => {
      const since = sinceOf(calls, name);
      return since ? [[name, { since, run }]] : [];
    }),
  );
}

const sinceOf = (calls: UsualCalls, name: string): ApiVersion | undefined =>
  Object.entries(calls).find(([call]) => call === name)?.[1];
