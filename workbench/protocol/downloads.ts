type Anchor = typeof HTMLAnchorElement;

/** How links of a window are clicked by its browser. */
const native = new WeakMap<Window, () => void>();

/** Asks of each click on a link with `download` whether a file of that name is saved: a pane on a Mac saves none. */
export function watchDownloads(window: Window, saves: (name: string) => boolean): void {
  const { prototype } = Reflect.get(window, 'HTMLAnchorElement') as Anchor;
  const click = native.get(window) ?? Reflect.get(prototype, 'click');
  native.set(window, click);
  prototype.click = function clickUnlessSaved(this: HTMLAnchorElement): void {
    if (!this.hasAttribute('download') || saves(this.download)) click.call(this);
  };
}
