import { type ErasureRequest, erasedText, erasePupil } from "baoxue";
import { parseWorldData } from "baoxue/schemas";
import { describe, expect, it } from "vitest";
import { coreActs } from "../../src/model/core-acts.js";
import { createWorld } from "../../src/model/create-world.js";
import type { ActKind, SchoolEvent } from "../../src/model/events.js";
import type { Directory } from "../../src/model/particulars.js";
import type { WorldData } from "../../src/model/world-data.js";
import { samples } from "../schemas/samples.js";
import { assigned, county } from "../support/network.js";

const request: ErasureRequest = {
  pupil: "P1",
  pseudonym: "X7",
  by: "school",
  ground: "closed three years ago",
  id: "erased-1",
  on: "2029-01-05",
};
const secret = "某人说的话";

/** An event of every kind about P1, with words in every text that it can have. */
const events: readonly SchoolEvent[] = Object.values(samples).map((sample, i) => {
  const specs = Object.hasOwn(coreActs, sample.kind) ? coreActs[sample.kind as ActKind].fields : {};
  const words = Object.entries(specs).flatMap(([name, { type }]): (readonly [string, unknown])[] =>
    name === "person" ? [] : type === "text" ? [[name, secret]] : type === "texts" ? [[name, [secret, secret]]] : [],
  );
  const { supersedes: _, ...rest } = sample;
  const own = "subject" in sample ? { subject: { kind: "pupil", id: "P1" } } : {};
  const more =
    sample.kind === "left"
      ? { to: secret, proof: secret }
      : sample.kind === "retraction"
        ? { supersedes: "e0", reason: secret }
        : {};
  const event = { ...rest, ...Object.fromEntries(words), ...own, ...more, id: `e${i}` };
  return JSON.parse(JSON.stringify(event).replaceAll("ours:dormKeeper", "policeStation")) as SchoolEvent;
});

const data: WorldData = {
  ...county,
  pupils: [
    {
      id: "P1",
      formerIds: ["P1-old"],
      bornOn: "2012-05-20",
      village: "V1",
      guardians: [{ id: "guardian-7", relation: "mother" }],
    },
    { id: "P2", village: "V1", guardians: [{ id: "guardian-7", relation: "mother" }] },
  ],
  events: [...events, assigned("guardian-7", "P1", "helper"), assigned("guardian-7", "P2", "helper")],
};
const directory: Directory = {
  pupils: [
    { pupil: "P1", name: "王某某" },
    { pupil: "P1-old", name: "王某" },
    { pupil: "P2", name: "李某某" },
  ],
};

