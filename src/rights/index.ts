export * from './right.ts';
export * from './snapshot.ts';
export { isIsoDate } from './calendar-day.ts';
export { type RegistrationStanding, registrationsFor, STANDING_VERDICTS, type StandingVerdict } from './in-force.ts';
export { type LicenseFinding, licenseFor, type LicenseVerdict, type Offer, type Shortfall } from './license.ts';
export {
  compileRegister,
  type CompiledRegister,
  indexRegister,
  type RegisterIndex,
  registerLines,
} from './register.ts';
export {
  coversMarket,
  EEA_STATES,
  EU_STATES,
  isMarket,
  isTerritory,
  statesOfTerritory,
  territoryProblem,
} from './territory.ts';
export {
  type DescribedGoods,
  niceClassesOf,
  type NiceEvidence,
  type NiceGuess,
  type NiceGuesses,
} from './nice/classify-goods.ts';
export { goodsAreSimilar, type GoodsSimilarity, type GoodsVerdict } from './nice/goods-similarity.ts';
export { isNiceClass, NICE_CLASSES, type NiceClass, niceClassTitle } from './nice/nice-class.ts';
export type { FieldProblem } from './import/field-reader.ts';
export { readRights } from './import/read-rights.ts';
export { rightFromJson, type RightReading } from './import/right-from-json.ts';
export type { RightFault, RightRead } from './import/right-read.ts';
export { rightToJson } from './import/right-to-json.ts';
export { takeRightImages } from './import/take-right-images.ts';
