import type { Policy } from "../rules/policy.js";
import { anze2023 } from "./anze-2023/policy.js";
import { boshan2025 } from "./boshan-2025/policy.js";
import { city2016 } from "./city-2016/policy.js";
import { licheng2024 } from "./licheng-2024/policy.js";
import { wutaishan2023 } from "./wutaishan-2023/policy.js";

/** All encoded documents, in the order of their ids: for programs that let people choose. Whoever needs one imports that one alone. */
export const policies: readonly Policy[] = [anze2023, boshan2025, city2016, licheng2024, wutaishan2023];
