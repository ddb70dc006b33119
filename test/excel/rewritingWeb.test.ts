/** @jest-environment jsdom */
import { testRewriting } from './rewriting';

testRewriting('web');
