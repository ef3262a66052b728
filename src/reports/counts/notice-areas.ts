import type { SchoolId } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import type { NodeSum, TableNode } from "../disclosure/count-table.js";

/** The bodies of a public notice, and those of earlier ones, as a tree that adds up. */
export interface NoticeAreas {
  readonly nodes: readonly TableNode[];
  /** Townships whose schools answer to different authorities: their sums stand beside the tree. */
  readonly sums: readonly NodeSum[];
  /** The nodes that the notice itself prints, its own body first. */
  readonly printed: readonly string[];
  /** The schools that a node counts. */
  readonly schools: ReadonlyMap<string, readonly SchoolId[]>;
}

/** The id of a unit in the table of a notice; it carries the kind, since a township and a school may have the same number. */
export function nodeId({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

/** The unit behind such an id. */
export function unitOf(node: string): SubjectRef {
  const cut = node.indexOf(":");
  return { kind: node.slice(0, cut) as SubjectRef["kind"], id: node.slice(cut + 1) };
}

/**
 * The bodies that a notice must be reckoned with: its own, and whatever earlier notices told of, each with all that it is the sum of. A body that the
 * world does not have is left out.
 */
export function noticeAreas(world: World, of: SubjectRef, earlier: Iterable<string>): NoticeAreas {
  const printed = bodiesOf(world, of);
  const bodies = new Map(printed.map((body) => [nodeId(body), body]));
  for (const node of earlier) {
    if (bodies.has(node)) continue;
    for (const body of bodiesOf(world, unitOf(node))) bodies.set(nodeId(body), body);
  }
  const schools = new Map([...bodies].map(([node, body]) => [node, schoolsIn(world, body)]));
  const untidy = [...bodies.values()].filter((body) => body.kind === "township" && isAcross(world, body, bodies));
  const beside = new Set(untidy.map(nodeId));
  const nodes = [...bodies].map(([id, body]): TableNode => {
    const parent = beside.has(id) ? undefined : parentOf(world, body, { bodies, beside });
    return parent === undefined ? { id } : { id, parent };
  });
  const sums = untidy.map((body) => ({ total: nodeId(body), parts: schoolsIn(world, body).map(schoolNode) }));
  return { nodes, sums, printed: printed.map(nodeId), schools };
}

function schoolNode(id: SchoolId): string {
  return nodeId({ kind: "school", id });
}

function schoolsIn({ areas }: World, { kind, id }: SubjectRef): readonly SchoolId[] {
  return kind === "school" || kind === "township" || kind === "authority" ? areas.within(kind, id, "school") : [];
}

/** A body, the townships that are wholly its own, and its schools; nothing where it has none. */
function bodiesOf(world: World, body: SubjectRef): readonly SubjectRef[] {
  const ids = schoolsIn(world, body);
  if (ids.length === 0) return [];
  const schools = ids.map((id): SubjectRef => ({ kind: "school", id }));
  if (body.kind === "school") return schools;
  const towns = body.kind === "authority" ? ids.map((id) => world.areas.above("school", id).township) : [];
  const own = [...new Set(towns)]
    .filter((town) => town !== undefined)
    .map((id): SubjectRef => ({ kind: "township", id }))
    .filter((town) => schoolsIn(world, town).every((id) => ids.includes(id)));
  return [body, ...own, ...schools];
}

/** Whether a township's schools answer to an authority that is here and to others, or none, besides. */
function isAcross(world: World, town: SubjectRef, bodies: ReadonlyMap<string, SubjectRef>): boolean {
  const over = new Set(schoolsIn(world, town).map((id) => world.areas.above("school", id).authority));
  return over.size > 1 && [...over].some((id) => id !== undefined && bodies.has(nodeId({ kind: "authority", id })));
}

interface Standing {
  readonly bodies: ReadonlyMap<string, SubjectRef>;
  readonly beside: ReadonlySet<string>;
}

/** The next body above that is here and adds up from below. */
function parentOf(world: World, body: SubjectRef, { bodies, beside }: Standing): string | undefined {
  const [first = ""] = schoolsIn(world, body);
  const { township, authority } = world.areas.above("school", first);
  const above: readonly (SubjectRef | undefined)[] = [
    body.kind !== "school" || township === undefined ? undefined : { kind: "township", id: township },
    body.kind === "authority" || authority === undefined ? undefined : { kind: "authority", id: authority },
  ];
  return above.flatMap((one) => (one ? [nodeId(one)] : [])).find((node) => bodies.has(node) && !beside.has(node));
}
