import { type Decision, renderReason } from '../judgment/index.ts';

/** The reasons of a decision as sentences, in their order, for readers of either language. */
export function reasonSentences({ reasons }: Pick<Decision, 'reasons'>): {
  readonly en: string[];
  readonly zh: string[];
} {
  return {
    en: reasons.map((reason) => renderReason(reason, 'en')),
    zh: reasons.map((reason) => renderReason(reason, 'zh')),
  };
}
