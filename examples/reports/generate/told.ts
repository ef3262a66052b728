/** What the papers of some children tell besides: how they are, how the family is placed, where they are. */
export const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  P0123: { family: "父母在县城务工，周末回家", studies: "识字、计算均落后于同年级", living: "由祖母照料，作息不规律" },
  P0203: { health: "脑瘫，不能独立行走", disability_certificate: "99012320180101001X44", family: "母亲在家照料" },
  P0318: { health: "左耳听力障碍，佩戴助听器", disability_certificate: "99012320170306002152", family: "父亲务农" },
  P0516: { family: "父母双亡，随祖父母生活", living: "在校午餐，享受营养改善计划", studies: "中等" },
  P0567: { family: "低保户，父亲长期患病", studies: "良好", living: "生活费靠低保和亲友接济" },
  P0700: { family: "父母离异，随父亲生活", studies: "成绩明显下滑", living: "晚睡，上课嗜睡" },
  P0902: {
    family: "单亲，母亲在邻县服装厂务工，家中另有两名未成年弟妹由外祖母照看",
    studies: "中等偏下",
    living: "住亲戚家",
  },
  P1070: {
    family: "父母均在外省务工，家中还有一名患病的祖父，经济主要靠父母寄回的工资，本人认为应当早些挣钱补贴家用",
    studies: "七年级起成绩下滑，数学、英语基础薄弱",
    living: "跟随表兄在外镇",
    whereabouts: "邻县某镇一家汽车修理店",
  },
  F165: {
    family: "父亲务工，母亲不在身边",
    studies: "初二起厌学",
    living: "在外租住",
    whereabouts: "柳河县城一家餐馆",
  },
};
