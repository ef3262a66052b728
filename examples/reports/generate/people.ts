import { below, type Random } from "../../school/generate/random.js";

// Surnames with 某某 behind: nobody is called so.
const surnames = [
  ...Array.from(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
  ),
  "欧阳",
  "司马",
  "上官",
  "诸葛",
];

/** Long names with a dot in them, as papers must bear. */
const longNames = ["阿某某某·买某某某某", "古某某某某·吐某某某", "巴某某某·其某某某某某"];

/** A name of which everybody sees that it is made up. */
export function personName(random: Random, isLong = false): string {
  if (isLong) return longNames[below(random, longNames.length)] ?? "某某某";
  const surname = surnames[below(random, surnames.length)] ?? "某";
  return `${surname}${below(random, 3) === 0 ? "某" : "某某"}`;
}

const villages = ["柳河村", "石门村", "东岭村"] as const;
const quarters = ["一", "二", "三", "四", "五", "六", "七"] as const;

/** An address of the made-up county; one in twenty is as long as those of resettled families. */
export function address(random: Random): string {
  const [village, group] = [villages[below(random, villages.length)], quarters[below(random, quarters.length)]];
  const short = `青石镇${village}${group}组${1 + below(random, 60)}号`;
  if (below(random, 20) !== 0) return short;
  return `某省某市柳河县${short}（原石门水库移民集中安置点北区${1 + below(random, 14)}号楼3单元1801室，与祖父母同住）`;
}

const workplaces = [
  "务农",
  "外省务工",
  "青石镇农机修理站",
  "个体经营",
  "柳河县某某建筑劳务有限责任公司第三项目部",
] as const;

export function workplace(random: Random): string {
  return workplaces[below(random, workplaces.length)] ?? "务农";
}

const peoples = ["汉族", "汉族", "汉族", "汉族", "汉族", "回族", "维吾尔族", "蒙古族"] as const;

export function ethnicity(random: Random): string {
  return peoples[below(random, peoples.length)] ?? "汉族";
}
