const MEMO_LIMIT = 4_000;
/** A longer span is a seller's, and is not met again. */
const LONGEST = 32;

/**
 * The same comparison of a span with a form, with its last answers remembered: a shop repeats its words, and most of those that resemble a
 * mark do so in every second title. Answers must depend on the two texts alone. Bounded.
 */
export function rememberPairs<Answer>(
  compare: (span: string, form: string) => Answer,
): (span: string, form: string) => Answer {
  const memo = new Map<string, { readonly answer: Answer }>();
  return (span, form) => {
    if (span.length > LONGEST) return compare(span, form);
    const key = `${form}\n${span}`;
    const known = memo.get(key);
    if (known !== undefined) return known.answer;
    const answer = compare(span, form);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, { answer });
    return answer;
  };
}
