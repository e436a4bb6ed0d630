export * from './decision.ts';
export { defaultParameters } from './default-parameters.ts';
export { judge, judgeIncomplete } from './judge.ts';
export { type Parameters, parametersVersion } from './parameters.ts';
export { readParameters } from './read-parameters.ts';
export { renderReason } from './render-reason.ts';
export { listReadings } from './spelling/list-readings.ts';
export { weighCounterfeit } from './weigh-evidence.ts';
