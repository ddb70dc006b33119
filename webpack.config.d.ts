interface PagePlugin {
  readonly userOptions: { readonly filename: string };
}

/** The builds: the add-in, and the command line. */
declare function config(env: {
  readonly url?: string;
  readonly officejs?: string;
}): readonly { readonly name: string; readonly plugins: readonly (PagePlugin | object)[] }[];
export default config;
