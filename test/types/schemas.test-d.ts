import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type {
  CivilDate,
  CivilMoment,
  EventCatalogue,
  EventKind,
  Guardian,
  HolidayYear,
  HostName,
  NamedDay,
  Period,
  Policy,
  Pupil,
  Result,
  Role,
  Rule,
  School,
  SchoolCalendarData,
  SchoolClass,
  SchoolEvent,
  SchoolStage,
  Session,
  SessionRef,
  SessionTimes,
  SpecialDay,
  SubjectKind,
  SubjectRef,
  Term,
  Text,
  TimeOfDay,
  Village,
  Weekday,
  WorldData,
} from "../../src/index.js";
import { exactly, exactlyEach, exactlyTogether, type Same } from "../../src/model/schemas/exactly.js";
import type * as schemas from "../../src/schemas.js";

type Output<K extends keyof typeof schemas> = (typeof schemas)[K] extends z.ZodType<infer T> ? T : never;

describe("each schema", () => {
  it("gives its type, exactly", () => {
    expectTypeOf<Output<"CivilDateSchema">>().toEqualTypeOf<CivilDate>();
    expectTypeOf<Output<"CivilMomentSchema">>().toEqualTypeOf<CivilMoment>();
    expectTypeOf<Output<"TimeOfDaySchema">>().toEqualTypeOf<TimeOfDay>();
    expectTypeOf<Output<"SessionSchema">>().toEqualTypeOf<Session>();
    expectTypeOf<Output<"SessionRefSchema">>().toEqualTypeOf<SessionRef>();
    expectTypeOf<Output<"RoleSchema">>().toEqualTypeOf<Role>();
    expectTypeOf<Output<"TextSchema">>().toEqualTypeOf<Text>();
    expectTypeOf<Output<"SchoolSchema">>().toEqualTypeOf<School>();
    expectTypeOf<Output<"SchoolClassSchema">>().toEqualTypeOf<SchoolClass>();
    expectTypeOf<Output<"PupilSchema">>().toEqualTypeOf<Pupil>();
    expectTypeOf<Output<"SchoolEventSchema">>().toEqualTypeOf<SchoolEvent>();
    expectTypeOf<Output<"WorldDataSchema">>().toEqualTypeOf<WorldData>();
    expectTypeOf<Output<"NamedDaySchema">>().toEqualTypeOf<NamedDay>();
    expectTypeOf<Output<"HolidayYearSchema">>().toEqualTypeOf<HolidayYear>();
    expectTypeOf<Output<"TermSchema">>().toEqualTypeOf<Term>();
    expectTypeOf<Output<"SpecialDaySchema">>().toEqualTypeOf<SpecialDay>();
    expectTypeOf<Output<"SessionTimesSchema">>().toEqualTypeOf<SessionTimes>();
    expectTypeOf<Output<"WeekdaySchema">>().toEqualTypeOf<Weekday>();
    expectTypeOf<Output<"SchoolCalendarDataSchema">>().toEqualTypeOf<SchoolCalendarData>();
    expectTypeOf<Output<"HostNameSchema">>().toEqualTypeOf<HostName>();
    expectTypeOf<Output<"StageSchema">>().toEqualTypeOf<SchoolStage>();
    expectTypeOf<Output<"VillageSchema">>().toEqualTypeOf<Village>();
    expectTypeOf<Output<"GuardianSchema">>().toEqualTypeOf<Guardian>();
    expectTypeOf<Output<"SubjectKindSchema">>().toEqualTypeOf<SubjectKind>();
    expectTypeOf<Output<"SubjectRefSchema">>().toEqualTypeOf<SubjectRef>();
    expectTypeOf<Output<"PeriodSchema">>().toEqualTypeOf<Period>();
    expectTypeOf<Output<"RuleSchema">>().toEqualTypeOf<Rule>();
    expectTypeOf<Output<"PolicySchema">>().toEqualTypeOf<Policy>();
  });

  it("of an event gives that kind of event, and there is one for each", () => {
    expectTypeOf<keyof typeof schemas.EventSchemas>().toEqualTypeOf<EventKind>();
    expectTypeOf<z.output<(typeof schemas.EventSchemas)["leave"]>>().toEqualTypeOf<EventCatalogue["leave"]>();
    expectTypeOf<z.output<(typeof schemas.EventSchemas)["notice"]>>().toEqualTypeOf<EventCatalogue["notice"]>();
    expectTypeOf<z.output<ReturnType<typeof schemas.eventSchemaOf>>>().toEqualTypeOf<SchoolEvent>();
    expectTypeOf<z.output<ReturnType<typeof schemas.ruleSchemaOf>>>().toEqualTypeOf<Rule>();
    expectTypeOf<z.output<ReturnType<typeof schemas.policySchemaOf>>>().toEqualTypeOf<Policy>();
  });

  it("has a parser that answers with a result", () => {
    expectTypeOf<ReturnType<typeof schemas.parsePolicy>>().toEqualTypeOf<Result<Policy>>();
    expectTypeOf<ReturnType<typeof schemas.parsePolicyText>>().toEqualTypeOf<Result<Policy>>();
    expectTypeOf<ReturnType<typeof schemas.parseRule>>().toEqualTypeOf<Result<Rule>>();
  });
});

