import { aptInstall, type InstallTools } from './aptInstall';

/** The computer that tests run on. */
export interface Machine extends InstallTools {
  /** Whether packages come by apt-get. */
  readonly isDebian: boolean;
  /** Whether this is a build server, where nothing may be left out. */
  readonly isCi: boolean;
}

/** A program that tests need, and the Debian packages that bring it. */
export interface Need<T> {
  /** For messages: «LibreOffice». */
  readonly name: string;
  readonly find: () => T | null;
  readonly packages: readonly string[];
}

/** What was needed, or why it is not there and whether tests without it fail or are skipped. */
export type Provision<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed' | 'skipped'; readonly reason: string };

/**
 * Finds the program; as root on Debian and its kin installs it where it is missing. Where it can't be had, tests fail
 * on a build server and where the installation failed, and are skipped elsewhere.
 */
export function provide<T>({ name, find, packages }: Need<T>, machine: Machine): Provision<T> {
  const present = find();
  if (present !== null) return { kind: 'ready', value: present };
  const installs = machine.isDebian && machine.isRoot;
  const failure = installs ? aptInstall(packages, machine) : null;
  const installed = installs && failure === null ? find() : null;
  if (installed !== null) return { kind: 'ready', value: installed };
  return {
    kind: installs || machine.isCi ? 'failed' : 'skipped',
    reason: `${name} is not there (Debian, Ubuntu: apt-get install ${packages.join(' ')})${failure ? `; ${failure}` : ''}`,
  };
}
