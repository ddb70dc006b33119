/** @jest-environment jsdom */
import { testRewriting } from './rewriting';

testRewriting('desktop');
