export { IndicatorsArea as default } from './IndicatorsArea';
