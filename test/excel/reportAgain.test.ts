/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { testUseCases, undo, type UseCase } from './paneUseCase';
import { insert, KILOBYTE, open } from './reportBook';

const USE_CASES: readonly UseCase[] = [
  {
    name: 'write the summary anew',
    before: [insert('monitoring')],
    run: insert('monitoring'),
    syncs: 5,
    bytes: 1_500 * KILOBYTE,
    patience: 1.5,
    isOneWay: true,
  },
  {
    name: 'take everything out again',
    before: [insert('all')],
    run: undo,
    syncs: 4,
    bytes: 30 * KILOBYTE,
    patience: 1.5,
    isOneWay: true,
  },
];

testUseCases(USE_CASES, open);
