import type { Parameters } from '../judgment/index.ts';
import { compileRecognizers, type Recognizers, updateRecognizers } from '../recognition/index.ts';
import { applyChange, goneBy, indexRegister, type RegisterIndex } from '../rights/index.ts';
import type { BasisStep, ScreeningBasis } from './screening-protocol.ts';

/** A basis with everything compiled that listings are matched with. */
export interface Workbench {
  readonly recognizers: Recognizers;
  readonly register: RegisterIndex;
  readonly parameters: Parameters;
}

export function fitWorkbench({ register, imageHashes, parameters }: ScreeningBasis): Workbench {
  return { recognizers: compileRecognizers(register, imageHashes), register: indexRegister(register), parameters };
}

/** The bench after a change of the register, at the cost of the change; undefined where the change begins at another register. */
export function stepWorkbench(bench: Workbench, { change, imageHashes }: BasisStep): Workbench | undefined {
  const before = bench.register.register;
  if (before.version !== change.from) return undefined;
  const register = applyChange(before, change);
  const edit = { register, gone: goneBy(before, change), put: change.put };
  return {
    ...bench,
    recognizers: updateRecognizers(bench.recognizers, edit, imageHashes),
    register: indexRegister(register),
  };
}
