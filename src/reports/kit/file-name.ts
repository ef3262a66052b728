import type { Language } from "../../model/text.js";
import type { ReportDefinition } from "./report-definition.js";
import type { ReportHead } from "./report-head.js";

/**
 * What a file with a report may be called: its title, its period or cut-off, and the body that it is about. A child is named neither by name nor by number, since
 * file names stand in logs, lists and mails: the host adds a token of its own (trap 42). The id of a body is written as it is: a host whose classes or
 * villages are numbered by what tells of a person (a teacher's name, a house) gives files names of its own.
 *
 * @param token What tells the papers of different children apart, where the report is about one.
 */
export function reportFileName(
  { title }: Pick<ReportDefinition, "title">,
  { about, period, asOf }: ReportHead,
  options: { readonly language: Language; readonly token?: string },
): string {
  const { language, token } = options;
  const time = period === undefined ? asOf.slice(0, 10) : (period.key ?? `${period.from}_${period.to}`);
  const parts = [
    title[language],
    ...(about.kind === "pupil" ? [] : [about.id]),
    time,
    ...(token === undefined ? [] : [token]),
  ];
  const name = parts.map(plain).join("_");
  return device.test(name) ? `_${name}` : name;
}

/** What some systems take for a device and no file, whatever stands behind its dot. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Without what file systems refuse or read in their own way, marks that turn the direction of writing, and steps to a folder above. */
function plain(part: string): string {
  return part
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|《》“”]/gu, "-")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^[.\s-]+|[.\s-]+$/g, "");
}
