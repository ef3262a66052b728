/** The facts that the documents speak of, and what each may be. */
export interface CoreFacts {
  readonly learningDifficulty: boolean;
  readonly schoolAverse: boolean;
  readonly hardship: boolean;
  readonly orphan: boolean;
  readonly disability: boolean;
  readonly singleParent: boolean;
  readonly leftBehind: boolean;
  readonly accompanying: boolean;
  readonly boarder: boolean;
  readonly idleMinor: boolean;
  readonly unsettled: boolean;
  readonly familyTrouble: boolean;
  readonly notEntered: boolean;
  /** Of a school: directly under the authority, and not under a town education office. */
  readonly directSchool: boolean;
  readonly livesInArea: boolean;
  readonly noGradeHead: boolean;
  readonly noVicePrincipal: boolean;
  readonly noSchoolOffice: boolean;
  readonly subsidyEligible: boolean;
  readonly workingAway: boolean;
  readonly registeredPoor: boolean;
  readonly noGuardian: boolean;
  readonly vagrant: boolean;
  readonly finishedCompulsory: boolean;
  /** Where a child with a disability is taught: in a regular class (随班就读), at a special school (特殊教育学校), at home (送教上门). */
  readonly placement: "regularClass" | "specialSchool" | "homeTeaching";
  readonly whereabouts: "known" | "untraceable" | "notEstablished";
}
