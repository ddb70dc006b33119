import { freshSheet, type Scenario } from './scenario';

const SHEET = 'Правила (проба)';

async function insert(context: Excel.RequestContext): Promise<void> {
  const sheet = await freshSheet(context, SHEET);
  const range = sheet.getRange('A1:A5');
  range.values = [[1], [2], [3], [4], [5]];
  const formats = range.conditionalFormats;
  const custom = formats.add('Custom');
  custom.custom.rule.formula = '=A1>3';
  custom.custom.format.font.bold = true;
  const text = formats.add('ContainsText');
  text.textComparison.format.font.color = '#FF0000';
  text.textComparison.rule = { operator: 'Contains', text: 'нет' };
  const scale = formats.add('ColorScale');
  scale.colorScale.criteria = {
    minimum: { type: 'LowestValue', color: '#F8696B' },
    midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
    maximum: { type: 'HighestValue', color: '#63BE7B' },
  };
  const bar = formats.add('DataBar');
  bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  bar.dataBar.upperBoundRule = { type: 'Number', formula: '5' };
  bar.dataBar.positiveFormat.fillColor = '#63C384';
  const icons = formats.add('IconSet');
  icons.iconSet.style = 'ThreeArrows';
  const preset = formats.add('PresetCriteria');
  preset.preset.rule = { criterion: 'DuplicateValues' };
  const top = formats.add('TopBottom');
  top.topBottom.rule = { type: 'TopItems', rank: 2 };
  await context.sync();
}

export const rules: Scenario = {
  name: 'conditional formats of every kind',
  run: async (excel, check) => {
    await excel.run(insert);
    const types = await excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(SHEET).getRange('A2');
      conditionalFormats.load('items/type');
      await context.sync();
      return conditionalFormats.items.map(({ type }) => type).sort();
    });
    const kinds = [
      'ColorScale',
      'ContainsText',
      'Custom',
      'DataBar',
      'IconSet',
      'PresetCriteria',
      'TopBottom',
    ];
    check.equal(types, kinds, 'kinds of rules');
    const left = await excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(SHEET).getRange('A1:A5');
      conditionalFormats.clearAll();
      const count = conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });
    check.equal(left, 0, 'rules after clearAll');
  },
};

export const validations: Scenario = {
  name: 'data validation',
  run: async (excel, check) => {
    const found = await excel.run(async (context) => {
      const sheet = await freshSheet(context, 'Проверки (проба)');
      const range = sheet.getRange('A1:A3');
      range.dataValidation.rule = { wholeNumber: { operator: 'Between', formula1: 1, formula2: 5 } };
      range.dataValidation.errorAlert = {
        title: 'Оценка',
        message: 'От 1 до 5',
        style: 'Stop',
        showAlert: true,
      };
      sheet.getRange('A3').dataValidation.clear();
      const first = sheet.getRange('A1:A2').dataValidation.load('type,rule,errorAlert');
      const third = sheet.getRange('A3').dataValidation.load('type');
      const all = sheet.getRange('A1:A3').dataValidation.load('type');
      await context.sync();
      return [first.type, first.rule.wholeNumber?.formula2, first.errorAlert.message, third.type, all.type];
    });
    check.equal(found.slice(0, 4), ['WholeNumber', 5, 'От 1 до 5', 'None'], 'the rule');
  },
};
