type Anchor = typeof HTMLAnchorElement;

/** How links of a window are clicked by its browser. */
const native = new WeakMap<Window, () => void>();

/** Whether links with `download` do anything in a window: a pane on a Mac saves no files. */
export function watchDownloads(window: Window, saves: () => boolean): void {
  const { prototype } = Reflect.get(window, 'HTMLAnchorElement') as Anchor;
  const click = native.get(window) ?? Reflect.get(prototype, 'click');
  native.set(window, click);
  prototype.click = function clickUnlessSaved(this: HTMLAnchorElement): void {
    if (!this.hasAttribute('download') || saves()) click.call(this);
  };
}
