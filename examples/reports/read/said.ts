import type { SchoolEvent } from "baoxue";

/** What the log of the synthetic school says in a few words of its own, as a clerk there would have written it. */
const clerksWords: Readonly<Record<string, string>> = {
  "afraid of an examination": "害怕考试",
  dentist: "看牙医",
  "does not want to go": "不愿上学",
  "does not want to study": "厌学",
  errand: "外出办事",
  fair: "一般",
  "family journey": "随家人外出",
  good: "良好",
  "grandmother in hospital": "祖母住院",
  "helps at home": "在家帮忙",
  "kept at home": "家长不让上学",
  "long illness": "长期患病",
  "missed the bus twice": "两次误了班车",
  overslept: "睡过头",
  "plays at night": "夜间上网",
  "quarrel with classmates": "与同学发生矛盾",
  "said to be unwell": "称身体不适",
  "signed in by a friend": "由同学代签到",
  "sleeps in lessons": "上课睡觉",
  "still away with relatives": "仍在外地亲戚家",
  "talks of work": "说想去打工",
  "the family moves for work": "随父母务工迁移",
  "unhappy in the class": "在班里不开心",
  "wants to earn money": "想挣钱",
  "wants to work": "想外出打工",
  "works away": "在外务工",
  "works in another town": "在外镇打工",
};

/** An event with its free words in Chinese: the school's files are in English, its papers are not. */
export function inChinese(event: SchoolEvent): SchoolEvent {
  const said: Record<string, string> = {};
  for (const field of ["reason", "sign", "result"] as const) {
    const words = field in event ? (event as unknown as Readonly<Record<string, unknown>>)[field] : undefined;
    const chinese = typeof words === "string" ? clerksWords[words] : undefined;
    if (chinese !== undefined) said[field] = chinese;
  }
  return Object.keys(said).length === 0 ? event : { ...event, ...said };
}
