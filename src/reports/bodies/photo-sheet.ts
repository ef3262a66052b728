import type { CivilDate } from "../../model/civil-date.js";
import type { Text } from "../../model/text.js";
import { type BodyPeriodScope, bodyReport } from "../kit/body-report.js";
import { isWritten } from "../kit/is-written.js";
import { same } from "../kit/plain-table.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem, ReportHead } from "../kit/report-head.js";
import type { ReportSection } from "../report-document.js";

/** A photograph of the work: what stands below it. The picture itself stays with the host, who may name it. */
export interface WorkPhoto {
  /** What it shows (文字说明); no child is named there. */
  readonly caption?: string;
  readonly takenOn?: CivilDate;
  readonly place?: string;
  /** The host's number for the picture. */
  readonly picture?: string;
}

/** Of which school and year, and which photographs. */
export interface PhotoScope extends BodyPeriodScope {
  readonly photos?: readonly WorkPhoto[];
}

/** The photographs of a year's work, to be printed on A4 with captions (工作照片). */
export interface PhotoSheet extends ReportHead {
  readonly photos: readonly WorkPhoto[];
}

/**
 * The sheets of photographs of the work: A4 paper, a caption below each (工作照片, anze-2023 4.4c). Two stand on a page. A photograph without a
 * caption, and a year without any, is told as missing.
 */
export const photoSheet: ReportDefinition<PhotoSheet, PhotoScope> = /* @__PURE__ */ bodyReport({
  id: "photoSheet",
  title: { zh: "控辍保学工作照片", en: "Photographs of the work" },
  about: ["school"],
  answers: ["anze-2023/4.4c"],
  forms: [{ document: "anze-2023", title: "工作照片" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  perPeriod: true,
  notes: [{ zh: "统一使用A4纸打印；不出现学生姓名等个人信息", en: "To be printed on A4; no child is named." }],
  read: (_source, { of, photos = [] }: PhotoScope) => {
    const owed = (what: Text): MissingItem => ({ what, subject: of, owedBy: "school", at: of.id });
    const bare = photos.flatMap(({ caption }, i) => (isWritten(caption) ? [] : [i + 1]));
    return {
      content: { photos },
      missing: [
        ...(photos.length === 0 ? [owed({ zh: "工作照片", en: "photographs of the work" })] : []),
        ...bare.map((number) => owed({ zh: `照片${number}的文字说明`, en: `caption of photograph ${number}` })),
      ],
    };
  },
  sections: ({ photos }) => sheets(photos),
  blankSections: () => sheets([{}, {}, {}, {}]),
});

/** Two photographs a page. */
function sheets(photos: readonly WorkPhoto[]): readonly ReportSection[] {
  return photos.map((photo, i) => ({
    ...(i > 0 && i % 2 === 0 ? { ownPage: true as const } : {}),
    blocks: [
      { kind: "narrative", label: place(photo, i + 1), lines: 9 },
      {
        kind: "fields",
        fields: [
          { label: { zh: "文字说明", en: "Caption" }, value: same(photo.caption), wide: true },
          { label: { zh: "拍摄日期", en: "Taken on" }, value: same(photo.takenOn) },
          { label: { zh: "拍摄地点", en: "Place" }, value: same(photo.place) },
        ],
      },
    ],
  }));
}

const nothing: Text = { zh: "", en: "" };

function place({ picture }: WorkPhoto, number: number): Text {
  const own = picture === undefined ? nothing : { zh: `，图片编号：${picture}`, en: `, picture ${picture}` };
  return { zh: `照片${number}（粘贴或打印处${own.zh}）`, en: `Photograph ${number} (place${own.en})` };
}
