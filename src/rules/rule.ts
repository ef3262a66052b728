import type { Text } from "../model/text.js";
import type { Duty, RuleBase } from "./duty.js";
import type { Goal, Measure } from "./measure.js";
import type { EventPattern } from "./pattern.js";
import type { Period } from "./period.js";
import type { State } from "./state.js";

/** A state that must hold while another holds (三帮一、包保到人): it holds, is violated since a moment, or is unknown. */
export interface Requirement extends RuleBase {
  readonly kind: "requirement";
  /** While this holds; one instance at each of its beginnings. */
  readonly given: State;
  readonly must: State;
}

/** An act that must not happen, or not without something in the same record (开除、无签字离校). */
export interface Prohibition extends RuleBase {
  readonly kind: "prohibition";
  readonly act: EventPattern;
  /** What the record must show for the act to be allowed. */
  readonly unless?: EventPattern;
}

/** An indicator's goal for each period (入学率、巩固率达100%): met, not met, or not evaluable. */
export interface Target extends RuleBase {
  readonly kind: "target";
  readonly measure: Measure;
  readonly per: Period;
  readonly goal: Goal;
}

/** Accountability or an incentive that some state calls for (责任追究、表彰): eligible, until a human decision is recorded (reading G16). */
export interface Consequence extends RuleBase {
  readonly kind: "consequence";
  readonly when: State;
  /** What is called for, such as public criticism. */
  readonly outcome: Text;
  /** What a human has to find beside the facts, such as that measures were weak. */
  readonly finding?: Text;
  /** Until this is recorded it is for decision; a decision event whose matter is the rule's id unless given. */
  readonly decidedBy?: EventPattern;
}

/** Any rule of a policy. */
export type Rule = Duty | Requirement | Prohibition | Target | Consequence;

/** The kinds of rule. */
export type RuleKind = Rule["kind"];
