export const lenient: ReadonlySet<string> = new Set((process.env["LENIENT"] ?? "").split(","));
