import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Calculate every formula when a file is opened, whatever the results kept in it. */
const ALWAYS = 0;
const LOCALE = 'ru-RU';

const item = (where: string, name: string, value: string | number): string =>
  `<item oor:path="${where}"><prop oor:name="${name}" oor:op="fuse"><value>${String(value)}</value></prop></item>`;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${item('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', ALWAYS)}
${item('/org.openoffice.Office.Calc/Formula/Load', 'ODFRecalcMode', ALWAYS)}
${item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', LOCALE)}
</oor:items>
`;

/** Makes a fresh user profile of LibreOffice: Russian number display, formulas calculated on opening. */
export async function makeProfile(folder: string): Promise<void> {
  const user = path.join(folder, 'user');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'registrymodifications.xcu'), SETTINGS);
}
