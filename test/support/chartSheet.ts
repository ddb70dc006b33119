import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same .xlsx file with one sheet more, at a place among the others, that is a chart and has no cells. */
export function withChartSheet(bytes: Uint8Array, name: string, place: number): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const path = 'xl/chartsheets/sheet1.xml';
  parts[path] = strToU8(
    `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  const override = `<Override PartName="/${path}" ContentType="${CONTENT_TYPE}"/></Types>`;
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', override));
  const relation = `<Relationship Id="rIdChart" Type="${TYPES}/chartsheet" Target="/${path}"/></Relationships>`;
  edit('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', relation));
  edit('xl/workbook.xml', (xml) => insertSheet(xml, name, place));
  return zipSync(parts);
}

/** Names and the active sheet count sheets by place. */
function insertSheet(xml: string, name: string, place: number): string {
  const later = (index: string): number => Number(index) + (Number(index) >= place ? 1 : 0);
  const sheet = `<sheet name="${escaped(name)}" sheetId="99" r:id="rIdChart"/>`;
  const sheets = [...xml.matchAll(/<sheet [^>]*\/>/g)].map(([own]) => own);
  return xml
    .replace(/(<sheets>).*(<\/sheets>)/s, (_, open: string, close: string) =>
      [open, ...sheets.slice(0, place), sheet, ...sheets.slice(place), close].join(''),
    )
    .replace(
      /(localSheetId|activeTab)="(\d+)"/g,
      (_, key: string, index: string) => `${key}="${later(index)}"`,
    );
}
