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
  },
  methods: {
    calculate: {
      run: (_workbook, _args, host) => {
        host.calculateAlways();
      },
    },
    suspendApiCalculationUntilNextSync: {
      since: '1.6',
      run: (_workbook, _args, host) => {
        host.calculationSuspended = true;
      },
    },
    /** There is no screen here that could flicker. */
    suspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => undefined },
  },
};