describe("an erasure", () => {
  const after = erasePupil(data, directory, request);

  it("leaves nothing of what was written, nor any number of the child or its guardians, in any kind of event", () => {
    // What is about the other child is its own.
    const rest = { ...after.data, events: after.data.events.filter(({ id }) => id !== "+helper guardian-7 P2") };
    const text = JSON.stringify({
      ...rest,
      pupils: rest.pupils.filter(({ id }) => id !== "P2"),
      events: rest.events.map((event) => ({ ...event, id: "" })),
    });
    const left = [secret, '"P1"', "P1-old", "2012-05-20", '"V1"', "guardian-7"].filter((word) =>
      word === '"V1"' ? JSON.stringify(rest.pupils[0]).includes(word) : text.includes(word),
    );
    expect(left).toEqual([]);
    expect(JSON.stringify(after.directory)).not.toContain("王某");
    expect(after.directory.pupils).toEqual([{ pupil: "P2", name: "李某某" }]);
  });

  it("keeps what happened: every event, its kind and its days, and that something was written", () => {
    expect(after.data.events).toHaveLength(data.events.length + 1);
    for (const [i, before] of data.events.entries()) {
      const event = after.data.events[i];
      expect(event).toMatchObject({ id: before.id, kind: before.kind, occurredOn: before.occurredOn });
      expect(Object.keys(event ?? {}).sort()).toEqual(Object.keys(before).sort());
    }
    expect(after.data.events.find(({ kind }) => kind === "homeVisit")).toMatchObject({
      pupil: "X7",
      person: "t7",
      reason: erasedText,
    });
    expect(after.data.events.find(({ kind }) => kind === "left")).toMatchObject({ proof: erasedText, to: erasedText });
    expect(after.data.events.find(({ kind }) => kind === "retraction")).toMatchObject({ reason: erasedText });
  });

  it("is itself on record, under the pseudonym", () => {
    expect(after.data.events.at(-1)).toEqual({
      kind: "erasure",
      id: "erased-1",
      pupil: "X7",
      by: "school",
      ground: "closed three years ago",
      occurredOn: "2029-01-05",
      recordedOn: "2029-01-05",
    });
  });

  it("leaves a world that the schema accepts", () => {
    const read = parseWorldData(JSON.parse(JSON.stringify(after.data)));
    expect(read.ok ? [] : read.issues).toEqual([]);
  });

  it("names the records whose ids hold the child's number: they are the host's to change", () => {
    expect(after.named).toEqual(["+helper guardian-7 P1"]);
  });

  it("touches nobody else, and changes nothing of what it was given", () => {
    expect(after.data.pupils[1]).toEqual(data.pupils[1]);
    expect(after.data.events.find(({ id }) => id === "+helper guardian-7 P2")).toEqual(data.events.at(-1));
    expect(JSON.stringify(data)).toContain(secret);
  });

  it("is asked for by a former number too", () => {
    expect(erasePupil(data, directory, { ...request, pupil: "P1-old" })).toEqual(after);
  });

  it("erases what a host's own acts say, and keeps numbers and yes and no", () => {
    const own = {
      kind: "ours:letter",
      id: "o1",
      pupil: "P1",
      occurredOn: "2025-10-13",
      recordedOn: "2025-10-13",
    } as const;
    const fields = { words: secret, list: [secret], copies: 2, signed: true };
    const { data: done } = erasePupil({ ...data, events: [{ ...own, fields }] }, {}, request);
    expect(done.events[0]).toMatchObject({
      pupil: "X7",
      fields: { words: erasedText, list: [erasedText], copies: 2, signed: true },
    });
  });

  it("erases what a host's own facts say in words, and keeps yes and no and the words of the library", () => {
    const told = (fact: string, value: string | boolean): SchoolEvent =>
      ({
        kind: "fact",
        id: `${fact} ${String(value)}`,
        subject: { kind: "pupil", id: "P1" },
        fact,
        value,
        occurredOn: "2025-10-13",
        recordedOn: "2025-10-13",
      }) as unknown as SchoolEvent;
    const facts = [
      told("ours:note", secret),
      told("ours:boarder", true),
      told("ours:note", "unknown"),
      told("whereabouts", "known"),
      told("whereabouts", secret),
      told("leftBehind", true),
    ];
    const { data: done } = erasePupil({ ...data, events: facts }, {}, request);
    expect(done.events.map((event) => (event.kind === "fact" ? event.value : undefined))).toEqual([
      erasedText,
      true,
      "unknown",
      "known",
      erasedText,
      true,
      undefined,
    ]);
  });

  it("erases what lies deep in a host's own act", () => {
    const own = { kind: "ours:letter", id: "o1", pupil: "P1", occurredOn: "2025-10-13", recordedOn: "2025-10-13" };
    const fields = { more: { words: secret, list: [{ words: secret, copies: 2 }] } };
    const { data: done } = erasePupil({ ...data, events: [{ ...own, fields } as unknown as SchoolEvent] }, {}, request);
    expect(JSON.stringify(done)).not.toContain(secret);
    expect(done.events[0]).toMatchObject({ fields: { more: { list: [{ copies: 2 }] } } });
  });

  it("erases why a record was retracted, why that was, and so on; and leaves the reasons of others", () => {
    const base = { occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
    const retraction = (id: string, supersedes: string): SchoolEvent => ({
      ...base,
      kind: "retraction",
      id,
      supersedes,
      reason: `${id}: ${secret}`,
    });
    const mark = (id: string, pupil: string): SchoolEvent => ({
      ...base,
      kind: "mark",
      id,
      pupil,
      session: "am",
      attended: true,
    });
    const register: SchoolEvent = { ...base, kind: "register", id: "r", class: "7-1", session: "am", absent: ["P1"] };
    const { data: done } = erasePupil(
      {
        ...data,
        events: [
          retraction("third", "second"),
          mark("own", "P1"),
          retraction("second", "first"),
          retraction("first", "own"),
          register,
          retraction("fourth", "r"),
          mark("other", "P2"),
          retraction("others", "other"),
        ],
      },
      {},
      request,
    );
    const reasons = done.events.flatMap((event) => (event.kind === "retraction" ? [[event.id, event.reason]] : []));
    expect(reasons).toEqual([
      ["third", erasedText],
      ["second", erasedText],
      ["first", erasedText],
      ["fourth", erasedText],
      ["others", `others: ${secret}`],
    ]);
  });

  it.each(["", "P2", "P1", "P1-old", "XP1", "X#7", "guardian-7", "t7", "G9", "officer-1"])(
    "refuses the pseudonym %j",
    (pseudonym) => {
      const persons: Directory = {
        pupils: [...(directory.pupils ?? []), { pupil: "P9", guardians: [{ id: "G9" }] }],
        officers: [{ person: "officer-1" }],
      };
      expect(() => erasePupil(data, persons, { ...request, pseudonym })).toThrow(/pseudonym/);
    },
  );

  it("refuses a pseudonym that would give the child's guardians the number of another", () => {
    const pupils = [...data.pupils, { id: "P3", guardians: [{ id: "X7-guardian-1", relation: "father" as const }] }];
    expect(() => erasePupil({ ...data, pupils }, directory, request)).toThrow(/pseudonym/);
  });

  it.each([
    "",
    "  ",
    "王某某已毕业三年",
    "P1 closed three years ago",
    "销号满三年（P1-old）",
    "学生P1销号满三年",
    "guardian-7 asked for it",
    "13000000101",
  ])("refuses the ground %j", (ground) => {
    const persons: Directory = { pupils: [{ pupil: "P1", name: "王某某", phone: "13000000101" }] };
    const asked = () => erasePupil(data, persons, { ...request, ground });
    expect(asked).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: "ground" })] }));
  });

  it.each(["P10 is not it", "XP1", "3 years after 2026, clause 1"])("takes the ground %j", (ground) => {
    expect(erasePupil(data, directory, { ...request, ground }).data.events.at(-1)).toMatchObject({ ground });
  });

  it("takes a ground with a year although the child's number is a few digits", () => {
    const pupils = [{ id: "3" }];
    const asked = { ...request, pupil: "3", ground: "3 years after the closing" };
    expect(erasePupil({ ...data, pupils, events: [] }, {}, asked).data.events).toHaveLength(1);
  });

  it.each([
    ["data", [null, directory, request]],
    ["data.pupils", [{ ...data, pupils: null }, directory, request]],
    ["data.events[0]", [{ ...data, events: [null] }, directory, request]],
    ["directory", [data, null, request]],
    ["directory.pupils", [data, { pupils: 5 }, request]],
    ["directory.pupils[0]", [data, { pupils: [null] }, request]],
    ["request", [data, directory, null]],
    ["request", [data, directory, undefined]],
    ["pupil", [data, directory, { ...request, pupil: 5 }]],
    ["pseudonym", [data, directory, { ...request, pseudonym: undefined }]],
    ["by", [data, directory, { ...request, by: "nobody" }]],
    ["ground", [data, directory, { ...request, ground: null }]],
    ["id", [data, directory, { ...request, id: "" }]],
    ["id", [data, directory, { ...request, id: "erased P1" }]],
    ["on", [data, directory, { ...request, on: "nonsense" }]],
    ["on", [data, directory, { ...request, on: "2025-02-30" }]],
    ["on", [data, directory, { ...request, on: undefined }]],
  ])("names %s where it is wrong", (path, given) => {
    const asked = () => erasePupil(...(given as unknown as Parameters<typeof erasePupil>));
    expect(asked).toThrow(
      expect.objectContaining({ code: "invalid-input", issues: [expect.objectContaining({ path })] }),
    );
  });

  it("refuses a child that is not listed, and an id that an event has", () => {
    expect(() => erasePupil(data, directory, { ...request, pupil: "P9" })).toThrow(/pupil of the world/);
    expect(() => erasePupil(data, directory, { ...request, id: "e0" })).toThrow(/no event has/);
    expect(() => createWorld(after.data)).not.toThrow();
  });
});
