import { expect, test } from 'vitest';
import { SileroModel } from '../../../core/pacing/silero.ts';

/** As much of onnxruntime as the model uses; its session keeps what it was given, and numbers the states it gives. */
class KeptTensor {
  readonly type: string;
  readonly data: Float32Array | BigInt64Array;
  readonly shape: readonly number[];

  constructor(type: string, data: Float32Array | BigInt64Array, shape: readonly number[]) {
    this.type = type;
    this.data = data;
    this.shape = shape;
  }
}

function makeRuntime() {
  const fed: Readonly<Record<string, KeptTensor>>[] = [];
  const run = async (feeds: Readonly<Record<string, KeptTensor>>) => {
    fed.push(feeds);
    return {
      output: new KeptTensor('float32', Float32Array.of(0.25), [1, 1]),
      stateN: new KeptTensor('float32', new Float32Array(256).fill(fed.length), [2, 1, 128]),
    };
  };
  return { fed, runtime: { session: { run }, Tensor: KeptTensor } };
}

const frame = (first: number) => Float32Array.from({ length: 512 }, (_, i) => first + i);

test('a frame is judged behind the last 64 samples of the frame before, with the state that was given back', async () => {
  const { fed, runtime } = makeRuntime();
  const model = new SileroModel(runtime);

  const judged = [await model.judge(frame(1000)), await model.judge(frame(2000))];

  expect(judged).toEqual([0.25, 0.25]);
  expect(fed[0]?.input?.data).toEqual(Float32Array.of(...new Float32Array(64), ...frame(1000)));
  expect(fed[1]?.input?.data).toEqual(Float32Array.of(...frame(1000).slice(-64), ...frame(2000)));
  expect(fed[1]?.input?.shape).toEqual([1, 576]);
  expect([fed[0], fed[1]].map((feeds) => feeds?.state?.data[0])).toEqual([0, 1]);
  expect(fed[1]?.state?.shape).toEqual([2, 1, 128]);
  expect(fed[1]?.sr?.data).toEqual(BigInt64Array.of(16_000n));
});

test('after a reset nothing is remembered', async () => {
  const { fed, runtime } = makeRuntime();
  const model = new SileroModel(runtime);
  await model.judge(frame(1000));

  model.reset();
  await model.judge(frame(2000));

  expect(fed[1]).toEqual({
    ...fed[0],
    input: new KeptTensor('float32', Float32Array.of(...new Float32Array(64), ...frame(2000)), [1, 576]),
  });
});

test('a frame of another length is refused', async () => {
  const { runtime } = makeRuntime();

  await expect(new SileroModel(runtime).judge(new Float32Array(511))).rejects.toThrow(
    'A frame is 512 samples, got 511.',
  );
});
