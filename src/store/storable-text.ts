import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

/**
 * PostgreSQL text holds no U+0000 and no lone surrogate; sellers write both. In the columns that serve filters and lists they become
 * U+FFFD, and one hostile title cannot fail a batch. The JSON bodies keep them, as escapes.
 */
function toStorable(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
    return text.isWellFormed() ? text : text.toWellFormed();
  }
  return Array.isArray(value) ? value.map(toStorable) : value;
}

class StorableTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: toStorable(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(toStorable) };
  }
}

/** Makes every text parameter of every statement storable, so that no statement has to remember it. */
export class StorableText implements KyselyPlugin {
  readonly #transformer = new StorableTransformer();

  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(args.node);
  }

  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result;
  }
}
