export { cycle } from './cycle';
export { deficits } from './deficits';
export { events } from './events';
export { execution } from './execution';
export { indicators } from './indicators';
export { results } from './results';
export { risks } from './risks';
export { schools } from './schools';
