import type { Section } from "../../language/language";

/** What stands on a sheet that answers are typed into. Headings are those that a survey has. */
export const entryTexts = {
  name: { da: "Indtastning", en: "Entry" },
  holds: {
    da: "Svar til en ny måling, med lister at vælge fra og fideliteten ved siden af. Virker uden tilføjelsesprogrammet.",
    en: "Answers to a new round, with lists to pick from and the fidelity beside them. Works without the add-in.",
  },
  title: { da: "Indtastning af svar", en: "Entry of answers" },
  how: {
    da: "Én række er én medarbejder. Vælg et svar i hver af de hvide celler; lad cellen stå tom, hvor der intet svar er. »Ved ikke« og tomme celler tæller ikke med i fideliteten.",
    en: "One row is one employee. Pick an answer in each white cell; leave it empty where there is no answer. “Ved ikke” and empty cells do not count in the fidelity.",
  },
  locked: {
    da: "Overskrifter, enheder og formler er låst uden adgangskode. Tallene herunder regnes af Excel selv, også hos den, der ikke har tilføjelsesprogrammet.",
    en: "Headings, units and formulas are locked without a password. The figures below are calculated by Excel itself, also for those who lack the add-in.",
  },
  roundHere: { da: "Måling", en: "Round" },
  roundPrompt: {
    da: "Målingens navn: det kommer til at stå i hver række.",
    en: "The round's name: it comes to stand in each row.",
  },
  newRound: { da: "Ny måling", en: "New round" },
  element: { da: "Kerneelement", en: "Core element" },
  fidelity: { da: "Fidelitet", en: "Fidelity" },
  valid: { da: "Gyldige svar", en: "Valid answers" },
  grade: { da: "Implementeringsgrad", en: "Grade" },
  target: { da: "Mål", en: "Target" },
  targetPrompt: {
    da: "Succeskriteriet som en andel, fx 75 %. Cellen må stå tom.",
    en: "The success criterion as a share, such as 75 %. The cell may be empty.",
  },
  criterion: { da: "Succeskriterium", en: "Success criterion" },
  met: { da: "Indfriet", en: "Met" },
  notMet: { da: "Ikke indfriet", en: "Not met" },
  high: { da: "Høj", en: "High" },
  middle: { da: "Middel", en: "Middle" },
  low: { da: "Lav", en: "Low" },
  unit: { da: "Enhed", en: "Unit" },
  answer: { da: "Svar", en: "Answer" },
  answerPrompt: { da: "Vælg svaret på listen.", en: "Pick the answer from the list." },
  onlyList: {
    da: "Vælg et af svarene på listen, eller lad cellen stå tom.",
    en: "Pick one of the answers of the list, or leave the cell empty.",
  },
} as const satisfies Section;
