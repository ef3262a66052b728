import { setTimeout } from "node:timers/promises";

/** The bytes of array buffers in use, as the process counts them once what is no longer used is given back. */
async function buffersInUse(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await setTimeout(50); // buffers are given back in the background
  }
  return process.memoryUsage().arrayBuffers;
}

/** A value, and how many bytes of array buffers it holds. */
export async function measuredBuffers<T>(make: () => T): Promise<{ readonly value: T; readonly bytes: number }> {
  const before = await buffersInUse();
  const value = make();
  return { value, bytes: (await buffersInUse()) - before };
}

/** The bytes of the typed arrays of an object. */
export function bytesOf(columns: object): number {
  return Object.values(columns).reduce<number>(
    (bytes, column) => bytes + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
}
