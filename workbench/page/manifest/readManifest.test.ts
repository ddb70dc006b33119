/** @jest-environment jsdom */
import { readManifest, ribbonGroups } from './readManifest';

const manifest = (overrides: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Карты"><Override Locale="en-US" Value="Maps"/></DisplayName>
  <IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html?x=1"/></DefaultSettings>
  ${overrides}
</OfficeApp>`;

const button = (id: string, action: string): string =>
  `<Control xsi:type="Button" id="${id}"><Label resid="Run"/>
    <Supertip><Title resid="Run"/><Description resid="Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="I16"/><bt:Image size="80" resid="I80"/></Icon>${action}</Control>`;

const COMMANDS = `<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
  <Hosts><Host xsi:type="Workbook"><DesktopFormFactor><FunctionFile resid="Functions"/>
    <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="G"><Label resid="Group"/>
      ${button('Open', '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>')}
      ${button('Check', '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>')}
      <Control xsi:type="Menu" id="Menu"><Label resid="Group"/><Items>
        <Item id="First"><Label resid="Run"/><Action xsi:type="ExecuteFunction"><FunctionName>first</FunctionName></Action></Item>
      </Items></Control>
    </Group></OfficeTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
  <Resources>
    <bt:Images><bt:Image id="I16" DefaultValue="https://localhost:3000/assets/16.png"/><bt:Image id="I80" DefaultValue="https://localhost:3000/assets/80.png"/></bt:Images>
    <bt:Urls><bt:Url id="Functions" DefaultValue="https://localhost:3000/commands.html"/><bt:Url id="Pane" DefaultValue="https://localhost:3000/other.html"/></bt:Urls>
    <bt:ShortStrings><bt:String id="Run" DefaultValue="Проверить"><bt:Override Locale="en-US" Value="Check"/></bt:String><bt:String id="Group" DefaultValue="Карты"/></bt:ShortStrings>
    <bt:LongStrings><bt:String id="Tip" DefaultValue="Проверяет."/></bt:LongStrings>
  </Resources></VersionOverrides>`;

test('a manifest without commands gives one button that opens the pane', () => {
  const read = readManifest(manifest(''), 'ru-RU');
  expect(read).toMatchObject({
    name: 'Карты',
    taskpane: '/addin/taskpane.html?x=1',
    functionFile: null,
    groups: [],
  });
  expect(read && ribbonGroups(read, 'Надстройка')).toMatchObject([
    {
      label: 'Надстройка',
      controls: [
        {
          label: 'Карты',
          icon: '/addin/assets/icon-32.png',
          action: { kind: 'showTaskpane', url: '/addin/taskpane.html?x=1' },
        },
      ],
    },
  ]);
});

test('groups, buttons and menus are read with their texts, icons and actions', () => {
  const read = readManifest(manifest(COMMANDS), 'ru-RU');
  expect(read?.functionFile).toBe('/addin/commands.html');
  expect(read?.groups).toMatchObject([
    {
      id: 'G',
      label: 'Карты',
      controls: [
        {
          kind: 'button',
          id: 'Open',
          label: 'Проверить',
          tip: 'Проверить\nПроверяет.',
          icon: '/addin/assets/80.png',
          action: { kind: 'showTaskpane', url: '/addin/other.html' },
        },
        { id: 'Check', action: { kind: 'executeFunction', functionName: 'check' } },
        { kind: 'menu', items: [{ id: 'First', action: { functionName: 'first' } }] },
      ],
    },
  ]);
});

test('texts are those of the locale where the manifest overrides them', () => {
  const read = readManifest(manifest(COMMANDS), 'en-US');
  expect(read?.name).toBe('Maps');
  expect(read?.groups[0]?.controls[0]?.label).toBe('Check');
});

test('what is no manifest gives null', () => {
  expect(readManifest('<html></html>', 'ru-RU')).toBeNull();
  expect(readManifest('no xml', 'ru-RU')).toBeNull();
});
