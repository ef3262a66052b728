import { cpus } from "node:os";
import { type Spread, spreadOf, timeText } from "./statistics.js";

/** One way of doing a task. */
export interface Contender<Result> {
  readonly name: string;
  readonly run: () => Result | Promise<Result>;
}

/** A task, and those who do it. */
export interface Task<Result> {
  readonly title: string;
  /** How many things one run handles, and what one and many of them are called. */
  readonly count: number;
  readonly thing: string;
  readonly things: string;
  /** Ours first: the others are compared with it. */
  readonly contenders: readonly Contender<Result>[];
  /** What differs between two results; nothing if they are the same. */
  readonly difference: (ours: Result, theirs: Result) => string | undefined;
  readonly rounds?: number;
}

/** How long a contender took for one thing, in nanoseconds; and how many times as long as we did in the same round. */
export interface Timed {
  readonly name: string;
  readonly spread: Spread;
  readonly timesOurs: Spread;
}

const leastSample = 20e6; // a sample lasts at least 20 ms, whatever it takes

/**
 * Times contenders side by side in this process: first everybody's result is compared with ours, and if one differs no time is taken; then each is warmed up;
 * then round by round each takes its turn, beginning with another one each time, so that whatever disturbs the machine disturbs all.
 */
export async function compare<Result>(task: Task<Result>): Promise<readonly Timed[] | undefined> {
  const { title, count, thing, things, contenders, rounds = 15 } = task;
  console.log(`\n## ${title}\n`);
  const wrong = await differences(task);
  if (wrong.length > 0) {
    for (const what of wrong) console.error(`Results differ, so no time is given. ${what}`);
    process.exitCode = 1;
    return undefined;
  }
  const samplers = [];
  for (const contender of contenders) samplers.push(await warmedUp(contender, count));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < samplers.length; turn++) await samplers[(round + turn) % samplers.length]?.sample();
  }
  const ours = samplers[0]?.times ?? [];
  const timed = samplers.map(({ name, times }) => ({
    name,
    spread: spreadOf(times),
    timesOurs: spreadOf(times.map((time, round) => time / (ours[round] ?? Number.NaN))),
  }));
  print(timed, thing);
  console.log(`\n${rounds} rounds, ${count} ${things} a run${samplers.length > 1 ? "; results equal" : ""}.`);
  return timed;
}

async function differences<Result>({ contenders, difference }: Task<Result>): Promise<readonly string[]> {
  const [ours, ...others] = contenders;
  if (!ours) throw new Error("nobody to compare");
  const result = await ours.run();
  const found: string[] = [];
  for (const other of others) {
    const what = difference(result, await other.run());
    if (what !== undefined) found.push(`${other.name}: ${what}`);
  }
  return found;
}

interface Sampler {
  readonly name: string;
  readonly times: number[];
  readonly sample: () => Promise<void>;
}

/** Runs a contender until its time has settled, and finds how many runs make a sample. */
async function warmedUp<Result>({ name, run }: Contender<Result>, count: number): Promise<Sampler> {
  const timeOf = async (runs: number): Promise<number> => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < runs; i++) {
      const result = run();
      if (result instanceof Promise) await result;
    }
    return Number(process.hrtime.bigint() - start);
  };
  let fastest = await timeOf(1);
  for (let spent = fastest, i = 0; i < 3 || spent < 5 * leastSample; i++) {
    const time = await timeOf(1);
    spent += time;
    fastest = Math.min(fastest, time);
  }
  const runs = Math.max(1, Math.ceil(leastSample / fastest));
  const times: number[] = [];
  return {
    name,
    times,
    sample: async () => {
      globalThis.gc?.();
      times.push((await timeOf(runs)) / runs / count);
    },
  };
}

function print(timed: readonly Timed[], thing: string): void {
  console.log(`| | a ${thing}: median | middle half | times ours | middle half |\n|---|---|---|---|---|`);
  for (const { name, spread, timesOurs } of timed) {
    const times = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
    const cells = [
      name,
      timeText(spread.median),
      `${timeText(spread.from)} – ${timeText(spread.to)}`,
      times(timesOurs.median),
      `${times(timesOurs.from)} – ${times(timesOurs.to)}`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** The machine that the figures come from. */
export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`;
}
