import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** When every file of an archive was changed, as an archive must say: without a zone, since archives keep the time of the wall. */
export const archiveTime = "1980-01-02T12:00:00";

/**
 * An archive packed anew, so that the same content gives the same bytes wherever and whenever: its files in the order of their names, but
 * those named first, each with the same time.
 *
 * @param edit What to change in a file of text; nothing to leave it.
 */
export function repacked(
  archive: Uint8Array,
  edit: (name: string) => ((text: string) => string) | undefined,
): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  const edited = files.map(([name, bytes]) => {
    const change = edit(name);
    return [name, change ? strToU8(change(strFromU8(bytes))) : bytes] as const;
  });
  return zipSync(Object.fromEntries(edited), { mtime: archiveTime, level: 6 });
}

/** Programs that guess a file's kind look at what comes first. */
function order(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2;
}
