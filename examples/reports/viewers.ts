import type { Purpose, Viewer } from "baoxue";

/** Who reads: by these names the program can be asked for them. */
export const viewerNames = ["school", "township", "authority", "supervision", "stranger"] as const;

export type ViewerName = (typeof viewerNames)[number];

/**
 * Who reads a paper, and for what: those who work with it for the paper's own purpose, inspectors for supervision. The stranger is the office of
 * a school that has nothing to do with these children.
 */
export function viewerOf(name: ViewerName, purpose: Purpose): Viewer {
  switch (name) {
    case "school":
      return { role: "school", at: "S01", purpose };
    case "township":
      return { role: "townshipGovernment", at: "T01", purpose };
    case "authority":
      return { role: "educationAuthority", at: "A01", purpose };
    case "supervision":
      return { role: "leadingGroup", at: "A01", purpose: "supervision" };
    case "stranger":
      return { role: "school", at: "S99", purpose };
    default:
      return name satisfies never;
  }
}
