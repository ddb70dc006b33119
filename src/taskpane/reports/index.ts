export { ReportsArea as default } from './ReportsArea';
