/** How many rows a block has: few enough for the processor's cache, with all that is looked up for them, and enough that calling the passes costs nothing. */
export const blockRows = 4096;

/** Does something to a block that is loaded: `count` rows of it, the first of which is row `at` of the columns. Cells are the first numbers of the space, and 0 before the first pass. */
export type BlockPass = (space: Int32Array, count: number, at: number) => unknown;

/**
 * One array that holds a block of every column and every table the passes look into. Loops over a dozen arrays spend most of their time on finding out, for each
 * number, where its array lies and how long it is; with one array that is known. Copying the blocks costs a fifth of what it saves.
 */
export interface BlockSpace {
  /** Makes room for a block of a column; answers where it begins. */
  readonly column: (column: Int32Array) => number;
  /** Puts a table there for good; answers where it begins. */
  readonly table: (table: Int32Array) => number;
  /** Loads block after block, and lets each pass do its work on it. */
  readonly run: (rows: number, passes: readonly BlockPass[]) => void;
}

/** An empty space: room for the cells alone. */
export function blockSpace(): BlockSpace {
  let size = blockRows;
  const columns = new Map<Int32Array, number>();
  const tables: { readonly table: Int32Array; readonly from: number }[] = [];

  function reserve(length: number): number {
    size += length;
    return size - length;
  }

  return {
    column: (column) => {
      const known = columns.get(column);
      if (known !== undefined) return known;
      const from = reserve(blockRows);
      columns.set(column, from);
      return from;
    },
    table: (table) => {
      const from = reserve(table.length);
      tables.push({ table, from });
      return from;
    },
    run: (rows, passes) => {
      const space = new Int32Array(size);
      for (const { table, from } of tables) space.set(table, from);
      for (let at = 0; at < rows; at += blockRows) {
        const count = Math.min(blockRows, rows - at);
        space.fill(0, 0, count);
        for (const [column, from] of columns) space.set(column.subarray(at, at + count), from);
        for (const pass of passes) pass(space, count, at);
      }
    },
  };
}
