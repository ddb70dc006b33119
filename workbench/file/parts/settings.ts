import type { WorkbookParts } from '../../model';
import type { FilePackage } from './filePackage';
import { addRelation, relatedPaths, workbookPath } from './relations';
import { attribute, element, elements, escapeXml, unescaped } from './xml';

/** A place of this workbench's own: Excel keeps settings in a part per add-in, by the add-in's id. */
const NAMESPACE = 'urn:roadmap-monitor:workbench:settings';
const RELATION = 'customXml';

type Settings = Pick<WorkbookParts, 'settings' | 'documentSettings'>;

const listXml = (name: string, settings: ReadonlyMap<string, unknown>): string =>
  [...settings].map(([key, value]) => element(name, { key }, escapeXml(JSON.stringify(value)))).join('');

/** Writes what add-ins keep in the workbook as a custom XML part, values as JSON. */
export function writeSettings(file: FilePackage, { settings, documentSettings }: Settings): void {
  if (settings.size + documentSettings.size === 0) return;
  const content = listXml('setting', settings) + listXml('documentSetting', documentSettings);
  const path = 'customXml/item1.xml';
  file.write(path, element('settings', { xmlns: NAMESPACE }, content));
  addRelation(file, workbookPath(file), RELATION, path);
}

const readList = (xml: string, name: string): (readonly [string, unknown])[] =>
  [...elements(xml, name)].map(({ tag, inner }) => [
    attribute(tag, 'key') ?? '',
    JSON.parse(unescaped(inner)) as unknown,
  ]);

export function readSettings(file: FilePackage): Settings {
  const xml = relatedPaths(file, workbookPath(file), RELATION)
    .map((path) => file.text(path))
    .find((text) => text.includes(`xmlns="${NAMESPACE}"`));
  return {
    settings: new Map(readList(xml ?? '', 'setting')),
    documentSettings: new Map(
      readList(xml ?? '', 'documentSetting').map(([key, value]) => [key, String(value)]),
    ),
  };
}
