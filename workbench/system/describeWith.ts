import type { Provision } from './provide';

/** A group of tests that need something of the machine: run with it, or failed or skipped with the reason shown. */
export function describeWith<T>(provision: Provision<T>, title: string, tests: (value: T) => void): void {
  if (provision.kind === 'ready') {
    describe(title, () => {
      tests(provision.value);
    });
    return;
  }
  const { kind, reason } = provision;
  if (kind === 'skipped') {
    process.stderr.write(`Skipped: ${title}. ${reason}\n`);
    test.skip(`${title} — ${reason}`, () => undefined);
    return;
  }
  test(title, () => {
    throw new Error(reason);
  });
}
