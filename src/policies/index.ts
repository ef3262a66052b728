/** The encoded documents, each with its rules by name. */
export { policies } from "./all.js";
export { anze2023Lines } from "./anze-2023/lines.js";
export { anze2023 } from "./anze-2023/policy.js";
export * as anze2023Rules from "./anze-2023/rules.js";
export { boshan2025Lines } from "./boshan-2025/lines.js";
export { boshan2025 } from "./boshan-2025/policy.js";
export * as boshan2025Rules from "./boshan-2025/rules.js";
export { city2016Lines } from "./city-2016/lines.js";
export { city2016 } from "./city-2016/policy.js";
export * as city2016Rules from "./city-2016/rules.js";
export { comparedTopics } from "./compared-topics.js";
export { licheng2024Lines } from "./licheng-2024/lines.js";
export { licheng2024 } from "./licheng-2024/policy.js";
export * as licheng2024Rules from "./licheng-2024/rules.js";
export { wutaishan2023Lines } from "./wutaishan-2023/lines.js";
export { wutaishan2023 } from "./wutaishan-2023/policy.js";
export * as wutaishan2023Rules from "./wutaishan-2023/rules.js";
