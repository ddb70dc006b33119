import { CALCULATION_MODES } from '../../model';
import type { TypeDefinition } from '../definition';
import * as values from '../values';

export const application: TypeDefinition<'Application'> = {
  since: '1.1',
  properties: {
    calculationMode: {
      setSince: '1.8',
      get: (workbook) => workbook.parts.calculationMode,
      set: (workbook, value) => {
        workbook.parts.calculationMode = values.oneOf(CALCULATION_MODES)(value);
      },
    },
    calculationState: { since: '1.9', get: () => 'Done' },
    calculationEngineVersion: { since: '1.9', get: () => 191_029 },
    decimalSeparator: { since: '1.11', get: () => ',' },
    thousandsSeparator: { since: '1.11', get: () => '\u00a0' },
    useSystemSeparators: { since: '1.11', get: () => true },
  },
  methods: {
    calculate: {
      run: (_workbook, _args, host) => {
        host.session.calculateAlways();
      },
    },
    suspendApiCalculationUntilNextSync: {
      since: '1.6',
      run: (_workbook, _args, host) => {
        host.calculationSuspended = true;
      },
    },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => undefined },
  },
};