describe("a schema that has drifted from its type does not compile", () => {
  interface Child {
    readonly id: string;
    readonly since?: CivilDate;
    readonly siblings: readonly string[];
  }
  const id = z.string();
  const siblings = z.array(z.string());
  const since = z.templateLiteral([z.number(), "-", z.number(), "-", z.number()]);

  it("one that matches does", () => {
    expectTypeOf(exactly<Child>()(z.strictObject({ id, siblings, since: z.exactOptional(since) }))).toEqualTypeOf<
      z.ZodType<Child>
    >();
  });

  it("too few fields, too many, or optional ones that are not", () => {
    // @ts-expect-error: an optional field was forgotten, which assignability alone would not see
    exactly<Child>()(z.strictObject({ id, siblings }));
    // @ts-expect-error: an asked-for field was forgotten
    exactly<Child>()(z.strictObject({ id, since: z.exactOptional(since) }));
    // @ts-expect-error: a field that the type does not have
    exactly<Child>()(z.strictObject({ id, siblings, since: z.exactOptional(since), name: id }));
    // @ts-expect-error: asked for, where the type makes it optional
    exactly<Child>()(z.strictObject({ id, siblings, since }));
    // @ts-expect-error: undefined is not the same as left out
    exactly<Child>()(z.strictObject({ id, siblings, since: since.optional() }));
    // @ts-expect-error: any text is no date
    exactly<Child>()(z.strictObject({ id, siblings, since: z.exactOptional(id) }));
    // @ts-expect-error: fewer values than the type has
    exactly<Session>()(z.enum(["am"]));
    // @ts-expect-error: one kind of event is not any event
    exactly<SchoolEvent>()(z.strictObject({ kind: z.literal("mark"), id }));
  });

  it("a table with a schema too few, too many, or one that has drifted", () => {
    interface Table {
      readonly child: Child;
      readonly session: Session;
    }
    const child = z.strictObject({ id, siblings, since: z.exactOptional(since) });
    const session = z.enum(["am", "pm"]);
    expectTypeOf(exactlyEach<Table>()({ child, session }).child).toEqualTypeOf<z.ZodType<Child>>();
    // @ts-expect-error: a schema was forgotten
    exactlyEach<Table>()({ child });
    // @ts-expect-error: a schema that the type does not have
    exactlyEach<Table>()({ child, session, other: id });
    // @ts-expect-error: fewer values than the type has
    exactlyEach<Table>()({ child, session: z.enum(["am"]) });
    // @ts-expect-error: an optional field was forgotten
    exactlyEach<Table>()({ child: z.strictObject({ id, siblings }), session });
  });

  it("families of values told apart by their kind, where one is missing or one too many", () => {
    type Shape = { readonly kind: "a" } | { readonly kind: "b"; readonly of: string };
    const a = exactly<{ readonly kind: "a" }>()(z.strictObject({ kind: z.literal("a") }));
    const b = exactly<{ readonly kind: "b"; readonly of: string }>()(z.strictObject({ kind: z.literal("b"), of: id }));
    const c = exactly<{ readonly kind: "c" }>()(z.strictObject({ kind: z.literal("c") }));
    expectTypeOf(exactlyTogether<Shape>()([a, b])).toEqualTypeOf<z.ZodType<Shape>>();
    // @ts-expect-error: a family was forgotten
    exactlyTogether<Shape>()([a]);
    // @ts-expect-error: a family that the type does not have
    exactlyTogether<Shape>()([a, b, c]);
  });

  it("sameness sees optional fields and lists, and not readonly", () => {
    expectTypeOf<Same<{ readonly a: readonly string[] }, { a: string[] }>>().toEqualTypeOf<true>();
    expectTypeOf<Same<{ a: string; b?: string }, { a: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a?: string }, { a: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<"am" | "pm", "pm" | "am">>().toEqualTypeOf<true>();
  });
});
