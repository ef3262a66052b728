import type { EventId } from "./event-base.js";
import type { LevelCoverage, ResponsibilityLine } from "./network.js";
import type { Post, SamePersonTwice } from "./network-fault.js";
import { append } from "./supersession.js";

/** A line with who holds what in it. */
export interface CoveredLine {
  readonly line: ResponsibilityLine;
  readonly levels: readonly LevelCoverage[];
}

/**
 * Persons who stand in two lines that are to watch each other. One appointment that serves both, such as that of the one village
 * committee, is no fault; nor is a guardian who also holds an office.
 */
export function twoLines(lines: readonly CoveredLine[]): readonly SamePersonTwice[] {
  const posts = new Map<string, Map<string, HeldPost[]>>();
  for (const { line, levels } of lines) {
    for (const post of postsOf(line.id, levels)) {
      const own = posts.get(post.person) ?? new Map<string, HeldPost[]>();
      append(own, line.id, post);
      posts.set(post.person, own);
    }
  }
  return [...posts]
    .filter(([, own]) => own.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([person, own]) => pairs([...own.values()]).flatMap(([a, b]) => twice(person, a, b)));
}

interface HeldPost extends Post {
  readonly person: string;
  /** The appointment: one that serves both lines is one post. */
  readonly event: EventId;
}

function postsOf(line: string, levels: readonly LevelCoverage[]): readonly HeldPost[] {
  return levels.flatMap(({ level: { office }, subjects }) =>
    subjects.flatMap(({ subject, holders }) =>
      holders.flatMap(({ person, event }) => (event === undefined ? [] : [{ line, office, subject, person, event }])),
    ),
  );
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

function twice(person: string, inOne: readonly HeldPost[], inOther: readonly HeldPost[]): readonly SamePersonTwice[] {
  const [a, b] = [onlyIn(inOne, inOther), onlyIn(inOther, inOne)];
  if (!a || !b) return [];
  return [{ kind: "twoLines", person, subject: a.subject, posts: [postOf(a), postOf(b)], because: [a.event, b.event] }];
}

function onlyIn(own: readonly HeldPost[], others: readonly HeldPost[]): HeldPost | undefined {
  const shared = new Set(others.map(({ event }) => event));
  return own.find(({ event }) => !shared.has(event));
}

function postOf({ line, office, subject }: HeldPost): Post {
  return { line, office, subject };
}
