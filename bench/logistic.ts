/** Rows of inputs, one after the other, and for each whether it is speech, and how much it counts. */
export type Rows = {
  readonly inputs: Float64Array;
  readonly isSpeech: Uint8Array;
  readonly weight: Float64Array;
};

/** Holds weights near zero that the rows say little about. */
const RIDGE = 1e-4;
const STEPS = 30;
const SMALL_STEP = 1e-6;

/** Weights of a logistic regression, by Newton's method from zero: the same rows always give the same weights. */
export function fitLogistic(rows: Rows, width: number): number[] {
  const weights = new Array<number>(width).fill(0);
  for (let i = 0; i < STEPS; i++) {
    const { gradient, curvature } = slopes(rows, weights);
    const step = solve(curvature, gradient);
    for (let k = 0; k < width; k++) weights[k] = (weights[k] ?? 0) + (step[k] ?? 0);
    if (Math.max(...step.map(Math.abs)) < SMALL_STEP) break;
  }
  return weights;
}

function slopes({ inputs, isSpeech, weight }: Rows, weights: readonly number[]) {
  const width = weights.length;
  const total = weight.reduce((sum, share) => sum + share, 0);
  const gradient = weights.map((value) => -RIDGE * total * value);
  const curvature = weights.map((_, k) => weights.map((_, j) => (j === k ? RIDGE * total : 0)));
  for (let row = 0; row < isSpeech.length; row++) {
    const at = row * width;
    let sum = 0;
    for (let k = 0; k < width; k++) sum += (weights[k] ?? 0) * (inputs[at + k] ?? 0);
    const share = 1 / (1 + Math.exp(-sum));
    const counts = weight[row] ?? 0;
    const error = counts * ((isSpeech[row] ?? 0) - share);
    const bend = counts * share * (1 - share);
    for (let k = 0; k < width; k++) {
      const input = inputs[at + k] ?? 0;
      gradient[k] = (gradient[k] ?? 0) + error * input;
      const line = curvature[k] ?? [];
      for (let j = 0; j <= k; j++) line[j] = (line[j] ?? 0) + bend * input * (inputs[at + j] ?? 0);
    }
  }
  for (let k = 0; k < width; k++)
    for (let j = 0; j < k; j++) (curvature[j] ?? [])[k] = curvature[k]?.[j] ?? 0;
  return { gradient, curvature };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const rest = rows.slice(k).map((row) => Math.abs(row[k] ?? 0));
    const pivot = k + rest.indexOf(Math.max(...rest));
    [rows[k], rows[pivot]] = [rows[pivot] ?? [], rows[k] ?? []];
    const top = rows[k] ?? [];
    for (const row of rows.slice(k + 1)) {
      const factor = (row[k] ?? 0) / (top[k] ?? 1);
      for (let j = k; j <= n; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    const row = rows[k] ?? [];
    let sum = row[n] ?? 0;
    for (let j = k + 1; j < n; j++) sum -= (row[j] ?? 0) * (solution[j] ?? 0);
    solution[k] = sum / (row[k] ?? 1);
  }
  return solution;
}
