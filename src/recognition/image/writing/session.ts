import type { InferenceSession, Tensor } from 'onnxruntime-node';

/** Numbers with their shape. */
interface NumberBlock {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** A net ready to run: numbers in, numbers out, one input and one output. */
export interface NetSession {
  run(input: NumberBlock): Promise<NumberBlock>;
  /** Gives its memory back; it runs no more. */
  release(): Promise<void>;
}

/**
 * One thread, operators one after the other: screening workers are the parallelism here, and sums in a fixed order give the same
 * numbers on every run.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
};

/** Opens a net in ONNX. The runtime, 46 MB of native code, is loaded with the first one, not with the program. */
export async function openSession(model: Uint8Array): Promise<NetSession> {
  const runtime = await import('onnxruntime-node');
  const session = await runtime.InferenceSession.create(model, OPTIONS);
  const [inputName] = session.inputNames;
  const [outputName] = session.outputNames;
  if (inputName === undefined || outputName === undefined) throw new Error('a net without input or output');
  return {
    async run({ data, shape }) {
      const input: Tensor = new runtime.Tensor('float32', data, shape);
      const output = (await session.run({ [inputName]: input }))[outputName];
      if (output === undefined || !(output.data instanceof Float32Array))
        throw new Error('a net that gives no numbers');
      return { data: output.data, shape: output.dims };
    },
    release: () => session.release(),
  };
}
