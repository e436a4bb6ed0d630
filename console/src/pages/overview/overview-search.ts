import { SPANS, type Span } from '../../queries/spans.ts';

export interface OverviewSearch {
  readonly span?: Span | undefined;
}

export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const { span } = search;
  return { span: typeof span === 'string' && Object.hasOwn(SPANS, span) ? (span as Span) : undefined };
}
