import { readFileSync } from "node:fs";
import type { Chosen } from "../analyses/choice";
import type { Language } from "../language/language";
import { DEFAULT_PROGRAMME, type Programme } from "../evaluation/programme";
import { STANDARD_GRADES, type AnswerKind } from "../survey/answers/answer-kind";
import { parseMapping } from "../survey/mapping/parse-mapping";
import { NO_MAPPING, type SurveyMapping } from "../survey/mapping/survey-mapping";
import { CannotCompute } from "./cannot-compute";
import type { CliTexts, Speaking } from "./command";

/** What a settings file says; the rest is preset, detected or default. */
export interface Settings {
  choices: Chosen;
  mapping: SurveyMapping;
  programme: Programme;
}

export const NO_SETTINGS: Settings = {
  choices: {},
  mapping: NO_MAPPING,
  programme: DEFAULT_PROGRAMME,
};

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The programme's positive grades are among the five of the standard scale; other scales name theirs. */
function isStandardGrade(value: unknown): boolean {
  return (STANDARD_GRADES as readonly unknown[]).includes(value);
}

function isShare(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 1;
}

/** Reads one settings file, and says by its path in the file what is wrong in it. */
class SettingsReader {
  constructor(
    private readonly file: string,
    private readonly texts: CliTexts,
    private readonly language: Language,
  ) {}

  settings(value: unknown): Settings {
    const { choices, mapping, programme } = this.object(value, "", [
      "choices",
      "mapping",
      "programme",
    ]);
    return {
      choices: choices === undefined ? {} : this.choices(choices),
      mapping: mapping === undefined ? NO_MAPPING : this.mapping(mapping),
      programme: programme === undefined ? DEFAULT_PROGRAMME : this.programme(programme),
    };
  }

  private object(value: unknown, path: string, known: readonly string[] | null): Json {
    if (!isObject(value)) throw this.wrong(path, "{…}");
    const unknown = Object.keys(value).find((key) => known !== null && !known.includes(key));
    if (unknown !== undefined) {
      const key = path === "" ? unknown : `${path}.${unknown}`;
      throw new CannotCompute(this.texts.unknownSetting(this.file, key, (known ?? []).join(", ")));
    }
    return value;
  }

  private choices(value: unknown): Chosen {
    const choices = this.object(value, "choices", null);
    for (const [key, each] of Object.entries(choices)) {
      if (typeof each !== "string") throw this.wrong(`choices.${key}`, '"…"');
    }
    return choices as Chosen;
  }

  private mapping(value: unknown): SurveyMapping {
    const parsed = parseMapping(value, "mapping");
    if (parsed.kind === "mapping") return parsed.mapping;
    throw new CannotCompute(`${this.file}: ${parsed.why[this.language]}`);
  }

  private programme(value: unknown): Programme {
    const known = ["name", ...Object.keys(DEFAULT_PROGRAMME)];
    const given = this.object(value, "programme", known);
    const {
      name,
      thresholds = DEFAULT_PROGRAMME.thresholds,
      positive = DEFAULT_PROGRAMME.positive,
      leastResponses = DEFAULT_PROGRAMME.leastResponses,
      leastPersons = DEFAULT_PROGRAMME.leastPersons,
    } = given;
    const { high, middle } = this.object(thresholds, "programme.thresholds", ["high", "middle"]);
    if (!isShare(high) || !isShare(middle) || middle >= high) {
      throw this.wrong("programme.thresholds", '{"high": 0.8, "middle": 0.7}');
    }
    if (!Array.isArray(positive) || positive.length === 0 || !positive.every(isStandardGrade)) {
      throw this.wrong("programme.positive", "[4, 5]");
    }
    if (!Number.isInteger(leastResponses) || Number(leastResponses) < 0) {
      throw this.wrong("programme.leastResponses", "5");
    }
    if (!Number.isInteger(leastPersons) || Number(leastPersons) < 0) {
      throw this.wrong("programme.leastPersons", "5");
    }
    if (name !== undefined && (typeof name !== "string" || name.trim() === "")) {
      throw this.wrong("programme.name", '"Jobrettet Samtale"');
    }
    return {
      ...(name === undefined ? {} : { name: name.trim() }),
      thresholds: { high, middle },
      positive: positive as AnswerKind[],
      leastResponses: Number(leastResponses),
      leastPersons: Number(leastPersons),
    };
  }

  private wrong(path: string, example: string): CannotCompute {
    return new CannotCompute(
      path === ""
        ? this.texts.settingsNoObject(this.file)
        : this.texts.wrongSetting(this.file, path, example),
    );
  }
}

/**
 * Reads a settings file: a JSON object of `choices`, `mapping` and `programme`, each optional.
 * @throws CannotCompute with a sentence where it cannot be read or holds anything else.
 */
export function readSettings(
  file: string,
  { texts, language }: Pick<Speaking, "texts" | "language">,
): Settings {
  let content: string;
  try {
    content = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new CannotCompute(texts.unreadable(file));
  }
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new CannotCompute(texts.settingsNoJson(file));
  }
  return new SettingsReader(file, texts, language).settings(value);
}
