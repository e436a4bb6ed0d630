import { type Batch, joinBatches, lastIdOf, sizeOf, sliceBatch } from './batch.ts';
import { beginJournal, type Journal, journalOf, openJournal, readJournal } from './journal.ts';
import { type SealedSegment, writeSegment } from './sealed-files.ts';

/** Hashes of one record of the journal, and of one write: what waits at the same time is flushed together. */
const MOST_IN_RECORD = 1 << 14;
const MOST_AT_ONCE = 1 << 16;

/** What waits to be written. */
interface Order {
  readonly batch: Batch;
  /** Hashes of it that are on the disk already. */
  written: number;
  readonly done: PromiseWithResolvers<void>;
}

export interface WriterOptions {
  readonly folder: string;
  /** Hashes of a sealed segment. */
  readonly segmentSize: number;
  /** The id that the journal begins after, and how many hashes it holds. */
  readonly journal: { readonly afterId: number; readonly size: number };
  /** Told of hashes as they become durable, in order. */
  readonly onWritten: (batch: Batch) => void;
  readonly onSealed: (segment: SealedSegment) => void;
}

export interface SegmentWriter {
  write(batch: Batch): Promise<void>;
  /** Ends what has been ordered. */
  close(): Promise<void>;
}

/**
 * Writes hashes to the journal and moves them into a segment of their own when they are enough. One flush serves all that was ordered while
 * the one before it ran.
 */
export async function makeSegmentWriter(options: WriterOptions): Promise<SegmentWriter> {
  const { folder, segmentSize, onWritten, onSealed } = options;
  let { afterId, size: journalSize } = options.journal;
  let journal: Journal = await openJournal(journalOf(folder));
  const orders: Order[] = [];
  let running = Promise.resolve();
  let isRunning = false;
  let failure: Error | undefined;

  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (orders.length > 0) {
        if (journalSize >= segmentSize) await seal();
        await writeSome(segmentSize - journalSize);
      }
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      for (const { done } of orders.splice(0)) done.reject(failure);
    }
    isRunning = false;
  }

  /** Writes as much as one flush and the journal take. */
  async function writeSome(room: number): Promise<void> {
    const slices: Slice[] = [];
    let free = Math.min(room, MOST_AT_ONCE);
    for (const order of orders) {
      let from = order.written;
      while (free > 0 && from < sizeOf(order.batch)) {
        const to = Math.min(sizeOf(order.batch), from + Math.min(free, MOST_IN_RECORD));
        slices.push({ order, to, batch: sliceBatch(order.batch, from, to) });
        free -= to - from;
        from = to;
      }
      if (free === 0) break;
    }
    await journal.append(slices.map(({ batch }) => batch));
    for (const { order, to, batch } of slices) {
      journalSize += sizeOf(batch);
      onWritten(batch);
      order.written = to;
    }
    while (orders[0] !== undefined && orders[0].written === sizeOf(orders[0].batch)) orders.shift()?.done.resolve();
  }

  async function seal(): Promise<void> {
    const batch = joinBatches((await readJournal(journalOf(folder)))?.batches ?? []);
    if (sizeOf(batch) !== journalSize)
      throw new Error(`The journal in ${folder} has lost hashes: open the folder anew.`);
    const throughId = lastIdOf(batch);
    const segment = await writeSegment(folder, { afterId, throughId }, batch);
    // From here on the journal's records stand in the segment too; opening the folder takes them from there.
    await beginJournal(journalOf(folder), throughId);
    await journal.close();
    journal = await openJournal(journalOf(folder));
    afterId = throughId;
    journalSize = 0;
    onSealed(segment);
  }

  return {
    write(batch) {
      if (failure !== undefined) return Promise.reject(failure);
      const done = Promise.withResolvers<void>();
      orders.push({ batch, written: 0, done });
      if (!isRunning) running = run();
      return done.promise;
    },
    async close() {
      await running;
      await journal.close();
    },
  };
}

interface Slice {
  readonly order: Order;
  readonly to: number;
  readonly batch: Batch;
}
