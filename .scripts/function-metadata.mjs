import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const require = createRequire(import.meta.url);
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The files with custom functions, in the order of the metadata. */
export const functionSources = [
  "fidelity",
  "person",
  "criterion",
  "correlation",
  "share",
  "comparison",
  "text",
].map((subject) => fromRoot(`src/functions/${subject}-functions.ts`));

/**
 * The metadata of the custom functions in both languages, in the form of Excel's functions.json.
 * The Danish texts stand above each function; the English ones come from the dictionary.
 * Names and ids are the same in both, and the same whether or not the manifest sets a prefix.
 * @param {{ sources?: string[] }} options the files to read; by default the add-in's own
 * @returns {Promise<{ da: object, en: object }>}
 * @throws when the generator complains, or a text is missing in a language or stands for nothing
 */
export async function generateFunctionMetadata({ sources = functionSources } = {}) {
  const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(`Function metadata:\n${errors.join("\n")}`);
  const { functions } = JSON.parse(metadataJson);
  // Error cells are handed over, to all functions of the file: Excel knows no other way. Without
  // data types a formatted number arrives as a plain number.
  const da = { allowErrorForDataTypeAny: true, functions };
  const jiti = createJiti(import.meta.url);
  const { functionDescriptions } = await jiti.import(
    fromRoot("src/language/function-descriptions.ts"),
  );
  const { customFunctions } = await jiti.import(fromRoot("src/functions/register.ts"));
  const complaints = [
    ...compare("function", da.functions.map(idOf), Object.keys(customFunctions), "register.ts"),
    ...compare("function", da.functions.map(idOf), Object.keys(functionDescriptions)),
    ...da.functions.flatMap((entry) => missingTexts(entry, functionDescriptions[entry.id])),
  ];
  if (complaints.length > 0) throw new Error(`Function metadata:\n${complaints.join("\n")}`);
  return { da, en: translate(da, functionDescriptions) };
}

const idOf = ({ id }) => id;

/** What is in one list of names and not in the other. */
function compare(kind, documented, listed, where = "function-descriptions.ts") {
  return [
    ...documented.filter((name) => !listed.includes(name)).map((n) => [n, `not in ${where}`]),
    ...listed.filter((name) => !documented.includes(name)).map((n) => [n, `only in ${where}`]),
  ].map(([name, problem]) => `${kind} ${name}: ${problem}`);
}

/** Texts that lack a language: every function and every parameter must have both. */
function missingTexts({ id, description, parameters }, english) {
  const danish = [
    ...(description?.trim() ? [] : [`function ${id}: no Danish description`]),
    ...(description?.includes("\n") ? [`function ${id}: description of several lines`] : []),
    ...parameters
      .filter((parameter) => !parameter.description?.trim())
      .map((parameter) => `parameter ${id} ${parameter.name}: no Danish description`),
  ];
  const names = parameters.map((parameter) => parameter.name);
  const listed = Object.keys(english?.parameters ?? {});
  return [...danish, ...(english ? compare(`parameter ${id}`, names, listed) : [])];
}

function translate(metadata, descriptions) {
  const functions = metadata.functions.map((entry) => {
    const { description, parameters } = descriptions[entry.id];
    return {
      ...entry,
      description,
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: parameters[parameter.name],
      })),
    };
  });
  return { ...metadata, functions };
}
