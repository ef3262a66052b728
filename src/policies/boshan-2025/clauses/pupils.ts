import type { Clause } from "../../../rules/policy.js";

/** Section 四（五） to 四（七）, and the end of the document. */
export type PupilsClause =
  | "4.5-head"
  | "4.5a"
  | "4.5b"
  | "4.5c"
  | "4.5d"
  | "4.5e"
  | "4.5f"
  | "4.5g"
  | "4.5h"
  | "4.5i"
  | "4.6-head"
  | "4.6a"
  | "4.6b"
  | "4.6c"
  | "4.6d"
  | "4.6e"
  | "4.6f"
  | "4.6g"
  | "4.7-head"
  | "4.7a"
  | "4.7.1a"
  | "4.7.1b"
  | "4.7.2a"
  | "4.7.2b"
  | "4.7.3"
  | "4.7b"
  | "0c";

/** Registration, persuasion, help and supervision (四（五） to 四（七）); issuer and date. */
export const pupils: Readonly<Record<PupilsClause, Clause>> = {
  "4.5-head": {
    at: "四（五）标题",
    computable: "no",
    summary: { zh: "家庭、学校、社会一起育人", en: "Home, school and society educate together" },
    note: { zh: "标题，内容在下面各条", en: "A heading; its content stands in the clauses below" },
  },
  "4.5a": {
    at: "四（五）第1句 其一",
    computable: "partly",
    summary: {
      zh: "学校登记到龄孩子入学的信息",
      en: "The school registers the particulars of children of school age who enter",
    },
    note: {
      zh: "入班的学生有没有登记可以判定；应入学而没有来的，名册里看不出，不判定",
      en: "Worked out: whether those who came into a class are registered. Who is due and has not come the records do not show",
    },
  },
  "4.5b": {
    at: "四（五）第1句 其二",
    summary: {
      zh: "每学年开学以前，学校查清本区域有多少到龄的儿童和少年",
      en: "Before each school year begins the school finds out how many children of school age its area has",
    },
  },
  "4.5c": {
    at: "四（五）第1句 其三",
    summary: { zh: "同时制定新生入学的计划", en: "By then it also has a plan for taking in new pupils" },
  },
  "4.5d": {
    at: "四（五）第1句 其四",
    computable: "partly",
    summary: {
      zh: "新生不考试，在附近的学校入学",
      en: "New pupils are taken in without an examination and near their homes",
    },
    note: {
      zh: "查实的入学考试可以判定；就近不就近要有学区和住址，名册里没有，不判定",
      en: "Worked out: an examination that was established. Whether a school is the nearest takes zones and addresses, which are not among the records",
    },
  },
  "4.5e": {
    at: "四（五）第2句 其一",
    summary: {
      zh: "每年九月学校登记学生信息，录入电子学籍系统",
      en: "Every September the school registers its pupils and enters them in the electronic roll",
    },
  },
  "4.5f": {
    at: "四（五）第2句 其二",
    computable: "partly",
    summary: { zh: "录入的信息要真实", en: "What is entered is true" },
    note: {
      zh: "不另立规则，由数据检查体现：身份证号的校验、同一孩子的重复登记、前后矛盾的记录会列出；是否属实要人核对",
      en: "No rule of its own: the checks of the data embody it, which list wrong check digits, a child entered twice and records that contradict each other. Whether a thing is true, people have to find out",
    },
  },
  "4.5g": {
    at: "四（五）第2句 其三",
    computable: "partly",
    summary: { zh: "信息按时报到基教科", en: "The data go to the section for basic education on time" },
    note: {
      zh: "九月有没有上报可以判定；基教科定的日期不在文中",
      en: "Worked out: whether they were reported in September. The section's own date is not in the text",
    },
  },
  "4.5h": {
    at: "四（五）第3句 其一",
    computable: "partly",
    summary: {
      zh: "守好辍学劝复这一关：学生没有缘故不来上学，学校马上找家长",
      en: "Persuading dropouts back is made sure of: when a pupil stays away without cause the school gets in touch with the parents",
    },
    note: {
      zh: "有没有联系可以判定；“及时”没有数字",
      en: "Worked out: whether they were contacted. Promptly has no number",
    },
  },
  "4.5i": {
    at: "四（五）第3句 其二",
    computable: "partly",
    summary: {
      zh: "仍是辍学劝复：确认是辍学的，学校安排人，同学生那个村的村委会一起规劝返校复学",
      en: "To the same end: once it is confirmed that a pupil has dropped out, the school sends staff who together with the committee of its village persuade it to come back to school",
    },
    note: {
      zh: "确认以后有没有共同劝过可以判定；怎样算确认、多快没有写明，劝不回来以后也没有下一步",
      en: "Worked out: whether they persuaded together after the confirmation. What confirms it and how soon is not said, and no step follows where it is in vain",
    },
  },
  "4.6-head": {
    at: "四（六）标题",
    computable: "no",
    summary: { zh: "合力做好困难家庭学生的教育", en: "All work together for pupils in hardship" },
    note: { zh: "标题，内容在下面各条", en: "A heading; its content stands in the clauses below" },
  },
  "4.6a": {
    at: "四（六）其一",
    computable: "partly",
    summary: {
      zh: "哪些学生家里困难、怎样困难，学校要都清楚",
      en: "The school knows all its pupils in hardship, and how things stand with them",
    },
    note: {
      zh: "登记为困难的学生有没有写明家庭情况的记录可以判定；有没有漏掉的不判定",
      en: "Worked out: whether a file tells the circumstances of each child on record as in hardship. Whether one was missed is not judged",
    },
  },
  "4.6b": {
    at: "四（六）其二",
    computable: "no",
    summary: { zh: "特殊儿童要重点关注", en: "Special children get special attention" },
    note: {
      zh: "关注没有可判定的行为；“特殊儿童”按第二节的特殊群体理解，帮扶见第二节",
      en: "Attention is no act to be judged; who is meant is taken to be the special groups of section two, where help stands as well",
    },
  },
  "4.6c": {
    at: "四（六）其三",
    computable: "partly",
    summary: { zh: "困难家庭的学生得到资助", en: "Pupils in hardship receive financial aid" },
    note: {
      zh: "每名登记为困难的学生有没有得到资助可以判定；资助多少没有写明",
      en: "Worked out: whether each child on record as in hardship got some. How much is not said",
    },
  },
  "4.6d": {
    at: "四（六）其四",
    summary: { zh: "没有人因为贫困而辍学", en: "Nobody drops out through poverty" },
  },
  "4.6e": {
    at: "四（六）其五",
    computable: "partly",
    summary: {
      zh: "有辍学苗头的，学生和家长的思想都要做通",
      en: "Where there are signs of dropping out, pupil and parents are both talked to",
    },
    note: {
      zh: "记下苗头以后有没有同学生和家长谈可以判定；什么是苗头由人看，谈得通不通不判定",
      en: "Worked out: whether pupil and parents were talked to after a sign was put on record. What is a sign people see, and whether the talk convinced is not judged",
    },
  },
  "4.6f": {
    at: "四（六）其六",
    computable: "partly",
    summary: { zh: "深入家访", en: "Home visits are made, and thoroughly" },
    note: {
      zh: "上门家访的次数可以计数；要多少次没有写明，由使用者填写",
      en: "Worked out: the number of visits in person. How many are wanted is not said, and a host has to give it",
    },
  },
  "4.6g": {
    at: "四（六）其七",
    computable: "no",
    summary: {
      zh: "学生想什么、过得怎样，要及时了解，防辍学于未发",
      en: "What pupils think and how they live is learnt in time, so that dropout is prevented",
    },
    note: { zh: "了解没有可判定的行为", en: "Learning it is no act to be judged" },
  },
  "4.7-head": {
    at: "四（七）标题",
    computable: "no",
    summary: { zh: "督查要加强，使工作顺利", en: "Supervision is stepped up so that the work goes well" },
    note: {
      zh: "下文没有谁督查、多久一次、督查什么",
      en: "Who inspects what, and how often, does not follow",
    },
  },
  "4.7a": {
    at: "四（七）第1句",
    computable: "no",
    summary: { zh: "有关政策和办法要严格执行", en: "The policies on this are strictly carried out" },
    note: { zh: "总的要求，没有可判定的行为", en: "A general demand; no act to be judged" },
  },
  "4.7.1a": {
    at: "四（七）1 其一",
    summary: {
      zh: "每名班主任同学校签一份控辍保学的目标责任书",
      en: "Each homeroom teacher signs a letter of responsibility for the targets with the school",
    },
  },
  "4.7.1b": {
    at: "四（七）1 其二",
    summary: { zh: "一个孩子也不能辍学", en: "Not a single child drops out" },
  },
  "4.7.2a": {
    at: "四（七）2 第1句",
    computable: "partly",
    summary: {
      zh: "一直用电话、微信同家庭联系，原文称作家访",
      en: "Homes are contacted all along by telephone and messenger, which the text calls visits",
    },
    note: {
      zh: "次数可以计数；要多少次没有写明，由使用者填写",
      en: "Worked out: the number of calls. How many are wanted is not said, and a host has to give it",
    },
  },
  "4.7.2b": {
    at: "四（七）2 第2句",
    computable: "no",
    summary: {
      zh: "弄清孩子在家的生活和学习，有什么问题用什么办法",
      en: "Life and study at home are understood, so that each problem is met with what helps",
    },
    note: { zh: "了解没有可判定的行为", en: "Understanding is no act to be judged" },
  },
  "4.7.3": {
    at: "四（七）3",
    computable: "no",
    summary: {
      zh: "课程尽量排得有张有弛，德育智育并重，使不厌学、不逃学的孩子更多",
      en: "Lessons and rest, character and learning are balanced as far as can be, so that more children neither skip nor dislike school",
    },
    note: {
      zh: "怎样排课没有写明，名册里也没有课程",
      en: "How lessons are set is not said, and no timetable is among the records",
    },
  },
  "4.7b": {
    at: "四（七）末段",
    computable: "no",
    summary: {
      zh: "表示决心：真心待学生，提高教学水平，谁也不落下",
      en: "A vow: to be sincere, to teach better and to leave nobody behind",
    },
    note: { zh: "表态，没有可判定的行为", en: "A vow; no act to be judged" },
  },
  "0c": {
    at: "文号、落款",
    summary: {
      zh: "由博山镇中心学校印发，日期是2025年3月12日",
      en: "Issued by the central school of a town, on 12 March 2025",
    },
    note: {
      zh: "不另立规则，由文件自身的数据体现：发文单位、文号、日期；只约束本校，见理解",
      en: "No rule of its own: the policy's own data hold it, its issuer, number and date. It binds the school alone, as a reading says",
    },
  },
};
