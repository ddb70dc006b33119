const POLL = 50;
const LONGEST_WAIT = 15_000;

type Ready = () => Promise<unknown>;

/** What office.js leaves in a window once it runs there. */
function onReadyOf(window: Window): Ready | null {
  const office: unknown = Reflect.get(window, 'Office');
  if (typeof office !== 'object' || office === null) return null;
  const onReady: unknown = Reflect.get(office, 'onReady');
  return typeof onReady === 'function' ? () => Promise.resolve(Reflect.apply(onReady, office, [])) : null;
}

/** Resolves when office.js is ready in the frame with this name; rejects where that takes too long. */
export async function officeReady(frameName: string): Promise<void> {
  const until = performance.now() + LONGEST_WAIT;
  while (performance.now() < until) {
    const frame = document.querySelector(`iframe[name="${frameName}"]`);
    const isLoaded = frame instanceof HTMLIFrameElement && frame.contentDocument?.readyState === 'complete';
    const ready = isLoaded && frame.contentWindow ? onReadyOf(frame.contentWindow) : null;
    if (ready) {
      await ready();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new Error(`The page «${frameName}» did not load.`);
}
