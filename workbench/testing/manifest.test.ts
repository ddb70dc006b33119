import { DEFAULT_EXCEL_API } from '../protocol';
import { manifestExcelApi, requiredExcelApi } from './manifest';

const manifest = (sets: string): string => `<OfficeApp><Requirements>${sets}</Requirements></OfficeApp>`;

test.each([
  ['<Sets DefaultMinVersion="1.13"><Set Name="ExcelApi"/></Sets>', '1.13'],
  ['<Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.9"/></Sets>', '1.9'],
  ['<Sets><Set Name="DialogApi" MinVersion="1.2"/><Set MinVersion="1.10" Name="ExcelApi"/></Sets>', '1.10'],
  ['<Sets DefaultMinVersion="1.7">\n  <Set Name="ExcelApi"></Set>\n</Sets>', '1.7'],
])('%s asks for %s', (sets, version) => {
  expect(requiredExcelApi(manifest(sets))).toBe(version);
});

test.each([
  '',
  '<Sets DefaultMinVersion="1.1"><Set Name="DialogApi"/></Sets>',
  '<Sets><Set Name="ExcelApi"/></Sets>',
])('«%s» asks for none', (sets) => {
  expect(() => requiredExcelApi(manifest(sets))).toThrow('The manifest asks for no ExcelApi.');
});

test('the workbench declares what the add-in’s manifest asks for, and no more', () => {
  expect(DEFAULT_EXCEL_API).toBe(manifestExcelApi());
});
