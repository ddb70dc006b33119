/** What a button of the add-in does. */
export type RibbonAction =
  | { readonly kind: 'showTaskpane'; readonly url: string }
  | { readonly kind: 'executeFunction'; readonly functionName: string };

export interface RibbonButton {
  readonly kind: 'button';
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: 'menu';
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

/** What the page needs of an add-in's manifest. Addresses are paths on this server. */
export interface AddinManifest {
  readonly name: string;
  readonly icon: string | null;
  readonly taskpane: string;
  readonly functionFile: string | null;
  readonly groups: readonly RibbonGroup[];
}

const ADDIN_FOLDER = '/addin';
const ICON_SIZE = 32;

/** Where this server has what the manifest places at a site of its own. */
export function addinPath(url: string): string {
  const { pathname, search, hash } = new URL(url, 'https://localhost');
  return `${ADDIN_FOLDER}${pathname}${search}${hash}`;
}

const elements = (root: Element | Document, name: string): Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];
const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);
const child = (element: Element, name: string): Element | null => childrenOf(element, name)[0] ?? null;
const typeOf = (element: Element): string => element.getAttribute('xsi:type') ?? '';

/** The value for a locale: its override, else the default. */
function localised(element: Element, locale: string): string {
  const override = childrenOf(element, 'Override').find((item) => item.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

/** Reads an add-in-only manifest; null for what is none. */
export function readManifest(xml: string, locale: string): AddinManifest | null {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  if (root.localName !== 'OfficeApp') return null;
  const own = (name: string): string => {
    const element = elements(root, name)[0];
    return element ? localised(element, locale) : '';
  };
  const resources = resourcesOf(root, locale);
  const resolve: Resolve = (element) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const surface = commandSurface(root);
  const functionFile = surface?.form ? resolve(child(surface.form, 'FunctionFile')) : '';
  const source = own('SourceLocation');
  const icon = own('IconUrl');
  return {
    name: own('DisplayName'),
    icon: icon === '' ? null : addinPath(icon),
    taskpane: addinPath(source),
    functionFile: functionFile === '' ? null : addinPath(functionFile),
    groups: surface ? elements(surface.point, 'Group').map((group) => groupOf(group, resolve, source)) : [],
  };
}

type Resolve = (element: Element | null) => string;

/** The newest overrides for a workbook: they stand inside the older ones. */
function commandSurface(root: Element): { readonly form: Element | null; readonly point: Element } | null {
  const points = elements(root, 'ExtensionPoint').filter(
    (point) => typeOf(point) === 'PrimaryCommandSurface' && hostOf(point) === 'Workbook',
  );
  const point = points.at(-1);
  return point ? { form: point.parentElement, point } : null;
}

const hostOf = (point: Element): string => {
  const host = point.closest('Host');
  return host ? typeOf(host) : '';
};

function resourcesOf(root: Element, locale: string): ReadonlyMap<string, string> {
  const found = elements(root, 'Resources').flatMap((resources) =>
    ['Image', 'Url', 'String'].flatMap((name) => elements(resources, name)),
  );
  return new Map(found.map((element) => [element.getAttribute('id') ?? '', localised(element, locale)]));
}

function groupOf(group: Element, resolve: Resolve, source: string): RibbonGroup {
  return {
    id: group.getAttribute('id') ?? '',
    label: resolve(child(group, 'Label')),
    controls: childrenOf(group, 'Control').flatMap((control): readonly (RibbonButton | RibbonMenu)[] =>
      typeOf(control) === 'Menu' ? [menuOf(control, resolve, source)] : buttonOf(control, resolve, source),
    ),
  };
}

function menuOf(control: Element, resolve: Resolve, source: string): RibbonMenu {
  const items = child(control, 'Items');
  return {
    kind: 'menu',
    ...facesOf(control, resolve),
    items: (items ? childrenOf(items, 'Item') : []).flatMap((item) => buttonOf(item, resolve, source)),
  };
}

function buttonOf(control: Element, resolve: Resolve, source: string): RibbonButton[] {
  const action = actionOf(child(control, 'Action'), resolve, source);
  return action ? [{ kind: 'button', ...facesOf(control, resolve), action }] : [];
}

function facesOf(control: Element, resolve: Resolve): Omit<RibbonMenu, 'kind' | 'items'> {
  const tip = child(control, 'Supertip');
  const texts = tip ? [resolve(child(tip, 'Title')), resolve(child(tip, 'Description'))] : [];
  return {
    id: control.getAttribute('id') ?? '',
    label: resolve(child(control, 'Label')),
    tip: [...new Set(texts)].filter((text) => text !== '').join('\n'),
    icon: iconOf(child(control, 'Icon'), resolve),
  };
}

/** The icon of the ribbon's size, or the nearest bigger one. */
function iconOf(icon: Element | null, resolve: Resolve): string | null {
  const images = (icon ? childrenOf(icon, 'Image') : [])
    .map((image) => ({ size: Number(image.getAttribute('size')), url: resolve(image) }))
    .filter(({ url }) => url !== '')
    .sort((a, b) => a.size - b.size);
  const found = images.find(({ size }) => size >= ICON_SIZE) ?? images.at(-1);
  return found ? addinPath(found.url) : null;
}

function actionOf(action: Element | null, resolve: Resolve, source: string): RibbonAction | null {
  if (!action) return null;
  const type = typeOf(action);
  if (type === 'ExecuteFunction') {
    const functionName = child(action, 'FunctionName')?.textContent.trim() ?? '';
    return functionName === '' ? null : { kind: 'executeFunction', functionName };
  }
  if (type !== 'ShowTaskpane') return null;
  const given = resolve(child(action, 'SourceLocation'));
  return { kind: 'showTaskpane', url: addinPath(given === '' ? source : given) };
}

/** What the ribbon shows: the manifest's groups, or one button that opens the pane where it has none. */
export function ribbonGroups(manifest: AddinManifest, label: string): readonly RibbonGroup[] {
  if (manifest.groups.length > 0) return manifest.groups;
  const { name, icon, taskpane } = manifest;
  const action: RibbonAction = { kind: 'showTaskpane', url: taskpane };
  const button: RibbonButton = { kind: 'button', id: 'OpenPane', label: name, tip: name, icon, action };
  return [{ id: 'Addin', label, controls: [button] }];
}
