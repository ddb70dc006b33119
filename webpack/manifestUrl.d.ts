/** The manifest for an add-in served from `url`. Throws where that is no https address. */
export function manifestAt(manifest: string, url?: string): string;
