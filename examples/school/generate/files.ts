import { toCsv } from "./csv.js";
import { classRecordTable, headcountTable, returnTable } from "./documents/bulk.js";
import { workTruthTable } from "./documents/city-truth.js";
import { documentsTruthTable } from "./documents/documents-truth.js";
import { lastYearTable } from "./documents/last-year.js";
import { homeTable, notEnrolledTable, recordTable, responsibleTable, villageTable } from "./documents/tables.js";
import { parameters } from "./parameters.js";
import { plantedCases } from "./planted/all.js";
import { randomFrom } from "./random.js";
import { missingRegisters, registerTable, sickOnlyInPeace } from "./registers.js";
import { rosterWith } from "./roster.js";
import { sicknessSpells } from "./sickness.js";
import { classTable, contactTable, correctionTable, movementTable, pupilTable, slipTable } from "./tables.js";
import { truthTable } from "./truth.js";

/** The files of the synthetic school by name: the same bytes every time. */
export function schoolFiles(): ReadonlyMap<string, string> {
  const pupils = rosterWith(plantedCases);
  const missing = missingRegisters(pupils);
  const spells = sicknessSpells(pupils, sickOnlyInPeace(missing), randomFrom(parameters.seed));
  const tables = {
    "classes.csv": classTable(),
    "pupils.csv": pupilTable(pupils),
    "movements.csv": movementTable(plantedCases),
    "registers.csv": registerTable(pupils, spells, missing),
    "corrections.csv": correctionTable(plantedCases),
    "leave-slips.csv": slipTable(spells, plantedCases),
    "contacts.csv": contactTable(plantedCases),
    "ground-truth.csv": truthTable(plantedCases),
    "last-year.csv": lastYearTable(pupils),
    "villages.csv": villageTable(),
    "homes.csv": homeTable(),
    "responsible.csv": responsibleTable(pupils),
    "records.csv": recordTable(),
    "not-enrolled.csv": notEnrolledTable(),
    "class-records.csv": classRecordTable(pupils),
    "headcounts.csv": headcountTable(),
    "attendance-returns.csv": returnTable(),
    "ground-truth-work.csv": workTruthTable(),
    "ground-truth-documents.csv": documentsTruthTable(),
  };
  return new Map(Object.entries(tables).map(([name, table]) => [name, toCsv(table)]));
}
