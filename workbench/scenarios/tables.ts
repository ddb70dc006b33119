import { freshSheet, type Scenario } from './scenario';

const SHEET = 'Таблица (проба)';

export const tables: Scenario = {
  name: 'a table grows, is renamed, summed and turned into a range',
  run: async (excel, check) => {
    const found = await excel.run(async (context) => {
      const sheet = await freshSheet(context, SHEET);
      sheet.getRange('A1:B3').values = [
        ['Имя', 'Балл'],
        ['Аня', 4],
        ['Боря', 5],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'БаллыПроба';
      sheet.getRange('C1:C4').values = [['Класс'], [5], [6], [7]];
      table.resize('A1:C4');
      table.columns.getItem('Класс').name = 'Класс, буква';
      table.showBandedRows = false;
      sheet.getRange('E1').formulas = [['=SUM(БаллыПроба[Балл])']];
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      const count = table.rows.getCount();
      const sum = sheet.getRange('E1').load('values');
      table.columns.load('items/name,items/index');
      await context.sync();
      return [
        header.values,
        body.values,
        count.value,
        sum.values,
        table.columns.items.map(({ name }) => name),
      ];
    });
    check.equal(
      found,
      [
        [['Имя', 'Балл', 'Класс, буква']],
        [
          ['Аня', 4, 5],
          ['Боря', 5, 6],
          ['', '', 7],
        ],
        3,
        [[9]],
        ['Имя', 'Балл', 'Класс, буква'],
      ],
      'the table',
    );
    const left = await excel.run(async (context) => {
      const { tables: all } = context.workbook;
      all.getItem('БаллыПроба').convertToRange();
      const table = all.getItemOrNullObject('БаллыПроба');
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const cell = sheet.getRange('A2').load('values');
      const sum = sheet.getRange('E1').load('formulas,values');
      await context.sync();
      return [table.isNullObject, cell.values, sum.formulas, sum.values];
    });
    const formula = "=SUM('Таблица (проба)'!$B$2:$B$4)";
    check.equal(left, [true, [['Аня']], [[formula]], [[9]]], 'the range after it');
  },
};

export const names: Scenario = {
  name: 'defined names',
  run: async (excel, check) => {
    const found = await excel.run(async (context) => {
      const sheet = await freshSheet(context, 'Имена (проба)');
      sheet.getRange('A1').values = [[0.2]];
      const left = context.workbook.names.getItemOrNullObject('порогПроба');
      await context.sync();
      if (!left.isNullObject) left.delete();
      const name = context.workbook.names.add('порогПроба', sheet.getRange('A1')).load('formula,type');
      sheet.getRange('B1').formulas = [['=порогПроба*10']];
      const cell = sheet.getRange('B1').load('values');
      const range = name.getRange().load('address');
      await context.sync();
      const result = [name.formula, name.type, cell.values, range.address.split('!').at(-1)];
      name.delete();
      await context.sync();
      return result;
    });
    check.equal(found, ["='Имена (проба)'!$A$1", 'Range', [[2]], 'A1'], 'the name');
  },
};

export const filters: Scenario = {
  name: 'a filtered table tells so, hides rows and shows them again',
  run: async (excel, check) => {
    const found = await excel.run(async (context) => {
      const sheet = await freshSheet(context, 'Фильтр (проба)');
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['Имя', 'Класс'],
        ['Аня', 5],
        ['Боря', 6],
        ['Вера', 5],
      ];
      const table = sheet.tables.add(range, true);
      table.autoFilter.apply(range, 1, { filterOn: 'Values', values: ['5'] });
      const filter = table.autoFilter.load('isDataFiltered');
      const second = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      const before = [filter.isDataFiltered, second.rowHidden];
      table.clearFilters();
      filter.load('isDataFiltered');
      second.load('rowHidden');
      await context.sync();
      return [...before, filter.isDataFiltered, second.rowHidden];
    });
    check.equal(found, [true, true, false, false], 'the filter');
  },
};
