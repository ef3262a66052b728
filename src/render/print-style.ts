import type { Language } from "../model/text.js";

/** How the paper lies. */
export type PageOrientation = "portrait" | "landscape";

const pageNumbers: Readonly<Record<Language, string>> = {
  zh: '"第 " counter(page) " 页，共 " counter(pages) " 页"',
  en: '"Page " counter(page) " of " counter(pages)',
};

/**
 * The style of a printed report: A4, black on white, lines that a copier keeps, heads of tables on every page.
 * Fonts are named, never loaded: those that Chinese offices have, then those of other systems.
 */
export function printStyle(language: Language, orientation: PageOrientation): string {
  return `@page { size: A4 ${orientation}; margin: 18mm 15mm 16mm; @bottom-center { content: ${pageNumbers[language]}; font: 9pt serif; } }
* { box-sizing: border-box; }
html { font: 10.5pt/1.45 "FangSong", "STFangsong", "Songti SC", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif; color: #000; background: #fff; }
body { margin: 0; padding: 0 0.25mm; overflow-wrap: anywhere; }
h1, h2, thead th, .group th, .meta th, .fields th, .label, strong { font-family: "SimHei", "STHeiti", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { margin: 0 0 1mm; font-size: 20pt; line-height: 1.3; font-weight: 700; text-align: center; }
h2 { margin: 6mm 0 2mm; font-size: 13pt; line-height: 1.3; font-weight: 700; break-after: avoid; }
.serial { margin: 0 0 1mm; text-align: center; }
.subtitle { margin: 0 0 4mm; text-align: center; font-size: 12pt; }
.running { margin: 0; font-size: 9pt; }
.running td { border-width: 0 0 0.25mm; padding: 0 0 1mm; }
.own-page { break-before: page; }
.own-page h2 { margin-top: 0; font-size: 15pt; text-align: center; }
.note { margin: 2mm 0; break-before: avoid; }
table + table { margin-top: 2mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.25mm solid #000; padding: 1.2mm 1.6mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; font-weight: 400; unicode-bidi: isolate; }
thead { display: table-header-group; }
:lang(en) thead th { padding: 1.2mm 0.8mm; font-size: 9pt; line-height: 1.25; }
thead th { text-align: center; text-wrap: balance; vertical-align: middle; font-weight: 700; background: #f0f0f0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
tr { break-inside: avoid; }
.group { break-after: avoid; }
.group th { font-weight: 700; background: #fafafa; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
td small { display: block; margin-top: 0.8mm; font-size: 9pt; line-height: 1.35; color: #333; }
.meta { margin-bottom: 2mm; }
.meta th { width: 28mm; text-align: center; vertical-align: middle; font-weight: 700; background: #f0f0f0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
td:empty { height: 8mm; }
.many { font-size: 9pt; line-height: 1.3; }
.many th, .many td { padding: 1mm 0.8mm; }
.many td small { font-size: 8pt; }
.many .centred { padding: 1mm 0.3mm; }
.many .date { white-space: normal; overflow-wrap: normal; }
:lang(en) .many thead th { padding: 1mm 0.5mm; font-size: 8pt; }
.most { font-size: 8pt; }
:lang(en) .most thead th { padding: 0.8mm 0.4mm; font-size: 7pt; }
.most th, .most td { padding: 0.8mm 0.5mm; }
.fields { margin: 2mm 0; break-inside: avoid; }
.fields col:nth-child(odd) { width: 16%; }
.fields th { text-align: center; vertical-align: middle; font-weight: 700; background: #f0f0f0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.fields td { vertical-align: middle; height: 8mm; }
.checklist { margin: 2mm 0; padding: 0; list-style: none; }
.checklist li { margin: 1.2mm 0; padding-left: 6mm; text-indent: -6mm; break-inside: avoid; }
.checklist small { display: block; text-indent: 0; font-size: 9pt; color: #333; }
.mark { display: inline-block; width: 6mm; text-indent: 0; font-family: "Segoe UI Symbol", "Apple Symbols", "Noto Sans Symbols 2", "Noto Sans Symbols", "DejaVu Sans", "MS Gothic", sans-serif; }
.narrative { box-decoration-break: clone; margin: 2mm 0; border: 0.25mm solid #000; padding: 1.5mm 2mm 2mm; }
.narrative p { margin: 0; text-indent: 2em; orphans: 2; widows: 2; }
.short { break-inside: avoid; }
.narrative .label { margin: 0 0 1mm; font-weight: 700; text-indent: 0; break-after: avoid; }
.line { height: 8mm; border-bottom: 0.2mm solid #777; }
.letter { margin: 4mm 0; font-size: 12pt; line-height: 1.75; }
.letter p { margin: 0; text-indent: 2em; text-align: justify; }
.letter .addressee { text-indent: 0; }
.seal { width: max-content; max-width: 90%; min-width: 50mm; margin: 12mm 8mm 0 auto; text-align: center; font-size: 12pt; line-height: 1.75; break-inside: avoid; break-before: avoid; }
.seal p { margin: 0; }
.attachments { display: flex; margin: 6mm 0 0; padding-left: 2em; font-size: 12pt; line-height: 1.75; }
.attachments p { margin: 0; }
.attachments > p { white-space: nowrap; }
.serial, .subtitle, .note, .seal p, .letter p, .narrative p, td { white-space: pre-wrap; }
.date { white-space: nowrap; }
.centred { text-align: center; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 9mm 10mm; margin: 10mm 2mm 0; break-inside: avoid; break-before: avoid; }
section:has(> .signatures:first-child), section:has(> .seal:first-child) { break-before: avoid; }
.signatures div { display: flex; align-items: flex-end; min-width: 0; }
.signatures div::after { content: ""; flex: 1 0 30mm; margin-left: 2mm; border-bottom: 0.25mm solid #000; }
@media screen { body { max-width: ${orientation === "portrait" ? "210mm" : "297mm"}; margin: 0 auto; padding: 12mm 15mm; } .own-page { margin-top: 14mm; } }
`;
}
