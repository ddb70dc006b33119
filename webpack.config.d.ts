import type { Configuration } from 'webpack';

/** The builds: the add-in, and the command line. */
declare function config(env: {
  readonly url?: string;
  readonly officejs?: string;
  /** The folder that a release is made in: from nothing, the command line as one file. */
  readonly release?: string;
}): readonly (Configuration & { readonly name: string })[];
export default config;
