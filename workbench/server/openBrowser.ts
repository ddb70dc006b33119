/** How an attempt to show an address ended. */
export type Opening = 'opened' | 'no display' | 'failed';

export interface BrowserOpener {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly open: (url: string) => Promise<unknown>;
}

/** Opens the person's browser. Where there is no display it starts nothing. Never rejects. */
export async function openBrowser(url: string, { platform, env, open }: BrowserOpener): Promise<Opening> {
  const hasDisplay =
    platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY, env.WSL_DISTRO_NAME].some(Boolean);
  if (!hasDisplay) return 'no display';
  try {
    await open(url);
    return 'opened';
  } catch {
    return 'failed';
  }
}
