/** Another add-in than the real one, so that both can be loaded at once. */
const TEST_ID = '0f1a7f6e-6a0c-4c8e-9d3b-2d8f4f1c7a55';
const TEST_PAGE = 'test.html';

/** The add-in's manifest with another identity and page, and without ribbon buttons: Excel opens the page by itself. */
export const testManifest = (manifest: string): string =>
  manifest
    .replace(/(<Id>)[^<]*(<\/Id>)/, `$1${TEST_ID}$2`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1 (проверка)"')
    .replace(/(<SourceLocation DefaultValue="https:\/\/[^/"]+\/)[^"]*"/g, `$1${TEST_PAGE}"`)
    .replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
