const LN_2 = 0.6931471805599453;
const TERMS = 14;
const FURTHEST = 40;

/** e^x for |x| ≤ 40 from + − × ÷ only (range reduction and Taylor), so that training gives the same bits on every engine (ADR 0051). */
function exponential(x: number): number {
  const halvings = Math.round(x / LN_2);
  const rest = x - halvings * LN_2;
  let sum = 1;
  let term = 1;
  for (let n = 1; n <= TERMS; n++) {
    term *= rest / n;
    sum += term;
  }
  for (let n = 0; n < halvings; n++) sum *= 2;
  for (let n = 0; n > halvings; n--) sum /= 2;
  return sum;
}

/** 1 ∕ (1 + e^−margin). */
export function logistic(margin: number): number {
  return 1 / (1 + exponential(Math.max(-FURTHEST, Math.min(FURTHEST, -margin))));
}
