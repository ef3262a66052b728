import type { SubjectRef } from "../../model/subject.js";
import type { TableNode } from "../disclosure/count-table.js";
import type { ReportSource } from "../source/report-source.js";
import { schoolsOf } from "./units.js";

/** The id of a unit in the table of a notice; it carries the kind, since a township and a school may have the same number. */
export function nodeId({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

/** The unit behind such an id. */
export function unitOf(node: string): SubjectRef {
  const cut = node.indexOf(":");
  return { kind: node.slice(0, cut), id: node.slice(cut + 1) } as SubjectRef;
}

/** The units of a notice: the body that it is of, the townships beneath an authority, the schools. */
export function noticeAreas(source: ReportSource, of: SubjectRef): readonly TableNode[] {
  const root = nodeId(of);
  const nodes = new Map<string, TableNode>([[root, { id: root }]]);
  for (const school of schoolsOf(source, of)) {
    const town = townOf(source, of, school);
    const parent = town === undefined ? root : nodeId(town);
    if (town) nodes.set(parent, { id: parent, parent: root });
    const id = nodeId({ kind: "school", id: school });
    if (id !== root) nodes.set(id, { id, parent });
  }
  return [...nodes.values()];
}

/** The units towards which a school counts, itself included, each once. */
export function areasOver(source: ReportSource, of: SubjectRef, school: string): readonly string[] {
  const town = townOf(source, of, school);
  return [...new Set([nodeId(of), ...(town ? [nodeId(town)] : []), nodeId({ kind: "school", id: school })])];
}

/** The township between an authority and a school. */
function townOf({ world }: ReportSource, of: SubjectRef, school: string): SubjectRef | undefined {
  const id = of.kind === "authority" ? world.areas.above("school", school).township : undefined;
  return id === undefined ? undefined : { kind: "township", id };
}
