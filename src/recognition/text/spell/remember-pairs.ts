const MEMO_LIMIT = 8_000;
/** A longer span is a seller's, and is not met again. */
const LONGEST = 32;

/**
 * The same comparison of a span with a form, with its last answers remembered: a shop repeats its words, and most of those that resemble a
 * mark do so in every second title. Answers must depend on the two texts alone. Bounded. By span first: one is compared with one form after
 * the other, and the forms are the same strings each time, which no search reads again.
 */
export function rememberPairs<Answer>(
  compare: (span: string, form: string) => Answer,
): (span: string, form: string) => Answer {
  const memo = new Map<string, Map<string, { readonly answer: Answer }>>();
  let count = 0;
  let last = '';
  let ofLast: Map<string, { readonly answer: Answer }> | undefined;
  return (span, form) => {
    if (span.length > LONGEST) return compare(span, form);
    if (ofLast === undefined || span !== last) {
      last = span;
      ofLast = memo.get(span);
    }
    const known = ofLast?.get(form);
    if (known !== undefined) return known.answer;
    const answer = compare(span, form);
    if (count >= MEMO_LIMIT) {
      memo.clear();
      count = 0;
      ofLast = undefined;
    }
    if (ofLast === undefined) memo.set(span, (ofLast = new Map()));
    ofLast.set(form, { answer });
    count++;
    return answer;
  };
}
