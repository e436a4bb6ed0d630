import type { Decision, Parameters } from '../judgment/index.ts';
import {
  compileRecognizers,
  type LearnedModels,
  modelVersions,
  type Recognizers,
  updateRecognizers,
} from '../recognition/index.ts';
import { applyChange, goneBy, indexRegister, type RegisterIndex } from '../rights/index.ts';
import type { BasisPart, ScreeningBasis } from './screening-protocol.ts';

/** A basis with everything compiled that listings are matched with. */
export interface Workbench {
  readonly recognizers: Recognizers;
  /** Versions of the recognizers. */
  readonly models: Decision['versions']['models'];
  readonly register: RegisterIndex;
  readonly parameters: Parameters;
}

export function fitWorkbench(
  { version, parameters }: Extract<ScreeningBasis, { kind: 'whole' }>,
  { rights, imageHashes }: BasisPart,
  learned: LearnedModels = {},
): Workbench {
  const register = { version, rights };
  return {
    recognizers: compileRecognizers(register, imageHashes, learned.offers),
    models: modelVersions(learned),
    register: indexRegister(register),
    parameters,
  };
}

/** The bench after a change of the register, at the cost of the change; undefined where the change begins at another register. */
export function stepWorkbench(
  bench: Workbench,
  basis: Extract<ScreeningBasis, { kind: 'step' }>,
  { rights: put, imageHashes }: BasisPart,
): Workbench | undefined {
  const before = bench.register.register;
  const change = { ...basis.change, put };
  if (before.version !== change.from) return undefined;
  const register = applyChange(before, change);
  const edit = { register, gone: goneBy(before, change), put };
  return {
    ...bench,
    recognizers: updateRecognizers(bench.recognizers, edit, imageHashes),
    register: indexRegister(register),
  };
}

/** The parts of a basis in one. */
export function joinParts(parts: readonly BasisPart[]): BasisPart {
  return {
    rights: parts.flatMap(({ rights }) => rights),
    imageHashes: new Map(parts.flatMap(({ imageHashes }) => [...imageHashes])),
  };
}
